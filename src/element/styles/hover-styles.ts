import { css } from '@lit/reactive-element';

/** What pointing opens: the tip of a mark, the list of a badge, the hint of the wheel. */
export const hoverStyles = css`
  .tip,
  .menu {
    inline-size: max-content;
    max-inline-size: min(280px, 100vw - 16px);
    border: 1px solid var(--_line);
    border-radius: 9px;
    background: var(--_surface);
    box-shadow: 0 4px 18px rgb(0 0 0 / 14%);
  }
  .tip {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 5;
    padding: 6px 10px;
    pointer-events: none;
    overflow-wrap: anywhere;
  }
  /* In the top layer: a low timeline would cut it. */
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    max-block-size: min(280px, 100vh - 16px);
    overflow-y: auto;
    padding: 4px;
    color: var(--_ink);
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
  .menu button:focus-visible {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
  }
  @media (hover: hover) {
    .menu button:hover {
      background: color-mix(in oklab, var(--_accent) 12%, transparent);
    }
  }
  .menu small {
    font-size: 0.92em;
    color: var(--_soft);
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

  @media (forced-colors: active) {
    .hint {
      border: 1px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
`;
