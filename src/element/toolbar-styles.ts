import { css } from 'lit';

/** Title, search and buttons. */
export const toolbarStyles = css`
  .toolbar {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 10px 14px;
    border-block-end: 1px solid var(--_line);
  }
  .titles {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 10px;
    flex: 1 1 12em;
    min-inline-size: 0;
    margin-inline-start: 2px;
  }
  h2 {
    font-size: 1.15em;
    font-weight: 600;
    letter-spacing: -0.005em;
  }
  .summary {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .find {
    position: relative;
    display: flex;
    align-items: center;
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
  .find input::placeholder {
    color: var(--_soft);
    opacity: 1;
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
    .titles {
      flex-basis: 100%;
    }
    .find {
      flex: 1 1 150px;
    }
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
