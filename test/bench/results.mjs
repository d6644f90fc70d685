// RESULTS.md is one page with several owners: each section stands between its markers, and a benchmark replaces its own
// alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const RESULTS = join(dirname(fileURLToPath(import.meta.url)), 'RESULTS.md');
const HEAD = `# Results

What was measured, how, and what is still weak. Each section names the commands that give its figures.
`;

/** `page` with the section of this name set to `markdown`; a new section goes to the end. */
export function withSection(page, name, title, markdown) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const section = `${open}\n## ${title}\n\n${markdown}\n${close}`;
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start < 0 || end < start) return `${page.trimEnd()}\n\n${section}\n`;
  return page.slice(0, start) + section + page.slice(end + close.length);
}

export function writeSection(name, title, markdown, file = RESULTS) {
  writeFileSync(file, withSection(existsSync(file) ? readFileSync(file, 'utf8') : HEAD, name, title, markdown));
}
