// A small pattern language over tokens, in which locales write their time expressions:
//
//   week        the word itself (lower case), or any mark but ( ) | ? = $
//   MONTH       a class of words of the lexicon, or a number reader of the grammar; its value is captured as `month`
//   N:count     the same, captured as `count`
//   =dir:-1     captures a constant, consumes nothing
//   !ago          not this word; consumes nothing
//   ( a | b )   alternatives, first match first       x?   optional       $NAME   a named pattern, copied in
//
// A pattern compiles to closures, each of which knows the one that goes on behind it: going back is returning. There is no repetition, so a
// match looks at no more tokens than its pattern has items, and reading a text is linear in its length. Each rule is filed under the words and classes it can begin with:
// a token that begins no rule costs one look-up.

import type { Token } from '../tokens.js';

export type Value = string | number;
/** What a match has captured, by name in lower case. */
export type Captures = Record<string, Value>;

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
}

/** Matches from a token on, with all that follows: the index after the match, or -1. */
type Step = (tokens: readonly Token[], at: number, captures: Captures) => number;

interface Node {
  /** The step of this node, which goes on with `next`. */
  build(next: Step): Step;
  /** Words and classes that it can begin with. */
  readonly first: ReadonlySet<string>;
  readonly optional: boolean;
  /** Of each of these sets, one word or class must stand in whatever it matches. */
  readonly needs: readonly ReadonlySet<string>[];
}

const FAIL = -1;
/** The class of the place where a clause ends; it consumes nothing. */
const NOTHING = 'END';
const PIECES = /[()|?]|=[a-z]+:[^\s()|?]+|\$[A-Z]+|[^\s()|?]+/g;
const CLASS = /^[A-Z][A-Z0-9]*(?::[a-z][a-z0-9]*)?$/;

/** A pattern that is ready to match. */
export interface Pattern {
  readonly first: ReadonlySet<string>;
  /** Of each of these sets, one word or class must stand in the match: where none is near, there is no need to try. */
  readonly needs: readonly ReadonlySet<string>[];
  /** Index after the match, or -1; captures are written into `captures`. */
  match(tokens: readonly Token[], at: number, captures: Captures): number;
}

/** Compiles `source`; `named` are the $patterns. Throws on a pattern that does not parse. */
export function compilePattern(source: string, classes: Classes, named: Readonly<Record<string, string>>): Pattern {
  const pieces = expand(source, named).match(PIECES) ?? [];
  let at = 0;
  const alternatives = (): Node => {
    const options = [sequence()];
    while (pieces[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 && options[0] ? options[0] : either(options);
  };
  const sequence = (): Node => {
    const items: Node[] = [];
    while (at < pieces.length && pieces[at] !== '|' && pieces[at] !== ')') items.push(item());
    return inOrder(items);
  };
  const item = (): Node => {
    const piece = pieces[at++] ?? '';
    let node: Node;
    if (piece === '(') {
      node = alternatives();
      if (pieces[at++] !== ')') throw new Error(`Pattern without its closing bracket: ${source}`);
    } else if (piece.startsWith('=') && piece.length > 1) node = constant(piece);
    else if (piece.startsWith('!') && piece.length > 1) node = not(piece.slice(1));
    else if (CLASS.test(piece)) node = classNode(piece, classes);
    else node = literal(piece);
    if (pieces[at] !== '?') return node;
    at++;
    return either([node, inOrder([])]);
  };
  const root = alternatives();
  if (at < pieces.length) throw new Error(`Pattern with a closing bracket too many: ${source}`);
  return { first: root.first, needs: root.needs, match: root.build((_tokens, end) => end) };
}

function expand(source: string, named: Readonly<Record<string, string>>): string {
  return source.replace(/\$([A-Z]+)/g, (_, name: string) => {
    const body = named[name];
    if (body === undefined) throw new Error(`No pattern $${name}`);
    return `( ${expand(body, named)} )`;
  });
}

function literal(word: string): Node {
  return {
    build: (next) => (tokens, at, captures) => (tokens[at]?.lower === word ? next(tokens, at + 1, captures) : FAIL),
    first: new Set([word]),
    optional: false,
    needs: [new Set([word])],
  };
}

function not(word: string): Node {
  return {
    build: (next) => (tokens, at, captures) => (tokens[at]?.lower === word ? FAIL : next(tokens, at, captures)),
    first: new Set(),
    optional: true,
    needs: [],
  };
}

function classNode(piece: string, classes: Classes): Node {
  const [name = '', as = name.toLowerCase()] = piece.split(':');
  const read = classes.reader(name);
  if (!read) throw new Error(`No class ${name}`);
  return {
    build: (next) => (tokens, at, captures) => {
      const reading = read(tokens, at);
      if (!reading) return FAIL;
      const before = captures[as];
      captures[as] = reading.value;
      const end = next(tokens, reading.next, captures);
      if (end === FAIL) restore(captures, as, before);
      return end;
    },
    first: new Set([name]),
    optional: false,
    needs: name === NOTHING ? [] : [new Set([name])],
  };
}

function constant(piece: string): Node {
  const colon = piece.indexOf(':');
  const name = piece.slice(1, colon);
  const text = piece.slice(colon + 1);
  const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  return {
    build: (next) => (tokens, at, captures) => {
      const before = captures[name];
      captures[name] = value;
      const end = next(tokens, at, captures);
      if (end === FAIL) restore(captures, name, before);
      return end;
    },
    first: new Set(),
    optional: true,
    needs: [],
  };
}

function restore(captures: Captures, name: string, before: Value | undefined): void {
  if (before === undefined) delete captures[name];
  else captures[name] = before;
}

function inOrder(nodes: readonly Node[]): Node {
  const first = new Set<string>();
  let optional = true;
  for (const node of nodes) {
    if (!optional) break;
    for (const key of node.first) first.add(key);
    optional = node.optional;
  }
  return { build: (next) => nodes.reduceRight((behind, node) => node.build(behind), next), first, optional, needs: nodes.flatMap((node) => node.needs) };
}

function either(options: readonly Node[]): Node {
  const first = new Set<string>();
  for (const option of options) for (const key of option.first) first.add(key);
  return {
    build: (next) => {
      const steps = options.map((option) => option.build(next));
      return (tokens, at, captures) => {
        for (const step of steps) {
          const end = step(tokens, at, captures);
          if (end !== FAIL) return end;
        }
        return FAIL;
      };
    },
    first,
    optional: options.some((option) => option.optional),
    // One need of each alternative, together: whichever matches, one of them is there.
    needs: options.every((option) => option.needs.length > 0) ? [new Set(options.flatMap((option) => [...(option.needs.at(-1) ?? [])]))] : [],
  };
}
