import { css } from '@lit/reactive-element';

/** Search, what it dims, and buttons. */
export const toolStyles = css`
  .card.dimmed:not(:focus-visible) {
    opacity: 0.32;
  }
  .find,
  .tools {
    display: flex;
    align-items: center;
  }
  .find {
    position: relative;
    inline-size: 12.5em;
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  /* Beside what is typed: how many events that finds. */
  .find:has(output) {
    inline-size: 19em;
  }
  .find:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .sign {
    inline-size: max(16px, 1em);
    block-size: max(16px, 1em);
  }
  .find svg {
    position: absolute;
    inset-inline-start: 9px;
    color: var(--_soft);
    pointer-events: none;
  }
  .find output {
    flex: none;
    padding-inline: 6px 10px;
    color: var(--_soft);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .tools {
    flex-wrap: wrap;
    gap: 6px;
  }
  @container (min-width: 761px) {
    .tools {
      margin-inline-start: auto;
    }
  }
  .tool {
    position: relative;
    block-size: max(30px, 1.7em);
    min-inline-size: max(30px, 1.7em);
    padding: 0 10px;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: 8px;
    white-space: nowrap;
    /* Else what a fraction of a line is rounded to lifts words above their icons. */
    line-height: normal;
  }
  .find input {
    flex: 1;
    min-inline-size: 0;
    block-size: max(28px, 1.55em);
    padding-block: 0;
    padding-inline: calc(15px + max(16px, 1em)) 8px;
    border: 0;
    outline: 0;
    background: none;
    line-height: normal;
  }
  .tool.icon {
    padding: 0;
  }
  .tool {
    cursor: pointer;
    touch-action: manipulation;
  }
  /* Under a finger it would stay when that has gone, and look like pressed. */
  @media (hover: hover) {
    .tool:hover {
      background: color-mix(in oklab, var(--_ink) 6%, transparent);
    }
  }
  .tool:active {
    background: color-mix(in oklab, var(--_ink) 10%, transparent);
  }
  .tool[aria-pressed='true'],
  .tool[aria-expanded='true'] {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    border-color: color-mix(in oklab, var(--_accent) 45%, transparent);
  }
  .tool[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .tool svg {
    flex: none;
  }
  [part='more'] svg {
    stroke-width: 2.2;
  }
  .find input::placeholder {
    color: var(--_soft);
    opacity: 1;
  }

  .frame.quirks {
    block-size: auto;
  }
  /* All of the screen: what shows time takes what toolbar, badges and overview leave. */
  :host(:fullscreen) .frame {
    border: 0;
    border-radius: 0;
  }
  :host(:fullscreen) .view {
    max-block-size: calc(100vh - 150px);
  }
  :host(:fullscreen) .list {
    max-block-size: none;
  }
  :host(:fullscreen) .legend {
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: auto;
  }

  @media (forced-colors: active) {
    .tool,
    .find {
      border-color: ButtonText;
    }
    .tool[aria-pressed='true'],
    .tool[aria-expanded='true'] {
      border-width: 2px;
      border-color: Highlight;
    }
  }
  @container (max-width: 480px) {
    .find:has(output) {
      flex-basis: 100%;
    }
  }
  @media (pointer: coarse) {
    .tool {
      block-size: max(40px, 1.7em);
      min-inline-size: max(40px, 1.7em);
    }
    /* A finger may miss by as much as lies between two. */
    .tool::after {
      content: '';
      position: absolute;
      inset: -3px;
    }
    .find input {
      block-size: max(38px, 1.55em);
      font-size: max(16px, 1em);
    }
  }
  /* On the smallest screens icons do without their words, so that the buttons have one row. */
  @container (max-width: 340px) {
    .tools {
      gap: 3px;
    }
    .tool {
      min-inline-size: 38px;
      padding: 0;
    }
    .tool:not(.icon) {
      gap: 0;
      font-size: 0;
    }
  }
  @media print {
    .tools,
    .find {
      display: none;
    }
  }
`;
