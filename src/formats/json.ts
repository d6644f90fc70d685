import { EVENT_FIELDS } from '../model/event-fields.js';
import type { TimelineEvent } from '../model/event.js';
import type { Format } from './format.js';
import { findJsonError } from './json-error.js';

/**
 * The project's own form: `{"events": [TimelineEvent, …]}`; a bare list or a single event is read as well. Nothing is
 * lost in it.
 */
export const json: Format = {
  name: 'json',
  mediaTypes: ['application/json', 'text/json'],
  extensions: ['json'],
  sniff: (text) => /^\s*[[{]/.test(text),
  parse(text) {
    try {
      return { records: JSON.parse(text), diagnostics: [] };
    } catch (error) {
      throw new SyntaxError(findJsonError(text) ?? String(error), { cause: error });
    }
  },
  serialize: (events) => `${JSON.stringify({ events: events.map(inOrder) }, null, 2)}\n`,
};

const FIELDS = Object.keys(EVENT_FIELDS);

/** The fields in the order in which the type lists them, so that files compare well. */
function inOrder(event: TimelineEvent): object {
  return Object.fromEntries(Object.entries(event).sort(([a], [b]) => FIELDS.indexOf(a) - FIELDS.indexOf(b)));
}
