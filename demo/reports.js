// Several reports of one affair, read together: mentions of the same event merge, their sources add up, and dates that
// differ are reported.
import { extractEvents } from '../dist/extract/extract.js';

const NAMES = ['affair-1', 'affair-2', 'affair-3'];

const timeline = document.getElementById('timeline');
const texts = await Promise.all(NAMES.map(async (name) => (await fetch(`articles/${name}.txt`)).text()));

/** An element with its text. */
function make(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

for (const text of texts) {
  const [title, ...paragraphs] = text.trim().split('\n\n');
  const article = make('article', '');
  article.className = 'prose';
  article.append(make('h2', title), ...paragraphs.map((paragraph) => make('p', paragraph)));
  document.getElementById('reports').append(article);
}

const { events, undated, documents } = extractEvents(
  texts.map((text, i) => ({ id: `Report ${i + 1}`, title: text.split('\n', 1)[0], text })),
);
timeline.events = [...events, ...undated];

const remarks = new Set(documents.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message)));
document.getElementById('remarks').append(...[...remarks].map((message) => make('li', message)));
