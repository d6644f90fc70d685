// Any text with its publication date, live: the timeline, the article with its dates underlined, and how every date was
// read.
import { evidenceWords } from '../dist/element/panels/evidence.js';
import { learnAllDates } from '../dist/element/data/long-way.js';
import { Dictionary } from '../dist/element/texts/messages.js';
import { MORE_ENGLISH } from '../dist/element/texts/more-messages.js';
import { extractInBackground } from '../dist/element/article/extraction.js';
import { DateFormatter } from '../dist/scale/format-date.js';
import { looksLikeHtml } from '../dist/extract/plain-text.js';
import { articleOf } from './foreign-page.js';
// Here already when the first text comes.
import '../dist/extract/extract.js';

const PAUSE_MS = 250;
const HEADLINE_MAX = 140;
const LARGEST_FILE_BYTES = 2_000_000;
const EXAMPLE = { url: 'articles/suez.txt', published: '2021-07-07' };

// What the element itself learns when it has use for it: all dates in words, and the words of its panel.
learnAllDates();
Dictionary.learn(MORE_ENGLISH);
const dates = new DateFormatter({ locale: document.documentElement.lang });
const dictionary = new Dictionary();
const inWords = (edtf) => dates.long(edtf) || edtf;

const byId = (id) => document.getElementById(id);
const [form, text, published, language, file, status, timeline, reading] = [
  'form',
  'text',
  'published',
  'language',
  'file',
  'status',
  'timeline',
  'reading',
].map(byId);

/** An element with attributes and children; text goes in as text. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== ''));
  return element;
}

function table(heads, rows) {
  return make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
    make('tbody', {}, ...rows.map((cells) => make('tr', {}, ...cells.map((cell) => make('td', {}, ...[cell].flat()))))),
  );
}

const none = (words) => make('p', { class: 'hint' }, words);

function showDocumentDate({ date } = {}) {
  if (!date) return none('Not known, and the text gives no ground to work it out. Relative dates stay undated.');
  const { value, basis, candidates } = date;
  const lead = make('p', {}, make('strong', {}, inWords(value)), ` · ${basis}`);
  if (candidates.length <= 1 && !candidates[0]?.rejected) return lead;
  const rows = candidates.map((candidate) => [
    inWords(candidate.value),
    candidate.basis,
    candidate.rejected
      ? make('span', { class: 'bad' }, `rejected: ${candidate.rejected}`)
      : make('span', { class: 'good' }, 'fits'),
  ]);
  return make('div', {}, lead, table(['Candidate', 'From', 'Verdict'], rows));
}

function showUndated(undated) {
  if (undated.length === 0) return none('None: every event has a date.');
  return make(
    'ul',
    { class: 'plain' },
    ...undated.map(({ title, sources }) =>
      make('li', {}, make('strong', {}, title), sources?.[0]?.quote ? make('q', {}, sources[0].quote) : null),
    ),
  );
}

function showRemarks(diagnostics) {
  if (diagnostics.length === 0) return none('None.');
  return make('ul', { class: 'plain' }, ...diagnostics.map(({ message }) => make('li', {}, message)));
}

function eventButton({ id, title }) {
  const button = make('button', { type: 'button', class: 'link' }, title);
  button.addEventListener('click', () => timeline.select(id));
  return button;
}

/** Every time expression, with the events that it dates and the rule that read it. */
function showDates(timexes, events) {
  if (timexes.length === 0) return none('No words in the text tell a time.');
  const dated = new Map();
  for (const event of events) {
    for (const { date } of event.sources ?? []) {
      const uses = dated.get(date?.start) ?? [];
      // Several sentences about an event may have their date from the same words.
      if (date?.start === undefined || uses.some((use) => use.event === event)) continue;
      dated.set(date.start, [...uses, { event, date }]);
    }
  }
  const rows = timexes.map((timex) => {
    const uses = dated.get(timex.start) ?? [];
    const evidence = uses[0]?.date;
    // The words themselves stand in the first column.
    const how = evidence
      ? evidenceWords({ ...evidence, text: '' }, dictionary, (edtf) => dates.long(edtf) || null)
      : '';
    return [
      `“${timex.text}”`,
      [make('code', {}, timex.value), timex.mod ? ` ${timex.mod.toLowerCase().replaceAll('_', ' ')}` : ''],
      timex.type.toLowerCase(),
      how,
      uses.map(({ event }) => make('div', {}, eventButton(event))),
    ];
  });
  return table(['Words', 'TIMEX3 value', 'Type', 'How it was read', 'Events'], rows);
}

