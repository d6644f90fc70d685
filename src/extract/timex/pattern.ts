// A small pattern language over tokens, in which locales write their time expressions:
//
//   week        the word itself (lower case), or any mark but ( ) | ? = $
//   MONTH       a class of words of the lexicon, or a number reader of the grammar; its value is captured as `month`
//   N:count     the same, captured as `count`
//   =dir:-1     captures a constant, consumes nothing
//   !ago          not this word; consumes nothing
//   ( a | b )   alternatives, first match first       x?   optional       $NAME   a named pattern
//
// A pattern compiles to closures, each of which knows the one that goes on behind it: going back is returning. There is
// no repetition, so a match looks at no more tokens than its pattern has items, and reading a text is linear in its
// length. Each rule is filed under the words and classes it can begin with:
// a token that begins no rule costs one look-up.

import type { Token } from '../tokens.js';

export type Value = string | number;

/** A value that was read, and the index of the token behind it. */
export interface Reading {
  readonly value: Value;
  readonly next: number;
}

/** Reads one class at a token; null when the class is not there. */
export type Reader = (tokens: readonly Token[], at: number) => Reading | null;

/** Where classes are looked up. */
export interface Classes {
  /** Undefined when there is no such class. */
  reader(name: string): Reader | undefined;
  /** How much it tells that one of these words and classes is there. */
  weight(keys: readonly string[]): number;
}

/** Of these needs the one that tells most; undefined when there is none. */
export function mostTelling(needs: readonly (readonly string[])[], classes: Classes): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let most = 0;
  for (const need of needs) {
    const weight = classes.weight(need);
    if (weight >= most) [best, most] = [need, weight];
  }
  return best;
}

/**
 * Matches from a token on, with all that follows: the index after the match, or -1. Names and values of captures go
 * onto `trail` in turn; what did not lead on takes its own off again.
 */
type Step = (tokens: readonly Token[], at: number, trail: Value[]) => number;

interface Node {
  /** The step of this node, which goes on with `next`. */
  build(next: Step): Step;
  /** Words and classes that it can begin with. */
  readonly first: readonly string[];
  readonly optional: boolean;
  /** Of each of these lists, one word or class must stand in whatever it matches. */
  readonly needs: readonly (readonly string[])[];
}

const FAIL = -1;
/** Classes that consume nothing: the place where a clause ends, a sentence that tells of money. */
const CONSUMES_NOTHING = ['END', 'MONEY'];
/** A node that consumes nothing. */
const nothing = (build: Node['build']): Node => ({ build, first: [], optional: true, needs: [] });
const PIECES = /[()|?]|[^\s()|?]+/g;
const CLASS = /^[A-Z][A-Z0-9]*(?::[a-z][a-z0-9]*)?$/;

/** A pattern that is ready to match. */
export interface Pattern {
  readonly first: readonly string[];
  /** Of each of these lists, one word or class must stand in the match: where none is near, there is no need to try. */
  readonly needs: readonly (readonly string[])[];
  /** Index after the match, or -1; captures are written into `captures`. */
  match(tokens: readonly Token[], at: number, captures: Record<string, Value>): number;
}

/**
 * Compiles patterns over the same classes; `named` are the $patterns. Each of these, each word and each class is read
 * once.
 */
export class PatternCompiler {
  readonly #classes: Classes;
  readonly #named: Readonly<Record<string, string>>;
  readonly #known = new Map<string, Node>();

  constructor(classes: Classes, named: Readonly<Record<string, string>>) {
    this.#classes = classes;
    this.#named = named;
  }

  /** Throws on a pattern that does not parse. */
  compile(source: string): Pattern {
    const { build, first, needs } = this.#parse(source);
    const trail: Value[] = [];
    // Most rules are never tried in a short text: the steps are built at the first try.
    let step: Step | undefined;
    const match: Pattern['match'] = (tokens, start, captures) => {
      step ??= build((_tokens, end) => end);
      const end = step(tokens, start, trail);
      if (end === FAIL) return end;
      for (let i = 0; i < trail.length; i += 2) captures[String(trail[i])] = trail[i + 1] ?? '';
      trail.length = 0;
      return end;
    };
    return { first, needs, match };
  }

