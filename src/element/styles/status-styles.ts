import { css } from '@lit/reactive-element';

/** The row beneath the lanes, with its badges. */
export const statusStyles = css`
  .footer {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 4px 14px;
  }
  .footer .place {
    flex: 1 1 auto;
    min-inline-size: 0;
    color: var(--_soft);
    text-align: center;
    font-variant-numeric: tabular-nums;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 28px;
    padding: 2px 12px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_surface);
    white-space: nowrap;
    min-inline-size: 0;
    cursor: pointer;
    font-variant-numeric: tabular-nums;
    line-height: normal;
  }
  .badge.undated {
    flex: none;
  }
  @container (max-width: 560px) {
    .footer:has(.badge:not([hidden])) .place {
      display: none;
    }
    .footer {
      justify-content: space-between;
    }
    /* Half a year is worse than none. */
    .badge.before:not([hidden]) ~ .badge.after small,
    .footer:has(.badge.after:not([hidden])) .badge.before small {
      display: none;
    }
  }
  .badge span:empty {
    display: none;
  }
  .badge bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .badge small {
    font-size: inherit;
    color: var(--_soft);
  }
  @media (hover: hover) {
    .badge:hover {
      background: color-mix(in oklab, var(--_ink) 5%, var(--_surface));
    }
  }

  @media (forced-colors: active) {
    .badge {
      background: Canvas;
      border-color: CanvasText;
      color: CanvasText;
    }
  }
  @media (pointer: coarse) {
    .badge {
      position: relative;
      min-block-size: 36px;
    }
    .badge::after {
      content: '';
      position: absolute;
      inset: -5px;
    }
  }
`;
