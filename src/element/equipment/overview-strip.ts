import { html, type TemplateResult } from 'lit/html.js';
import type { Dictionary } from '../texts/messages.js';

/** The elements of the overview; `Overview` fills them. */
export function overviewStrip(dictionary: Dictionary): TemplateResult {
  const text = dictionary.text.bind(dictionary);
  return html`<canvas aria-hidden="true"></canvas>
    <span class="bound from" aria-hidden="true"></span>
    <span class="bound middle" aria-hidden="true"></span>
    <span class="bound to" aria-hidden="true"></span>
    <div
      class="window"
      role="slider"
      tabindex="0"
      aria-label=${text('windowMove')}
      aria-valuemin="0"
      aria-valuemax="100"
    ></div>
    <div
      class="handle from"
      role="slider"
      tabindex="0"
      aria-label=${text('windowStart')}
      aria-valuemin="0"
      aria-valuemax="100"
    ></div>
    <div
      class="handle to"
      role="slider"
      tabindex="0"
      aria-label=${text('windowEnd')}
      aria-valuemin="0"
      aria-valuemax="100"
    ></div>`;
}