/** A short first line without an end mark is the headline. */
function showParagraph(paragraph, index) {
  const words = paragraph.trim();
  return make(index === 0 && words.length < HEADLINE_MAX && !/[.!?…:]$/u.test(words) ? 'h2' : 'p', {}, words);
}

/** Shows the text as its reader should see it, told apart as the extractor does. */
function showText(source) {
  const isPage = looksLikeHtml(source);
  reading.classList.toggle('typed', !isPage);
  reading.lang = language.value || 'en';
  reading.replaceChildren(...(isPage ? articleOf(source) : source.split(/\n\s*\n/u).map(showParagraph)));
}

let reader = new AbortController();

async function show() {
  reader.abort();
  reader = new AbortController();
  const { signal } = reader;
  const source = text.value;
  const began = performance.now();
  const { events, undated, documents } = await extractInBackground(
    source,
    { ...(published.value && { published: published.value }), ...(language.value && { language: language.value }) },
    {
      signal,
      onProgress: (share) => {
        status.textContent = `Reading, ${Math.round(share * 100)} %`;
      },
    },
  );
  if (signal.aborted) return;
  const took = performance.now() - began;
  showText(source);
  timeline.events = [...events, ...undated];
  const [first] = documents;
  byId('document').replaceChildren(showDocumentDate(first));
  byId('undated').replaceChildren(showUndated(undated));
  byId('remarks').replaceChildren(showRemarks(documents.flatMap(({ diagnostics }) => diagnostics)));
  byId('dates').replaceChildren(showDates(first?.timexes ?? [], [...events, ...undated]));
  const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  status.textContent =
    source.trim() === ''
      ? 'Nothing to read yet.'
      : `${count(events.length, 'dated event')}, ${undated.length} undated, ${count(first?.timexes.length ?? 0, 'time expression')}, read in ${Math.max(1, Math.round(took))} ms.`;
}

/** Shows what is in the form now; a newer call ends this one. */
function refresh() {
  show().catch((error) => {
    if (error.name !== 'AbortError') status.textContent = `This text could not be read: ${error.message}`;
  });
}

let timer;
function later() {
  clearTimeout(timer);
  timer = setTimeout(refresh, PAUSE_MS);
}

async function read(chosen) {
  if (!chosen) return;
  if (chosen.size > LARGEST_FILE_BYTES) {
    status.textContent = `${chosen.name} is too large: ${Math.round(chosen.size / 1e6)} MB. Texts up to 2 MB are read here.`;
    return;
  }
  text.value = await chosen.text();
  published.value = '';
  refresh();
}

async function example() {
  const response = await fetch(EXAMPLE.url);
  text.value = response.ok ? await response.text() : '';
  published.value = EXAMPLE.published;
  language.value = '';
  refresh();
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', later);
byId('open').addEventListener('click', () => file.click());
file.addEventListener('change', () => void read(file.files[0]));
byId('example').addEventListener('click', () => void example());
byId('clear').addEventListener('click', () => {
  form.reset();
  refresh();
  text.focus();
});
for (const type of ['dragenter', 'dragover']) {
  document.addEventListener(type, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.add('dropping');
  });
}
document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (!relatedTarget) form.classList.remove('dropping');
});
document.addEventListener('drop', (event) => {
  form.classList.remove('dropping');
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  void read(event.dataTransfer.files[0]);
});

// What the browser has kept through a reload is the reader's own.
if (text.value.trim() === '') await example();
else refresh();
