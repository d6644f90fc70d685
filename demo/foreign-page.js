// The article of a page that somebody has saved or copied, as this page may show it: its structure without its
// attributes, scripts and addresses.

/**
 * Elements that are shown, and as what: headings stand beneath the one of this page. All others are their children, as
 * blocks where they were blocks.
 */
const SHOWN = new Map([
  ['h1', 'h2'],
  ['h2', 'h3'],
  ['h3', 'h4'],
  ['h4', 'h5'],
  ['h5', 'h6'],
  ['h6', 'h6'],
  ...[
    'p',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'blockquote',
    'figure',
    'figcaption',
    'pre',
    'hr',
    'br',
    'table',
    'caption',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'th',
    'td',
    'em',
    'strong',
    'b',
    'i',
    'q',
    'cite',
    'sub',
    'sup',
  ].map((name) => [name, name]),
  ...['div', 'section', 'article', 'main', 'header', 'address', 'details', 'summary'].map((name) => [name, 'div']),
]);
/** What no reader takes for the article. */
const LEFT_OUT =
  'script, style, template, noscript, nav, aside, footer, form, button, select, textarea, iframe, object, svg, canvas, video, audio, [hidden]';

/** @param {string} source HTML @returns {Node[]} copies in this document */
export function articleOf(source) {
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  const articles = body.querySelectorAll('article');
  const root = articles.length === 1 ? articles[0] : (body.querySelector('main') ?? body);
  return copies(root, false);
}

function copies(node, isPreserved) {
  return [...node.childNodes].flatMap((child) => {
    if (child instanceof Text) return [new Text(isPreserved ? child.data : child.data.replace(/\s+/gu, ' '))];
    if (!(child instanceof Element) || child.matches(LEFT_OUT)) return [];
    const name = SHOWN.get(child.localName);
    const inside = copies(child, isPreserved || child.localName === 'pre');
    if (name === undefined) return inside;
    const copy = document.createElement(name);
    copy.append(...inside);
    return [copy];
  });
}
