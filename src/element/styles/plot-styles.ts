import { css } from '@lit/reactive-element';

/** The timeline itself: view, axis and lanes. */
export const plotStyles = css`
  .plot {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-block-size: 0;
    position: relative;
    -webkit-user-select: none;
    user-select: none;
  }
  .view {
    position: relative;
    flex: 1 1 auto;
    overflow: hidden auto;
    scrollbar-width: thin;
    touch-action: pan-y;
    /* On a screen as low as a phone that lies, lanes scroll beneath their axis instead of leaving it behind; some of
       the page stays beside them. */
    max-block-size: var(--event-timeline-max-height, min(640px, 95vh));
    isolation: isolate;
    cursor: grab;
  }
  .axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    block-size: max(46px, 3.1em);
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
    overflow: clip;
  }
  .contexts,
  .ticks,
  .under,
  .clip {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--gutter, 0px) 0;
    overflow-x: clip;
  }
  /* What a pan moves: layers of their own, so that it neither lays out nor paints. */
  .run,
  .clip > ol,
  .under canvas {
    will-change: transform;
  }
  .run,
  .clip > ol,
  canvas {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
  }
  .axis span {
    position: absolute;
    inset-inline-start: 0;
    white-space: nowrap;
  }
  .contexts span {
    inset-block-start: 4px;
    font-weight: 600;
  }
  .ticks span {
    inset-block: max(24px, 1.75em) 0;
    padding-inline-start: 5px;
    border-inline-start: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
    color: var(--_soft);
    font-size: 0.94em;
  }
  .ticks .major {
    inset-block-start: 0;
    padding-block-start: max(24px, 1.75em);
    border-color: var(--_line);
  }
  .ticks .cut {
    color: transparent;
  }
  .ticks .out {
    visibility: hidden;
  }

  .body {
    position: relative;
    overflow: clip;
  }
  .under {
    overflow-y: clip;
    pointer-events: none;
  }
  .lane {
    position: absolute;
    inset-inline: 0;
  }
  /* Under the canvas: above it, lines through the whole body would be a layer of the body's size. */
  .lane:not(:last-child)::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    border-block-end: 1px solid var(--_line);
  }
  .lane h3 {
    position: absolute;
    z-index: 1;
    inset-block-start: 12px;
    inset-inline-start: 16px;
    max-inline-size: calc(var(--gutter) - 24px);
    font-size: 0.9em;
    font-weight: 600;
    letter-spacing: 0.02em;
    line-height: 1.3;
    color: var(--_soft);
    pointer-events: none;
  }
  /* As many lines as the lane has room for; the rest is in its title. */
  .lane h3 span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--name-lines, 1);
    overflow: hidden;
  }
  .view.over .lane h3 {
    inset-block-start: 7px;
    max-inline-size: calc(100% - 32px);
  }
  .view.over .lane h3 span {
    -webkit-line-clamp: 1;
  }

  .footer {
    flex: none;
    min-block-size: 38px;
    border-block-start: 1px solid var(--_line);
  }
  .overview {
    flex: none;
    block-size: max(44px, 28px + 1.2em);
    border-block-start: 1px solid var(--_line);
  }

  @media (pointer: coarse) {
    .footer {
      min-block-size: 45px;
    }
  }
`;
