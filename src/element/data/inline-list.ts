/**
 * The records of a list whose items hold a `<time>`: what people without JavaScript read is the data.
 *
 * - `datetime` of the first `<time>` is the date (EDTF, ISO 8601); without the attribute its text is. A second `<time>`
 *   is the end.
 * - The title is the item's text without dates, paragraphs and nested lists; a nested `<p>` is the description; the
 *   first link is the link.
 * - `id` and `data-category`, `data-group`, `data-color`, `data-certainty`, `data-importance`, `data-tags`
 *   (comma-separated) … go with it.
 * Items without a `<time>` become undated events; items without a title are left out.
 */
export function readList(list: Element): Record<string, unknown>[] {
  return [...list.children]
    .filter((item) => item.localName === 'li')
    .map(readItem)
    .filter((record) => record !== null);
}

const NOT_TITLE = 'time, p, ul, ol, script, style, template';

function readItem(item: Element): Record<string, unknown> | null {
  const copy = item.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return null;
  const [first, second] = [...copy.querySelectorAll('time')].filter((time) => !time.closest('p, ul, ol'));
  const description = [...copy.querySelectorAll('p')].map(textOf).filter(Boolean).join('\n');
  const link = item.querySelector('a[href]');
  if (first && second) removeJoint(first, second);
  for (const part of copy.querySelectorAll(NOT_TITLE)) part.remove();
  // "1969 – 1972: Apollo": what stood between dates and title.
  const title = textOf(copy)
    .replace(/^[\s:;,.·–—-]+/u, '')
    .replace(/[\s:;,·–—-]+$/u, '');
  if (title === '') return null;

  const { tags, importance, ...data } = copy.dataset;
  const record: Record<string, unknown> = { ...data, title };
  if (item.id !== '') record['id'] = item.id;
  if (first && second) Object.assign(record, { start: dateOf(first), end: dateOf(second) });
  else if (first) record['when'] = dateOf(first);
  if (description !== '') record['description'] = description;
  if (link instanceof HTMLAnchorElement) record['url'] = link.href;
  if (importance !== undefined) record['importance'] = Number(importance);
  if (tags !== undefined) record['tags'] = tags.split(',').map((tag) => tag.trim());
  return record;
}

/** "May to June": the one word or mark that joins two dates belongs to them, not to the title. */
function removeJoint(first: Element, second: Element): void {
  const between = first.nextSibling;
  if (between instanceof Text && between.nextSibling === second && /^\s*\S*\s*$/u.test(between.data)) between.remove();
}

/** HTML allows a blank between date and time, ISO 8601 does not. */
function dateOf(time: HTMLTimeElement): string {
  return (time.getAttribute('datetime') ?? textOf(time)).trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/u, '$1T');
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}
