import { css } from '@lit/reactive-element';

/** The legend. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 48px;
    padding: 14px 18px 16px;
    border-block-end: 1px solid var(--_line);
    background: color-mix(in oklab, var(--_ink) 2%, var(--_surface));
  }
  .legend h3 {
    margin-block-end: 8px;
    font-size: 1em;
    font-weight: 600;
  }
  .legend .lines li {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-block: 3px;
    color: var(--_soft);
  }
  .legend .lines svg {
    flex: none;
    color: var(--_c0);
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin-block-start: 10px;
    max-inline-size: 60ch;
  }
  .kinds li {
    display: flex;
    align-items: center;
    gap: 7px;
  }
  .keys > div {
    display: grid;
    grid-template-columns: 100px 1fr;
    padding-block: 2px;
  }
  .keys dd {
    color: var(--_soft);
  }
  kbd {
    padding: 1px 5px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    font: inherit;
    font-size: 0.92em;
    color: var(--_ink);
  }

  @media (forced-colors: active) {
    .legend .lines svg {
      color: CanvasText;
    }
  }
  @media print {
    .legend {
      display: none;
    }
  }
`;
