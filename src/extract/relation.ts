// The order of two mentions.

/** Order of two mentions, by index: how long `from` lies after (`after`), before or within `to`. */
export interface MentionRelation {
  readonly type: 'after' | 'before' | 'during';
  readonly from: number;
  readonly to: number;
  /** Least and most time between the two, milliseconds. */
  readonly minMs: number;
  readonly maxMs: number;
  /** The later one happened because of the earlier. */
  readonly causal: boolean;
  /** The words that say so: how long, and the link. UTF-16 units into the cleaned text; empty when no words do. */
  readonly start: number;
  readonly end: number;
  /** What is said of how long, kebab-case: `less-than`, `within`, `shortly` …; empty for nothing. */
  readonly distance: string;
}

/**
 * A relation, without a word of how long between the two unless `distance` is given. One place makes them all, so that
 * they are of one kind for V8.
 */
export function relationOf(
  type: MentionRelation['type'],
  from: number,
  to: number,
  causal: boolean,
  start: number,
  end: number,
  minMs = 0,
  maxMs = Infinity,
  distance = '',
): MentionRelation {
  return { type, from, to, minMs, maxMs, causal, start, end, distance };
}

/** The rule by its name: "less-than-after", "before"; seen from the other event when `reversed`. */
export function ruleOf({ type, distance }: Pick<MentionRelation, 'type' | 'distance'>, reversed = false): string {
  const seen = reversed && type !== 'during' ? (type === 'after' ? 'before' : 'after') : type;
  return distance ? `${distance}-${seen}` : seen;
}
