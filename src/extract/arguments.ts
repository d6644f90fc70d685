/**
 * What callers of `extractEvents` give it, checked. Whoever writes no TypeScript is told what was wrong, with its
 * value: what no text can be read from is a TypeError; a publication date that is none is left out and told in the
 * diagnostics, since dates often come from elsewhere.
 */
import type { Diagnostic } from '../model/diagnostic.js';
import { parseEdtf } from '../model/edtf-parse.js';
import { kindOf } from '../model/kind-of.js';
import type { ArticleInput, ExtractOptions } from './extract-articles.js';

/** What can be read, and what is to be told of each document before all else. */
export interface CheckedArguments {
  readonly input: string | readonly ArticleInput[];
  readonly options: ExtractOptions;
  readonly notes: readonly (readonly Diagnostic[])[];
}

const TEXTS = ['published', 'url', 'language'] as const;

/** Throws a TypeError that names what was given. */
export function checkArguments(input: unknown, given: unknown): CheckedArguments {
  const options: unknown = given ?? {};
  if (typeof options !== 'object' || options === null)
    throw new TypeError(
      `extractEvents(input, options): ${kindOf(options)} where {published?, url?, language?} was expected`,
    );
  checkTexts(options, '');
  const ofAll = datedArgument(options);
  if (typeof input === 'string') return { input, options: ofAll.value, notes: [ofAll.notes] };
  if (!isList(input))
    throw new TypeError(`extractEvents(input): ${kindOf(input)} where a text or a list of articles was expected`);
  const articles = input.map((article, index) => {
    if (!isArticle(article))
      throw new TypeError(
        `extractEvents(input): ${kindOf(article)} as article ${index}, where {text, published?, …} was expected`,
      );
    checkTexts(article, `article ${index}, `);
    const { value, notes } = datedArgument(article);
    return { value, notes: value.published === undefined ? [...notes, ...ofAll.notes] : notes };
  });
  return { input: articles.map(({ value }) => value), options: ofAll.value, notes: articles.map(({ notes }) => notes) };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isArticle = (value: unknown): value is ArticleInput =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

function checkTexts(value: object, place: string): void {
  for (const name of TEXTS) {
    const text: unknown = Reflect.get(value, name) ?? '';
    if (typeof text !== 'string')
      throw new TypeError(`extractEvents: ${place}${name}: ${kindOf(text)} where a text was expected`);
  }
}

/** The same, without a `published` that is no date. HTML allows a blank between date and time, EDTF does not. */
function datedArgument<T extends { readonly published?: string | undefined }>(
  value: T,
): { readonly value: T; readonly notes: readonly Diagnostic[] } {
  const published = value.published?.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T') ?? '';
  if (published === '') return { value, notes: [] };
  if (parseEdtf(published) !== null) return { value: { ...value, published }, notes: [] };
  return {
    value: { ...value, published: undefined },
    notes: [
      { code: 'bad-date', message: `published: ${kindOf(value.published)} is not a date (EDTF, such as 2021-06-03)` },
    ],
  };
}
