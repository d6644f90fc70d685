import { css } from '@lit/reactive-element';

/**
 * What shows only once somebody does something, or the page changes: cards with focus or selected, badges, a stretch
 * that is drawn, paper.
 * It comes when cards show already: rules that change nothing of most of them yet should not name them, for each that
 * they name gets its style anew.
 */
export const touchStyles = css`
  h4,
  ul,
  dl,
  dd,
  blockquote,
  figure {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* A change of any colour of the page, of its letters or of the room for lanes, however it came about, is seen as the
     run of this transition. */
  .watch {
    visibility: hidden;
    color: var(--_ink);
    /* As the view has it. */
    max-block-size: var(--event-timeline-max-height, min(640px, 95vh));
    transition: 1ms allow-discrete;
    transition-property: color, font-size, font-family, font-weight, max-height;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .view.dragging {
    cursor: grabbing;
  }
  .view.ranging {
    cursor: crosshair;
  }
  .range {
    position: absolute;
    inset-block: 0;
    z-index: 4;
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    border-inline: 1.5px solid var(--_accent);
    pointer-events: none;
  }

  .raised:not(:focus-within) {
    z-index: 1;
  }
  .card.waiting {
    opacity: 0;
    pointer-events: none;
  }
  .card[part~='selected'] {
    background: var(--c);
    border-color: var(--c);
    color: light-dark(#fff, #111318);
    box-shadow: 0 0 0 3px color-mix(in oklab, var(--c) 28%, transparent);
  }
  .card[part~='selected'] .date {
    color: inherit;
  }
  .card[part~='selected'] .shape {
    background: currentcolor;
  }
  .card:focus-visible {
    outline-offset: 2px;
  }
  .card.floating {
    filter: drop-shadow(0 2px 5px rgb(0 0 0 / 22%));
  }
  .clip > ol:has(.floating, :focus-visible) {
    z-index: 1;
  }

  .stacks {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--gutter, 0px) 0;
    overflow-x: clip;
    pointer-events: none;
  }
  .stack {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: 0;
    border: 1px solid color-mix(in oklab, var(--c) 50%, var(--_surface));
    border-radius: 7px;
    background: color-mix(in oklab, var(--c) 16%, var(--_surface));
    color: var(--_ink);
    font-size: 0.92em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    pointer-events: auto;
    cursor: pointer;
  }
  .pointing {
    cursor: pointer;
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_line: GrayText;
      --_accent: Highlight;
    }
    .shape,
    .ticks .cut {
      forced-color-adjust: none;
    }
    .shape {
      background: CanvasText;
    }
    .card {
      background: Canvas;
      border-color: CanvasText;
      color: CanvasText;
    }
    .card[part~='selected'] {
      forced-color-adjust: none;
      /* Some systems let what is beneath shine through it. */
      background: linear-gradient(Highlight, Highlight) Canvas;
      border-color: Highlight;
      color: HighlightText;
      box-shadow: none;
    }
  }

  @media print {
    .shape {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    /* Paper is white, and browsers leave out what is behind words. */
    .frame,
    .frame.dark {
      color-scheme: light;
    }
    .frame {
      border: 0;
      overflow: visible;
      block-size: auto;
    }
    .plot:has(~ .list) {
      display: none;
    }
  }
`;
