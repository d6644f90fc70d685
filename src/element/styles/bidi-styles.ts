import { css } from '@lit/reactive-element';

/**
 * Words of another direction than the page's: each stands by its own, so that punctuation and numbers are where its
 * language has them.
 */
export const bidiStyles = css`
  h2,
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
  /* They begin and end where everything else does: start and end would be those of their own direction. */
  :is(h2, .summary, .period > h3, .when, .how) {
    text-align: left;
  }
  :is(h2, .summary, .period > h3, .when, .how):dir(rtl),
  .line .date {
    text-align: right;
  }
  .line .date:dir(rtl) {
    text-align: left;
  }
  @container (max-width: 560px) {
    .line .date {
      text-align: left;
    }
    .line .date:dir(rtl) {
      text-align: right;
    }
  }
  /* A title, whose own direction is its own, too. */
  .tale > h3 {
    text-align: left;
  }
  .tale:dir(rtl) > h3 {
    text-align: right;
  }
  /* Back and forth are where time is. */
  .detail-body .tools svg:dir(rtl) {
    scale: -1 1;
  }
`;
