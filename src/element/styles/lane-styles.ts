import { css } from '@lit/reactive-element';

/** Headers of lanes: buttons around the names, and borders that can be dragged. */
export const laneStyles = css`
  .view:not(.over) .lane h3 {
    inline-size: 100%;
    max-inline-size: calc(var(--gutter) - 26px);
  }
  /* Numbers stand one beneath the other, however many lines the names take. */
  .view:not(.over) .lane .fold {
    inline-size: calc(100% + 14px);
  }
  .lane .fold {
    position: relative;
    display: flex;
    align-items: baseline;
    max-inline-size: calc(100% + 14px);
    /* The name stays where it stood without a button. */
    margin-block-start: -6px;
    margin-inline-start: -14px;
    padding-block: 6px;
    padding-inline: 14px 0;
    border: 0;
    border-radius: 6px;
    background: none;
    letter-spacing: inherit;
    line-height: inherit;
    font-weight: inherit;
    text-align: start;
    pointer-events: auto;
    cursor: pointer;
    touch-action: pan-y;
  }
  .fold span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .fold::after {
    content: attr(data-count);
    flex: none;
    margin-inline-start: auto;
    padding-inline-start: 8px;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  /* What shows under a pointer that rests would stay after a finger has gone. */
  @media (hover: hover) {
    .fold:hover {
      color: var(--_ink);
    }
    .fold:hover svg,
    .border:hover::after {
      opacity: 1;
    }
  }
  .fold svg {
    position: absolute;
    /* In the middle of the first line, as wide as the room before the name. */
    inset-block-start: calc(6px + 0.65em - var(--sign) / 2);
    inset-inline-start: 1px;
    inline-size: var(--sign);
    block-size: var(--sign);
    --sign: clamp(10px, 0.8em, 13px);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    opacity: 0;
    rotate: 90deg;
    transition:
      rotate 150ms,
      opacity 150ms;
  }
  .fold:is(:focus-visible, [aria-expanded='false']) svg {
    opacity: 1;
  }
  .fold[aria-expanded='false'] svg {
    rotate: 0deg;
  }
  .fold[aria-expanded='false']:dir(rtl) svg {
    rotate: 180deg;
  }
  .lane.folded h3 {
    inset-block-start: 8px;
  }

  .border {
    position: absolute;
    z-index: 2;
    inset-block-end: -6px;
    inset-inline-start: 0;
    inline-size: var(--gutter);
    block-size: 24px;
    cursor: ns-resize;
    touch-action: none;
  }
  .border::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: 5px;
    block-size: 2px;
    border-radius: 1px;
    background: var(--_accent);
    opacity: 0;
    transition: opacity 150ms;
  }
  .border:is(:focus-visible, .held)::after {
    opacity: 1;
  }
  .border:focus-visible {
    outline: none;
  }
  .border:focus-visible::after {
    block-size: 3px;
  }
  /* Where names lie over the lanes, borders have a place at the far end, above the next lane's cards. */
  .view.over .border {
    inset-block-end: -18px;
    inset-inline: auto 0;
    inline-size: 64px;
  }
  .view.over .border::after {
    inset-block-end: 17px;
  }
  .lane:last-child .border,
  .view.over .lane:last-child .border {
    inset-block-end: 0;
  }
  .lane:last-child .border::after,
  .view.over .lane:last-child .border::after {
    inset-block-end: 0;
  }

  @media (pointer: coarse) {
    .lane .fold {
      margin-block-start: -14px;
      padding-block: 14px;
    }
    .lane h3,
    .view.over .lane h3,
    .lane.folded h3 {
      inset-block-start: 14px;
    }
    .view:not(.over) .lane h3 {
      max-inline-size: calc(var(--gutter) - 62px);
    }
    .fold svg {
      inset-block-start: calc(14px + 0.65em - var(--sign) / 2);
      opacity: 0.7;
    }
    .border,
    .view.over .border {
      inline-size: 44px;
      block-size: 44px;
    }
    .border {
      inset-block-end: -8px;
      inset-inline: calc(var(--gutter) - 44px) auto;
    }
    .border::after {
      inset-inline: 12px;
      inset-block-end: 7px;
      block-size: 3px;
      background: var(--_soft);
      opacity: 0.6;
    }
    .view.over .border {
      inset-block-end: -38px;
    }
    .view.over .border::after {
      inset-block-end: 36px;
    }
  }
  @media (forced-colors: active) {
    .border::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .fold svg,
    .border::after {
      transition: none;
    }
  }
`;