  #parse(source: string): Node {
    const pieces = source.match(PIECES) ?? [];
    let at = 0;
    const alternatives = (): Node => {
      const options = [sequence()];
      for (; pieces[at] === '|'; options.push(sequence())) at++;
      return either(options, this.#classes);
    };
    const sequence = (): Node => {
      const items: Node[] = [];
      while (at < pieces.length && pieces[at] !== '|' && pieces[at] !== ')') items.push(item());
      return inOrder(items);
    };
    const item = (): Node => {
      const piece = pieces[at++] ?? '';
      const node = piece === '(' ? alternatives() : this.#nodeOf(piece);
      if (piece === '(' && pieces[at++] !== ')') throw unreadable(source);
      if (pieces[at] !== '?') return node;
      at++;
      return either([node, nothing((next) => next)], this.#classes);
    };
    const root = alternatives();
    if (at < pieces.length) throw unreadable(source);
    return root;
  }

  #nodeOf(piece: string): Node {
    const source = piece.startsWith('$') ? this.#named[piece.slice(1)] : '';
    if (source === undefined) throw unreadable(piece);
    const node = this.#known.get(piece) ?? (source ? this.#parse(source) : leaf(piece, this.#classes));
    this.#known.set(piece, node);
    return node;
  }
}

/** Whoever writes a rule sees which pattern names what there is not, or has a bracket too many or too few. */
const unreadable = (source: string): Error => new Error(`Cannot read ${source}`);

/** A word, a class, "!" and a word, or "=" with the name of a constant and the constant. */
function leaf(piece: string, classes: Classes): Node {
  const [name = '', as = name.toLowerCase()] = piece.split(':');
  const rest = piece.slice(1);
  if (rest && piece.startsWith('!'))
    return nothing(
      (next) => (tokens, at, trail) =>
        at < tokens.length && tokens[at]?.lexeme.lower === rest ? FAIL : next(tokens, at, trail),
    );
  if (rest && piece.startsWith('=')) {
    const value = Number.isNaN(Number(as)) ? as : Number(as);
    return nothing((next) => (tokens, at, trail) => capture(next, tokens, at, trail, name.slice(1), value));
  }
  if (!CLASS.test(piece))
    return {
      build: (next) => (tokens, at, trail) =>
        at < tokens.length && tokens[at]?.lexeme.lower === piece ? next(tokens, at + 1, trail) : FAIL,
      first: [piece],
      optional: false,
      needs: [[piece]],
    };
  const read = classes.reader(name);
  if (read == null) throw unreadable(name);
  return {
    build: (next) => (tokens, at, trail) => {
      const reading = read(tokens, at);
      return reading != null ? capture(next, tokens, reading.next, trail, as, reading.value) : FAIL;
    },
    first: [name],
    optional: false,
    needs: CONSUMES_NOTHING.includes(name) ? [] : [[name]],
  };
}

/** Goes on with a capture, which is forgotten if that leads nowhere. */
function capture(next: Step, tokens: readonly Token[], at: number, trail: Value[], name: string, value: Value): number {
  trail.push(name, value);
  const end = next(tokens, at, trail);
  if (end === FAIL) {
    trail.pop();
    trail.pop();
  }
  return end;
}

function inOrder(nodes: readonly Node[]): Node {
  const head = nodes.findIndex((node) => !node.optional);
  return {
    build: (next) => nodes.reduceRight((behind, node) => node.build(behind), next),
    first: nodes.slice(0, head < 0 ? nodes.length : head + 1).flatMap((node) => node.first),
    optional: head < 0,
    needs: nodes.flatMap((node) => node.needs),
  };
}

function either(options: readonly Node[], classes: Classes): Node {
  const [only] = options;
  if (only != null && options.length === 1) return only;
  return {
    build: (next) => {
      const steps = options.map((option) => option.build(next));
      return (tokens, at, trail) => {
        let end = FAIL;
        for (let i = 0; i < steps.length && end === FAIL; i++) end = steps[i]?.(tokens, at, trail) ?? FAIL;
        return end;
      };
    },
    first: options.flatMap((option) => option.first),
    optional: options.some((option) => option.optional),
    // One need of each alternative, together: whichever matches, one of them is there.
    needs: options.every((option) => option.needs.length > 0)
      ? [options.flatMap((option) => mostTelling(option.needs, classes) ?? [])]
      : [],
  };
}
