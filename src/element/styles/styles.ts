import { css, unsafeCSS } from '@lit/reactive-element';
import { DARK, HUES, hueColour, LIGHT, shapePolygon, SHAPES } from '../../render/theme.js';

const both = (name: 'surface' | 'ink' | 'soft' | 'line' | 'accent'): string =>
  `light-dark(${LIGHT[name]},${DARK[name]})`;

/** Shapes of categories. What is painted in an outline costs a frame less than what is cut out by one. */
const outlines = (property: string): string =>
  SHAPES.map((_, i) => `.shape[data-shape="${i}"]{${property}:${shapePolygon(i)}}`).join('');

/** The outward names of colours stand here once; everything else uses the inner ones. */
const tokens = unsafeCSS(`:host{
--_surface:var(--event-timeline-surface,${both('surface')});
--_ink:var(--event-timeline-ink,${both('ink')});
--_soft:var(--event-timeline-ink-soft,${both('soft')});
--_line:var(--event-timeline-line,${both('line')});
--_accent:var(--event-timeline-accent,${both('accent')});
${HUES.map((_, i) => `--_c${i}:var(--event-timeline-color-${i + 1},${hueColour(i)});`).join('')}}
${HUES.map((_, i) => `[data-colour="var(--_c${i})"]{--c:var(--_c${i})}`).join('')}
@supports (border-shape:circle()){${outlines('border-shape')}}
@supports not (border-shape:circle()){${outlines('clip-path')}}`);

/** The frame and what all views share. */
export const frameStyles = [
  tokens,
  css`
    :host {
      display: block;
      position: relative;
      container-type: inline-size;
      /* It has no width of its own: beside others in a row it would have none. */
      inline-size: -moz-available;
      inline-size: -webkit-fill-available;
      inline-size: stretch;
      /* In what is as wide as it holds, a cell of a table or a box in a row, it asks for as much as a frame or a video
         does. */
      contain-intrinsic-inline-size: 300px;
      min-inline-size: 0;
      writing-mode: horizontal-tb;
      text-align: start;
      --c: var(--_c0);
    }
    :host([hidden]) {
      display: none;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    [hidden] {
      display: none !important;
    }
    h2,
    h3,
    p,
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .frame {
      display: flex;
      flex-direction: column;
      block-size: 100%;
      overflow: clip;
      background: var(--_surface);
      color: var(--_ink);
      border: 1px solid var(--_line);
      border-radius: var(--event-timeline-radius, 14px);
      font-size: var(--event-timeline-font-size, 0.8125rem);
      line-height: 1.45;
    }
    .frame.light {
      color-scheme: light;
    }
    .frame.dark {
      color-scheme: dark;
    }
    .quiet {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    /* Words of one language inside another direction keep their own order. */
    .summary,
    .date,
    .axis span {
      unicode-bidi: plaintext;
    }
    button,
    input {
      font: inherit;
      color: inherit;
    }

    .shape {
      display: inline-block;
      flex: none;
      inline-size: 11px;
      block-size: 11px;
      background: var(--c);
    }
  `,
];
