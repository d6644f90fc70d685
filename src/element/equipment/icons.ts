import { svg, type SVGTemplateResult } from 'lit/html.js';

const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.3 10.3 13.6 13.6',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 3.5v9M13.5 3.5v9M4.8 8h6.4M6.6 6 4.6 8l2 2M9.4 6l2 2-2 2',
  list: 'M2.5 4h.01M2.5 8h.01M2.5 12h.01M5.5 4h8M5.5 8h8M5.5 12h8',
  help: 'M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12.2h.01',
  more: 'M3.4 8h.01M8 8h.01M12.6 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  forward: 'M6.5 3.5 11 8l-4.5 4.5',
} as const;

/**
 * A drawn sign in the colour of the text beside it; hidden from assistive technology, which reads the button's name.
 */
export function icon(name: keyof typeof PATHS): SVGTemplateResult {
  return svg`<svg class="sign" aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d=${PATHS[name]}></path></svg>`;
}
