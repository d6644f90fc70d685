/** The record that people read and write. `public-api`: these names are a contract. */
export interface TimelineEvent {
  /** Stable; made from the content when missing. */
  id: string;
  title: string;
  /** EDTF. Absent or unparsable (and no `start`): the event is undated, it is listed and not placed. */
  when?: string;
  /** Accepted instead of `when`: EDTF, ISO 8601, epoch milliseconds or a Date. */
  start?: string | number | Date;
  end?: string | number | Date;
  /** EDTF: the most likely point within an uncertain `when`. */
  best?: string;
  description?: string;
  category?: string;
  group?: string;
  url?: string;
  color?: string;
  tags?: string[];
  actors?: string[];
  places?: string[];
  /**
   * `era`: an age, a reign, a season, behind all lanes as a band with its name at the top, instead of a card among the
   * others. It is still an event: listed, found, selected. Default: a card.
   */
  display?: Display;
  /** 0..1: who gets a label first. */
  importance?: number;
  amounts?: Amount[];
  media?: Media;
  certainty?: Certainty;
  relations?: Relation[];
  sources?: Source[];
  /** Fields this package does not know; they survive a round trip. */
  extra?: Record<string, unknown>;
}

/** How an event is shown when not as a card in its lane. */
export type Display = 'era';

/** How the date is known: said outright, worked out from the text, bounded by other events, vague, or still to come. */
export type Certainty = (typeof CERTAINTIES)[number];

export const CERTAINTIES = ['explicit', 'derived', 'bounded', 'vague', 'expected'] as const;

export interface Amount {
  value: number;
  /** ISO 4217 code. */
  currency: string;
  /** The words of the text. */
  text: string;
}

export interface Media {
  url: string;
  alt?: string;
  caption?: string;
  credit?: string;
}

export interface Relation {
  type: 'after' | 'before' | 'during' | 'causes' | 'same';
  /** Id of the other event. */
  target: string;
  /** ISO 8601 durations: the least and the most time between the two. */
  min?: string;
  max?: string;
}

/** A place in a document that tells of the event. */
export interface Source {
  document?: string;
  title?: string;
  url?: string;
  published?: string;
  /** The sentence, as it stands in the document. */
  quote?: string;
  /** Place of the quote in the document's text as given, UTF-16 units, end exclusive. */
  start?: number;
  end?: number;
  /** The words that gave the date, what they were resolved against and by which rule. */
  date?: DateEvidence;
}

export interface DateEvidence {
  /** The words of the text: "Wednesday". Empty when the publication date alone was used. */
  text: string;
  start?: number;
  end?: number;
  /** TIMEX3 value of those words: "2021-06-02". */
  value?: string;
  /** EDTF: what they were resolved against. */
  anchor?: string;
  /** What the anchor is: "publication date", "previous date in the text", an event's title. */
  anchorBasis?: string;
  /** Kebab-case name of the rule: `weekday-before-publication`, `less-than-after` … */
  rule: string;
}
