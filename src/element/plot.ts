import { html, type TemplateResult } from 'lit';
import type { Dictionary } from './messages.js';

/** The elements of the timeline itself. They stay for the element's life and are filled by the layers of `render/`, not by templates. */
export function plot(dictionary: Dictionary, hidden: boolean): TemplateResult {
  const text = dictionary.text.bind(dictionary);
  return html`<div class="plot" ?hidden=${hidden}>
    <div class="view">
      <div class="axis" part="axis" aria-hidden="true">
        <div class="ticks"></div>
        <div class="contexts"></div>
      </div>
      <div class="body">
        <div class="under" aria-hidden="true"><canvas part="bar ribbon"></canvas></div>
        <ol class="lanes" aria-label=${text('label')}></ol>
        <div class="stacks"></div>
        <div class="range" hidden></div>
        <div class="tip" role="presentation" hidden></div>
        <ul class="menu" hidden></ul>
      </div>
    </div>
    <div class="hint" role="presentation"></div>
    <div class="footer">
      <button type="button" class="badge before" part="edge" hidden></button>
      <span class="place" aria-hidden="true"></span>
      <button type="button" class="badge undated" part="edge" hidden></button>
      <button type="button" class="badge after" part="edge" hidden></button>
    </div>
    <div class="overview" part="minimap" role="group" aria-label=${text('overview')}>
      <canvas aria-hidden="true"></canvas>
      <span class="bound from" aria-hidden="true"></span>
      <span class="bound to" aria-hidden="true"></span>
      <div class="window" role="slider" tabindex="0" aria-label=${text('windowMove')} aria-valuemin="0" aria-valuemax="100"></div>
      <div class="handle from" role="slider" tabindex="0" aria-label=${text('windowStart')} aria-valuemin="0" aria-valuemax="100"></div>
      <div class="handle to" role="slider" tabindex="0" aria-label=${text('windowEnd')} aria-valuemin="0" aria-valuemax="100"></div>
    </div>
  </div>`;
}
