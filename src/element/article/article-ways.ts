/** Ways from an event into the article that tells of it. */
export interface ArticleWays {
  /** Leads to its sentence. */
  readonly show: () => void;
  /** Selects the event that the article tells of next; null after the last. */
  readonly next: (() => void) | null;
}
