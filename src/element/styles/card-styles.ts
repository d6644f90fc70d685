import { css } from '@lit/reactive-element';

/** Cards, as they stand in a first frame. */
export const cardStyles = css`
  .clip li {
    position: absolute;
  }
  .clip li:focus-within {
    z-index: 2;
  }
  .card {
    inline-size: 100%;
    block-size: 100%;
    display: flex;
    align-items: center;
    gap: 0 7px;
    padding: 0 9px 0 8px;
    border: 1px solid color-mix(in oklab, var(--c) 37%, var(--_surface));
    border-radius: 7px;
    background: color-mix(in oklab, var(--c) 10%, var(--_surface));
    color: var(--_ink);
    white-space: nowrap;
    text-align: start;
    cursor: pointer;
  }
  /* What has room for all that it says cuts nothing: browsers that paint put each thing that cuts together with all
     others anew, in every frame of a pan. */
  .card:not(.whole) {
    flex-wrap: wrap;
    overflow: clip;
  }
  /* As high as the card: what does not fit beside it on the first line is not seen. */
  .card:not(.whole)::before {
    content: '';
    block-size: 100%;
    margin-inline-end: -7px;
  }
  .card .title {
    /* The title gives way to the date down to seven letters; where that is not enough, the date gives way as a whole.
       */
    flex: 1 1 min(7ch, 100% - 18px);
    max-inline-size: max-content;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  .card:not(.whole) .title {
    overflow: clip;
  }
  .card .date {
    flex: none;
    color: var(--_soft);
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
  }
  @media (hover: hover) {
    .card:not([part~='selected']):hover {
      background: color-mix(in oklab, var(--c) 18%, var(--_surface));
      border-color: color-mix(in oklab, var(--c) 63%, var(--_surface));
    }
  }
  .card.ahead {
    visibility: hidden;
  }
`;
