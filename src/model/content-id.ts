import type { TimelineEvent } from './event.js';

/** An id that the same title and dates always give: a 53-bit hash (cyrb53, public domain, by bryc). */
export function contentId(title: string, { when, start, end }: Partial<TimelineEvent>): string {
  const content = [title, when, start, end]
    .map((part) => (part instanceof Date ? part.getTime() : (part ?? '')))
    .join('\n');
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < content.length; i++) {
    const code = content.charCodeAt(i);
    low = Math.imul(low ^ code, 0x9e3779b1);
    high = Math.imul(high ^ code, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return `e-${(0x100000000 * (high & 0x1fffff) + (low >>> 0)).toString(36)}`;
}
