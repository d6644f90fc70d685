/**
 * The record that people read and write; its names are a contract. Records from elsewhere need not be clean: a field
 * that cannot be used is left out and told in a `Diagnostic`, null counts as not given.
 */
export interface TimelineEvent {
  /** Stable; made from title and dates when missing. One that is taken already gets a number behind it. */
  id: string;
  /** One line of plain text. When missing the begin of `description`, else `when`, stands in for it. */
  title: string;
  /** EDTF. Absent or unparsable (and no `start`): the event is undated, it is listed and not placed. */
  when?: string;
  /** Accepted instead of `when`: EDTF, ISO 8601, epoch milliseconds or a Date. */
  start?: string | number | Date;
  /** As `start`. A date lasts until it ends, a time of day is a moment. One before the start is left out. */
  end?: string | number | Date;
  /** EDTF: the most likely point within an uncertain `when`. */
  best?: string;
  /** Plain text of any number of lines. */
  description?: string;
  /** Gives colour and shape, and the lane unless the page groups by something else. Default: none. */
  category?: string;
  /** Another name to make lanes by. */
  group?: string;
  /** http, https or mailto, or an address within the page's own site; others are left out. */
  url?: string;
  /** A CSS colour: `#rgb`, `#rrggbb`, a name, or a function of plain numbers. Default: that of the category. */
  color?: string;
  /** Of what kind it is beside its category. A single text is parted at commas and semicolons. */
  tags?: string[];
  /** Who took part. A single text is parted at semicolons, as for `places`. */
  actors?: string[];
  /** Where it was. */
  places?: string[];
  /**
   * `era`: an age, a reign, a season, behind all lanes as a band with its name at the top, instead of a card among the
   * others. It is still an event: listed, found, selected. Default: a card.
   */
  display?: Display;
  /** 0..1: who gets a label first. Default 0.5. */
  importance?: number;
  /** Sums of money that the event is about. */
  amounts?: Amount[];
  /** A picture, or what else is to be seen of it. */
  media?: Media;
  /** How its date is known. */
  certainty?: Certainty;
  /** How it lies to other events. */
  relations?: Relation[];
  /** Where it is told. */
  sources?: Source[];
  /** Fields this package does not know; they survive a round trip. */
  extra?: Record<string, unknown>;
}

/** How an event is shown when not as a card in its lane. */
export type Display = 'era';

/** How the date is known: said outright, worked out from the text, bounded by other events, vague, or still to come. */
export type Certainty = (typeof CERTAINTIES)[number];

export const CERTAINTIES = ['explicit', 'derived', 'bounded', 'vague', 'expected'] as const;

/** A sum of money. */
export interface Amount {
  value: number;
  /** ISO 4217 code. */
  currency: string;
  /** The words of the text; made from the two others when missing. */
  text: string;
}

/** A picture of the event, or what else is to be seen of it; the timeline links to it. */
export interface Media {
  /** As the `url` of an event. */
  url: string;
  /** What is to be seen, for those who do not see it. */
  alt?: string;
  caption?: string;
  /** Whose work it is. */
  credit?: string;
}

/** How an event lies to another: `after` says that this one comes after that. */
export interface Relation {
  type: 'after' | 'before' | 'during' | 'causes' | 'same';
  /** Id of the other event. */
  target: string;
  /** ISO 8601 duration (`P2W`): the least time between the two. */
  min?: string;
  /** ISO 8601 duration: the most time between the two. */
  max?: string;
}

/** A place in a document that tells of the event. */
export interface Source {
  /** Id of the document. */
  document?: string;
  /** Title of the document. */
  title?: string;
  /** Address of the document, as the `url` of an event. */
  url?: string;
  /** EDTF: when the document was published. */
  published?: string;
  /** The sentence, as it stands in the document. */
  quote?: string;
  /** Where the quote begins in the document's text as given, UTF-16 units. */
  start?: number;
  /** Where it ends, exclusive. */
  end?: number;
  /** The words that gave the date, what they were resolved against and by which rule. */
  date?: DateEvidence;
}

/** The words that gave a date, and what was made of them. */
export interface DateEvidence {
  /** The words of the text: "Wednesday". Empty when the publication date alone was used. */
  text: string;
  /** Where they begin in the document's text as given, UTF-16 units. */
  start?: number;
  /** Where they end, exclusive. */
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
