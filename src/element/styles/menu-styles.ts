import { css } from '@lit/reactive-element';

/** The menu of what is rarely asked for. */
export const menuStyles = css`
  .more-menu {
    position: fixed;
    inset: auto;
    margin: 0;
    min-inline-size: 13em;
    max-inline-size: calc(100vw - 16px);
    max-block-size: calc(100vh - 16px);
    overflow-y: auto;
    padding: 5px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 4px 18px rgb(0 0 0 / 14%);
  }
  .more-menu [role='menuitem'] {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 5px 10px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .more-menu [role='menuitem']:focus-visible {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
  }
  @media (hover: hover) {
    .more-menu [role='menuitem']:hover {
      background: color-mix(in oklab, var(--_accent) 12%, transparent);
    }
  }
  .more-menu [role='menuitem']:focus-visible {
    outline-offset: -2px;
  }
  .more-menu [role='group'] {
    margin-block-start: 5px;
    padding-block-start: 7px;
    border-block-start: 1px solid var(--_line);
  }
  .more-menu [role='group']:first-child {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .more-menu .group-name {
    padding: 2px 10px;
    color: var(--_soft);
    font-size: 0.92em;
  }

  @media (pointer: coarse) {
    .more-menu [role='menuitem'] {
      min-block-size: 44px;
    }
  }
`;
