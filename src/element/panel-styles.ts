import { css } from 'lit';

/** Detail panel, list view, legend. */
export const panelStyles = css`
  .detail {
    border-block-start: 1px solid var(--_line);
    padding: 16px 18px 18px;
  }
  /* However long a title is, its panel leaves most of the screen to the timeline. */
  .detail,
  .entry .detail-body {
    max-block-size: max(320px, 60vh);
    overflow: auto;
  }
  .detail-body header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .kind {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--c);
    font-weight: 600;
  }
  .detail-body footer {
    margin-block-start: 14px;
  }
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 20px 40px;
  }
  .tale,
  .sources {
    flex: 1 1 320px;
    min-inline-size: 0;
    max-inline-size: 68ch;
    overflow-wrap: anywhere;
  }
  .detail-body h3 {
    margin-block: 6px 4px;
    font-size: 1.45em;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .when {
    font-weight: 600;
    font-size: 1.08em;
  }
  .when::first-letter {
    text-transform: uppercase;
  }
  .how {
    color: var(--_soft);
  }
  .description {
    margin-block-start: 10px;
    font-size: 1.08em;
    white-space: pre-line;
  }
  .tale dl {
    display: grid;
    gap: 5px;
    margin-block-start: 14px;
  }
  .tale dl > div {
    display: grid;
    grid-template-columns: minmax(72px, max-content) 1fr;
    align-items: baseline;
    gap: 12px;
  }
  dt {
    color: var(--_soft);
  }
  small {
    color: var(--_soft);
    font-size: inherit;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .link {
    display: inline;
    padding: 0;
    min-block-size: 24px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  h4 {
    margin-block: 8px 8px;
    font-size: 1em;
    font-weight: 600;
    color: var(--_soft);
  }
  .show {
    margin-block-start: 14px;
  }
  figure + figure {
    margin-block-start: 16px;
  }
  blockquote {
    padding: 4px 0 4px 14px;
    padding-inline: 14px 0;
    border-inline-start: 3px solid var(--c);
    font-family: var(--event-timeline-quote-font, Charter, 'Iowan Old Style', Georgia, 'DejaVu Serif', serif);
    font-size: 1.12em;
    line-height: 1.5;
    quotes: '“' '”' '‘' '’';
  }
  blockquote::before {
    content: open-quote;
  }
  blockquote::after {
    content: close-quote;
  }
  figure .how,
  figcaption {
    margin-block-start: 6px;
    padding-inline-start: 17px;
  }
  figcaption {
    color: var(--_soft);
  }

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
    --date: 13.5em;
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
    outline: 3px solid var(--_surface);
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
  .line:hover {
    background: color-mix(in oklab, var(--c) 8%, transparent);
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
      grid-template-columns: auto 1fr auto;
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
    }
    .entry .detail-body {
      margin-inline-start: 33px;
    }
    .detail {
      padding: 14px 16px;
    }
  }

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
    .line[part~='selected'] {
      border-color: Highlight;
    }
  }
  @media print {
    .legend,
    .detail,
    .detail-body footer,
    .more {
      display: none;
    }
    .list,
    .detail,
    .entry .detail-body {
      max-block-size: none;
      overflow: visible;
    }
    .entry,
    figure {
      break-inside: avoid;
    }
    .period > h3 {
      position: static;
      break-after: avoid;
    }
  }
`;
