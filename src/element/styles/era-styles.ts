import { css } from '@lit/reactive-element';

/** Names of eras: words on their bands, not cards. */
export const eraStyles = css`
  .eras .card:not(.floating, [part~='selected']) {
    padding-inline: 7px;
    border-color: transparent;
    background: none;
  }
  @media (hover: hover) {
    .eras .card:not(.floating, [part~='selected']):hover {
      background: color-mix(in oklab, var(--c) 16%, transparent);
    }
  }
  .eras .card:not(.floating) {
    border-radius: 5px;
  }
  .eras .card:not(.floating) .shape {
    display: none;
  }
  /* A narrow era keeps its name; its date, where it would not fit beside it, goes to a second line that is not seen. */
  .eras .card:not(.floating) {
    flex-wrap: wrap;
    align-content: flex-start;
    overflow: hidden;
    line-height: 22px;
  }
  .eras .card:not(.floating) .title {
    flex: 0 1 auto;
    max-inline-size: 100%;
    font-weight: 600;
  }
  .eras .card:not(.floating) .date {
    flex: none;
  }
  .eras .card:not(.floating, [part~='selected']) .date {
    /* Four eras deep, the softer ink alone would be too faint. */
    color: color-mix(in oklab, var(--_ink) 55%, var(--_soft));
  }
  /* Names stay beneath the axis while lanes scroll, where the view is high enough for both. */
  .lanes {
    block-size: 100%;
  }
  @media (min-height: 420px) {
    .eras:not(.folded) {
      position: sticky;
      inset-block-start: 46px !important;
      z-index: 3;
    }
    .view.scrolled .eras:not(.folded) {
      background: var(--_surface);
    }
    .view.scrolled .eras .card:not([part~='selected']) {
      background: color-mix(in oklab, var(--c) 12%, var(--_surface));
    }
  }

  @media (forced-colors: active) {
    .eras .card:not(.floating, [part~='selected']) {
      background: Canvas;
      border-color: CanvasText;
    }
  }
`;
