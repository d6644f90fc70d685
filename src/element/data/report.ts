import type { Diagnostic } from '../../model/diagnostic.js';

/** Diagnostics that are written to the console one by one. */
const SPOKEN = 10;

/** Tells the page's author what was wrong, by record. */
export function report(diagnostics: readonly Diagnostic[]): void {
  for (const { message, code } of diagnostics.slice(0, SPOKEN)) console.warn(`event-timeline: ${message} [${code}]`);
  if (diagnostics.length > SPOKEN)
    console.warn(`event-timeline: ${diagnostics.length - SPOKEN} more problems in the data`);
}
