import { css } from '@lit/reactive-element';

/** The list view. */
export const listStyles = css`
  .list {
    flex: 1 1 auto;
    min-block-size: 0;
    overflow-y: auto;
    max-block-size: var(--event-timeline-list-max-height, none);
    padding-block-end: 12px;
  }
  .period > h3 {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding: 9px 18px 5px;
    background: var(--_surface);
    font-size: 1em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .period > ol {
    --date: clamp(13.5em, 22cqi, 18em);
    padding-inline: 8px;
  }
  .entry {
    position: relative;
  }
  /* The rail runs through the shapes; where a date is not sure it is broken. */
  .entry::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(10px + var(--date) + 12px + 5px);
    border-inline-start: 1.5px solid var(--_line);
  }
  .entry.uncertain::before {
    border-inline-start-style: dashed;
    border-color: color-mix(in oklab, var(--c) 55%, transparent);
  }
  .undated .entry::before {
    display: none;
  }
  .line {
    position: relative;
    display: grid;
    grid-template-columns: var(--date) auto 1fr;
    align-items: baseline;
    column-gap: 12px;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 8px 10px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: none;
    text-align: start;
    cursor: pointer;
    /* Signs that tower above letters stay in their line. */
    overflow: clip;
  }
  .line:focus-visible {
    /* Inside: the list clips what lies around its lines. */
    outline-offset: -2px;
  }
  .line .date {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .line .shape {
    position: relative;
    inset-block-start: 1px;
  }
  .line .title {
    font-weight: 500;
    font-size: 1.06em;
    overflow-wrap: anywhere;
  }
  .line .kind {
    display: inline;
    margin-inline-start: 6px;
    font-size: 0.92em;
    font-weight: 400;
    color: var(--_soft);
  }
  @media (hover: hover) {
    .line:hover {
      background: color-mix(in oklab, var(--c) 8%, transparent);
    }
  }
  .line[part~='selected'] {
    background: color-mix(in oklab, var(--c) 12%, transparent);
    border-color: color-mix(in oklab, var(--c) 40%, transparent);
  }
  .entry.dimmed > .line {
    opacity: 0.4;
  }
  .entry .detail-body {
    margin: 8px 10px 14px;
    margin-inline-start: calc(10px + var(--date) + 12px + 24px);
  }
  .more {
    padding: 10px 18px;
  }
  @container (max-width: 560px) {
    .period > ol {
      --date: 0px;
      padding-inline: 6px;
    }
    .line {
      grid-template-columns: auto minmax(0, 1fr) fit-content(50%);
      column-gap: 12px;
    }
    .entry::before {
      inset-inline-start: calc(10px + 5.5px);
    }
    .line .date {
      grid-column: 2;
      grid-row: 1;
      text-align: start;
      font-size: 0.95em;
    }
    .line .shape {
      grid-column: 1;
      grid-row: 1;
    }
    .line .what {
      display: contents;
    }
    .line .title {
      grid-column: 2 / -1;
      grid-row: 2;
    }
    .line .kind {
      grid-column: 3;
      grid-row: 1;
      text-align: end;
      overflow-wrap: anywhere;
    }
    .entry .detail-body {
      margin-inline-start: 33px;
    }
  }
  @media (forced-colors: active) {
    .line[part~='selected'] {
      border-color: Highlight;
    }
  }
  @media print {
    .more {
      display: none;
    }
    .list {
      max-block-size: none;
      overflow: visible;
    }
    .entry {
      break-inside: avoid;
    }
    .period > h3 {
      position: static;
      break-after: avoid;
    }
  }
`;
