import type { TimelineEvent } from '../model/event.js';
import { formatMs } from '../model/format-ms.js';
import { placeEvent } from '../model/placement.js';
import { isRecord } from '../model/value-kind.js';
import { carried, type Fields, given, restored, textOf } from './carry.js';
import type { Format } from './format.js';
import { json } from './json.js';

/**
 * JSON-LD with the words of schema.org. Everything whose type ends in "Event" is an event, wherever it stands
 * (`@graph`, lists, `subEvent` …), and so is each update of a live blog. What schema.org has no word for goes along
 * whole as `event-timeline`, which readers of JSON-LD pass over.
 */
export const jsonld: Format = {
  name: 'jsonld',
  mediaTypes: ['application/ld+json'],
  extensions: ['jsonld'],
  sniff: (text) => /^\s*[[{]/.test(text) && /"@(?:context|graph|type)"\s*:/.test(text.slice(0, PROBE)),
  parse: (text) => ({
    records: eventsIn(json.parse(text).records).map((node) =>
      restored(node[OWN], nativeFields(node), (event) => nativeFields(nodeOf(event))),
    ),
    diagnostics: [],
  }),
  serialize(events) {
    const graph = events.map((event) => {
      const node = nodeOf(event);
      const whole = carried(event, nativeFields(node));
      return whole ? { ...node, [OWN]: whole } : node;
    });
    return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
  },
};

type Node = Readonly<Record<string, unknown>>;

const OWN = 'event-timeline';
const PROBE = 5000;

/** The nodes that are events, in the order of the text; without recursion, so depth cannot hurt. */
function eventsIn(value: unknown): Node[] {
  const found: Node[] = [];
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (Array.isArray(next)) {
      for (let i = next.length - 1; i >= 0; i--) rest.push(next[i]);
    } else if (isRecord(next)) {
      const types = [next['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => type.endsWith('Event') || type === 'BlogPosting')) found.push(next);
      for (const [name, inner] of Object.entries(next).toReversed()) {
        if (name !== OWN && typeof inner === 'object') rest.push(inner);
      }
    }
  }
  return found;
}

function nodeOf(event: TimelineEvent): Node {
  const { id, title, description, url, media, places = [], category, tags = [] } = event;
  const keywords = [...(category === undefined ? [] : [category]), ...tags];
  return {
    '@type': 'Event',
    '@id': id,
    name: title,
    ...datesOf(event),
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    ...(media && { image: media.url }),
    ...(places.length > 0 && { location: places.map((name) => ({ '@type': 'Place', name })) }),
    ...(keywords.length > 0 && { keywords }),
  };
}

/** Plain dates as they are; of what EDTF alone can say, the first and last day that it may take. */
function datesOf(event: TimelineEvent): Node {
  const plain = PLAIN.exec(event.when ?? '');
  if (plain) return { startDate: plain[1], ...(plain[2] !== undefined && { endDate: plain[2] }) };
  const { beginEarliest = -Infinity, endLatest = Infinity } = placeEvent(event)?.interval ?? {};
  const day = (ms: number): string | undefined =>
    /^(\d{4}-\d\d-\d\d)T/.exec(Number.isFinite(ms) ? formatMs(ms) : '')?.[1];
  const [startDate, endDate] = [day(beginEarliest), day(endLatest - 1)];
  return { ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) };
}

const DATE = String.raw`\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?`;
const PLAIN = new RegExp(`^(${DATE})(?:/(${DATE}))?$`);

/** What schema.org's words say. */
function nativeFields(node: Node): Fields {
  const start = textOf(node['startDate'] ?? node['datePublished']);
  const end = textOf(node['endDate']);
  const words =
    typeof node['keywords'] === 'string'
      ? node['keywords'].split(',').map((word) => word.trim())
      : textsOf(node['keywords']);
  const image = [node['image']].flat().map((item) => textOf(isRecord(item) ? item['url'] : item))[0];
  const places = [node['location']].flat().flatMap((place) => textOf(isRecord(place) ? place['name'] : place) ?? []);
  return given({
    id: textOf(node['@id'] ?? node['identifier']),
    title: textOf(node['name'] ?? node['headline']),
    when: start === undefined || end === undefined || start === end ? (start ?? end) : `${start}/${end}`,
    description: textOf(node['description'] ?? node['articleBody']),
    url: textOf(node['url']),
    media: image === undefined ? undefined : { url: image },
    places: places.length > 0 ? places : undefined,
    category: words[0],
    tags: words.length > 1 ? words.slice(1) : undefined,
  });
}

function textsOf(value: unknown): string[] {
  return [value].flat().flatMap((item) => textOf(item) ?? []);
}
