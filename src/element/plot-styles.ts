import { css } from 'lit';

/** The timeline itself: axis, lanes, cards, badges, overview. */
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
    overscroll-behavior-y: auto;
    touch-action: pan-y;
    max-block-size: var(--event-timeline-max-height, 640px);
    cursor: grab;
  }
  .view.dragging {
    cursor: grabbing;
  }
  .view.ranging {
    cursor: crosshair;
  }

  .axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    block-size: 46px;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
    overflow: clip;
  }
  .contexts,
  .ticks {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--gutter, 0px) 0;
    overflow-x: clip;
  }
  .run {
    position: absolute;
    inset: 0;
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
    inset-block-start: 24px;
    color: var(--_soft);
    font-size: 0.94em;
  }
  .ticks .rule {
    inset-block: 24px 0;
    border-inline-start: 1px solid var(--_line);
  }
  .ticks .rule.major {
    inset-block-start: 0;
  }

  .body {
    position: relative;
    overflow: clip;
  }
  .under {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--gutter, 0px) 0;
    overflow: clip;
    pointer-events: none;
  }
  canvas {
    display: block;
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .lane {
    position: absolute;
    inset-inline: 0;
    border-block-end: 1px solid var(--_line);
  }
  .lane:last-child {
    border-block-end-color: transparent;
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
    /* As many lines as the lane has room for; the rest is in its title. */
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--name-lines, 1);
    overflow: hidden;
    pointer-events: none;
  }
  .view.over .lane h3 {
    -webkit-line-clamp: 1;
    inset-block-start: 7px;
    max-inline-size: calc(100% - 32px);
  }
  .clip {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--gutter, 0px) 0;
    overflow-x: clip;
    overflow-y: visible;
  }
  .clip > ol {
    position: absolute;
    inset-block: 0;
    inset-inline: 0;
  }

  .card {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: flex;
    align-items: center;
    gap: 7px;
    padding: 0 9px 0 8px;
    border: 1px solid color-mix(in oklab, var(--c) 30%, transparent);
    border-radius: 7px;
    background: color-mix(in oklab, var(--c) 10%, var(--_surface));
    color: var(--_ink);
    white-space: nowrap;
    text-align: start;
    cursor: pointer;
    touch-action: pan-y;
  }
  .card .title {
    /* The title gives way long before the date does. */
    flex: 0 1000000 auto;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    unicode-bidi: isolate;
  }
  .card .date {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--_soft);
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
  }
  .card:hover {
    background: color-mix(in oklab, var(--c) 18%, var(--_surface));
    border-color: color-mix(in oklab, var(--c) 55%, transparent);
  }
  .card:focus-visible {
    z-index: 2;
    outline-offset: 2px;
  }
  .card[part~='selected'] {
    z-index: 1;
    background: var(--c);
    border-color: var(--c);
    color: var(--_on);
    box-shadow: 0 0 0 3px color-mix(in oklab, var(--c) 28%, transparent);
  }
  .card[part~='selected'] .date {
    color: inherit;
  }
  .card[part~='selected'] .shape {
    background: currentcolor;
  }
  .card.floating {
    z-index: 1;
    filter: drop-shadow(0 2px 5px rgb(0 0 0 / 22%));
  }
  .card.floating:focus-visible {
    z-index: 2;
  }
  .clip > ol:has(.floating, :focus-visible) {
    z-index: 1;
  }
  .card.dimmed:not(:focus-visible) {
    opacity: 0.32;
  }
  .card.waiting {
    opacity: 0;
    pointer-events: none;
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
    border: 1px solid color-mix(in oklab, var(--c) 40%, transparent);
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
  .tip,
  .menu {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 5;
    inline-size: max-content;
    max-inline-size: 280px;
    border: 1px solid var(--_line);
    border-radius: 9px;
    background: var(--_surface);
    box-shadow: 0 4px 18px rgb(0 0 0 / 14%);
  }
  .tip {
    padding: 6px 10px;
    pointer-events: none;
    overflow-wrap: anywhere;
  }
  .menu {
    max-block-size: 280px;
    overflow-y: auto;
    padding: 4px;
    cursor: auto;
  }
  .menu button {
    inline-size: 100%;
    min-block-size: 28px;
    padding: 4px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .menu button:hover,
  .menu button:focus-visible {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
  }
  .menu small {
    font-size: 0.92em;
    color: var(--_soft);
  }

  .range {
    position: absolute;
    inset-block: 0;
    z-index: 4;
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    border-inline: 1.5px solid var(--_accent);
    pointer-events: none;
  }
  .hint {
    position: absolute;
    z-index: 5;
    inset-block-start: 50%;
    inset-inline: 0;
    margin-inline: auto;
    inline-size: max-content;
    max-inline-size: 80%;
    padding: 8px 14px;
    border-radius: 10px;
    background: color-mix(in oklab, var(--_ink) 88%, transparent);
    color: var(--_surface);
    pointer-events: none;
    opacity: 0;
    transition: opacity 200ms;
  }
  .hint.shown {
    opacity: 1;
  }

  .footer {
    flex: none;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 38px;
    padding: 4px 14px;
    border-block-start: 1px solid var(--_line);
  }
  .footer .place {
    flex: 1 1 auto;
    min-inline-size: 0;
    color: var(--_soft);
    text-align: center;
    font-variant-numeric: tabular-nums;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 28px;
    padding: 2px 12px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_surface);
    white-space: nowrap;
    min-inline-size: 0;
    cursor: pointer;
    font-variant-numeric: tabular-nums;
  }
  .badge.undated {
    flex: none;
  }
  @container (max-width: 560px) {
    .footer .place {
      display: none;
    }
    .footer {
      justify-content: space-between;
    }
  }
  .badge span:empty {
    display: none;
  }
  .badge bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .badge small {
    font-size: inherit;
    color: var(--_soft);
  }
  .badge:hover {
    background: color-mix(in oklab, var(--_ink) 5%, var(--_surface));
  }

  .overview {
    position: relative;
    flex: none;
    block-size: 44px;
    border-block-start: 1px solid var(--_line);
    background: color-mix(in oklab, var(--_ink) 2%, var(--_surface));
    touch-action: pan-y;
    cursor: pointer;
    overflow: clip;
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
  .handle::after {
    content: '';
    position: absolute;
    inset-block: 15px;
    inset-inline-end: -2px;
    inline-size: 4px;
    border-radius: 3px;
    background: var(--_accent);
  }
  .handle.to::after {
    inset-inline: -2px auto;
  }

  @media (forced-colors: active) {
    .card,
    .badge {
      background: Canvas;
      border-color: CanvasText;
      color: CanvasText;
    }
    .card[part~='selected'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .window {
      border: 2px solid Highlight;
    }
    .handle::after {
      background: Highlight;
      forced-color-adjust: none;
    }
    .hint {
      border: 1px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
  @media (pointer: coarse) {
    .badge {
      min-block-size: 36px;
    }
  }
  @media print {
    .plot {
      display: none;
    }
  }
`;
