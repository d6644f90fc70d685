import { css } from '@lit/reactive-element';

/** The title, and the rooms of search and buttons. */
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
  }
  .summary {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .find,
  .tools {
    min-block-size: 30px;
  }
  /* The rooms of what comes later: nothing moves then. */
  .find:empty {
    inline-size: 12.5em;
  }
  .tools:empty {
    inline-size: max(238px + 2.9em, 86px + 11.7em);
  }
  .listed .tools:empty {
    inline-size: max(116px + 1.6em, 40px + 6em);
  }
  @container (max-width: 760px) {
    .titles {
      flex-basis: 100%;
    }
    .find {
      flex: 1 1 110px;
    }
  }
  @media (pointer: coarse) {
    .find,
    .tools {
      min-block-size: 40px;
    }
    .find:empty {
      inline-size: max(200px, 12.5em);
    }
    .tools:empty {
      inline-size: calc(278px + 2.9em);
    }
    .listed .tools:empty {
      inline-size: calc(136px + 1.6em);
    }
  }
`;
