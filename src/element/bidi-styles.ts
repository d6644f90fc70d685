import { css } from '@lit/reactive-element';

/** Words of another direction than the page's: each stands by its own, so that punctuation and numbers are where its language has them. */
export const bidiStyles = css`
  h2,
  .summary,
  .contexts span,
  .ticks span,
  .card .date,
  .menu small,
  .period > h3,
  .place,
  .badge,
  .when,
  .how,
  .bound,
  .footer .place {
    unicode-bidi: plaintext;
  }
`;
