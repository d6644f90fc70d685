import { css } from '@lit/reactive-element';

/** The panel of the selected event. */
export const detailStyles = css`
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
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
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

  @container (max-width: 560px) {
    .detail {
      padding: 14px 16px;
    }
  }
  /* A sheet: while its place lies beneath what a small screen shows it stands at the foot of that, else a tap would
     seem to do nothing. */
  @media (pointer: coarse) {
    .detail.sheet {
      position: sticky;
      inset-block-end: 0;
      z-index: 6;
      max-block-size: max(200px, 45vh);
      border-start-start-radius: 12px;
      border-start-end-radius: 12px;
      background: var(--_surface);
      box-shadow: 0 -4px 18px rgb(0 0 0 / 14%);
      overscroll-behavior: contain;
    }
  }
  @media print {
    .detail,
    .detail-body footer,
    .show {
      display: none;
    }
    .detail,
    .entry .detail-body {
      max-block-size: none;
      overflow: visible;
    }
    figure {
      break-inside: avoid;
    }
  }
`;
