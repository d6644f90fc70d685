import { html, type TemplateResult } from 'lit/html.js';
import type { Dictionary } from '../texts/messages.js';

/** @param fraction 0..1, or null when the amount is not known */
export function loadingState(dictionary: Dictionary, fraction: number | null): TemplateResult {
  const words =
    fraction === null
      ? dictionary.text('loading')
      : dictionary.text('loadingPart', { percent: `${Math.round(fraction * 100)} %` });
  return html`<div class="state" role="status" tabindex="-1">
    <p>${words}</p>
    ${fraction === null ? html`<progress aria-label=${words}></progress>` : html`<progress aria-label=${words} .value=${fraction}></progress>`}
  </div>`;
}

/** Replaced by the slot `empty`. @param filtered there are events, but none that the filter lets through */
export function emptyState(dictionary: Dictionary, filtered: boolean): TemplateResult {
  return html`<slot name="empty"
    ><div class="state" tabindex="-1"><p>${dictionary.text(filtered ? 'noneLeft' : 'empty')}</p></div></slot
  >`;
}

/** Replaced by the slot `error`. @param retry null when there is nothing to try again */
export function errorState(dictionary: Dictionary, error: Error, retry: (() => void) | null): TemplateResult {
  return html`<slot name="error"
    ><div class="state" role="alert" tabindex="-1">
      <p>${dictionary.text('error')}</p>
      <p dir="auto">${error.message}</p>
      ${retry === null ? '' : html`<button class="tool" type="button" @click=${retry}>${dictionary.text('retry')}</button>`}
    </div></slot
  >`;
}
