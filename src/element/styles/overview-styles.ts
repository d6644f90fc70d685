import { css } from '@lit/reactive-element';

/** The overview strip. */
export const overviewStyles = css`
  .overview {
    position: relative;
    overflow: clip;
    background: color-mix(in oklab, var(--_ink) 2%, var(--_surface));
    touch-action: pan-y;
    cursor: pointer;
  }
  .overview canvas {
    inline-size: 100%;
    block-size: 100%;
  }
  .overview .bound {
    position: absolute;
    inset-block-start: 3px;
    font-size: 0.82em;
    color: var(--_soft);
    pointer-events: none;
    font-variant-numeric: tabular-nums;
  }
  .overview .bound.from {
    inset-inline-start: 14px;
  }
  .overview .bound.to {
    inset-inline-end: 14px;
  }
  .window {
    position: absolute;
    inset-block: 3px;
    inset-inline-start: 0;
    border: 1.5px solid var(--_accent);
    border-radius: 6px;
    background: color-mix(in oklab, var(--_accent) 9%, transparent);
    cursor: grab;
    touch-action: pan-y;
  }
  .handle {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 24px;
    cursor: ew-resize;
    touch-action: pan-y;
  }
  /* What shows an edge stays on it, wherever it can be caught. */
  .window::before,
  .window::after {
    content: '';
    position: absolute;
    inset-block: 11px;
    inset-inline-start: -3px;
    inline-size: 4px;
    border-radius: 3px;
    background: var(--_accent);
  }
  .window::after {
    inset-inline: auto -3px;
  }

  @media (pointer: coarse) {
    .handle {
      inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .window {
      border: 2px solid Highlight;
    }
    .window::before,
    .window::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
