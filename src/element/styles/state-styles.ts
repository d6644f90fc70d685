import { css } from '@lit/reactive-element';

/** What stands in the place of events: loading, empty, error; and what has no place. */
export const stateStyles = css`
  /* The frame is too low for it. */
  .yielding {
    display: none !important;
  }
  .state {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 12px;
    padding: 56px 20px;
    color: var(--_soft);
    text-align: center;
  }
  progress {
    accent-color: var(--_accent);
    inline-size: min(240px, 60%);
    block-size: 6px;
  }
`;
