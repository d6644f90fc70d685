import { readFile } from 'node:fs/promises';
import type { TimelineEvent } from '../model/event.js';

/** Beside this file in the package; from the sources when it runs there. */
const SCRIPTS = ['../event-timeline.global.js', '../../dist/event-timeline.global.js'];

/**
 * One page that needs nothing beside it: the element's script, the events, and a plain list for readers without
 * JavaScript.
 */
export async function htmlPage(title: string, events: readonly TimelineEvent[]): Promise<string> {
  const script = (await globalScript()).replace(/\n\/\/# sourceMappingURL=.*\s*$/u, '\n');
  const items = events.map(
    (event) =>
      `      <li>${event.when === undefined ? '' : `<time>${escape(event.when)}</time> `}${escape(event.title)}</li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escape(title)}</title>
  <style>
    :root { color-scheme: light dark; }
    body { margin: 0; padding: clamp(12px, 3vw, 32px); background: light-dark(#fbfaf8, #15161a); color: light-dark(#1d2027, #eceae4); font: 15px/1.5 system-ui, sans-serif; }
    h1 { margin: 0 0 16px; font-size: 1.3rem; }
  </style>
  <script>${inScript(script)}</script>
</head>
<body>
  <h1>${escape(title)}</h1>
  <event-timeline>
    <script type="application/json">${inJsonScript({ events })}</script>
    <noscript><ol>
${items.join('\n')}
    </ol></noscript>
  </event-timeline>
</body>
</html>
`;
}

async function globalScript(): Promise<string> {
  for (const path of SCRIPTS) {
    try {
      return await readFile(new URL(path, import.meta.url), 'utf8');
    } catch {
      // Try the next place.
    }
  }
  throw new Error('--to html needs dist/event-timeline.global.js: run npm run build first');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** No string, template or regular expression of a script may end it or begin what HTML takes for a comment. */
function inScript(source: string): string {
  return source.replaceAll(/<(?=\/script|!--)/giu, '<\\');
}

function inJsonScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
