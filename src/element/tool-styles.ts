import { css } from '@lit/reactive-element';

/** Search and buttons. */
export const toolStyles = css`
  .find {
    position: relative;
  }
  .find svg {
    position: absolute;
    inset-inline-start: 9px;
    color: var(--_soft);
    pointer-events: none;
  }
  .find output {
    position: absolute;
    inset-inline-end: 26px;
    color: var(--_soft);
    font-size: 0.9em;
    pointer-events: none;
  }
  .tools {
    flex-wrap: wrap;
  }
  .tool,
  .find input {
    block-size: 30px;
    min-inline-size: 30px;
    padding: 0 10px;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: 8px;
    white-space: nowrap;
  }
  .find input {
    inline-size: 12.5em;
    justify-content: start;
    padding-inline: 31px 8px;
  }
  .tool.icon {
    padding: 0;
  }
  .tool {
    cursor: pointer;
    touch-action: manipulation;
  }
  .tool:hover {
    background: color-mix(in oklab, var(--_ink) 6%, transparent);
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
    .find input {
      border-color: ButtonText;
    }
    .tool[aria-pressed='true'],
    .tool[aria-expanded='true'] {
      border-width: 2px;
      border-color: Highlight;
    }
  }
  @container (max-width: 560px) {
    .find input {
      inline-size: 100%;
    }
  }
  @media (pointer: coarse) {
    .tool,
    .find input {
      block-size: 40px;
      min-inline-size: 40px;
    }
    .find input {
      font-size: max(16px, 1em);
    }
  }
  @media print {
    .tools,
    .find {
      display: none;
    }
  }
`;
