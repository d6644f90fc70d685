/**
 * The text of an article as a reader sees it, with the way back from every character to the document.
 *
 * One walk over the text nodes: runs of white space become one space (but not in `<pre>` and the like), block elements
 * become paragraph breaks, what is not read (scripts, styles, controls, hidden parts) is left out. Text is kept as
 * segments, each a stretch of one text node that lies in one piece in the result, so that an offset is found by binary
 * search and a `Range` costs nothing until somebody asks for it.
 * Linear in the size of the article, and the article is never touched.
 */
export interface ArticleText {
  readonly text: string;
  /**
   * The range of `text.slice(start, end)`, without white space that the article does not show; null when nothing of it
   * lies in a text node.
   */
  range(start: number, end: number): Range | null;
  /** Where a point of the document lies in `text`, or null when it is not part of it. */
  offset(node: Node, nodeOffset: number): number | null;
}

interface Segment {
  readonly node: Text;
  readonly nodeStart: number;
  readonly start: number;
  readonly length: number;
}

const UNREAD =
  'script, style, template, noscript, textarea, select, button, input, iframe, object, canvas, svg, audio, video, rt, rp, event-timeline, [hidden], [aria-hidden="true"]';
const PARAGRAPH_BREAK = '\n\n';

/** Reads `article`. */
export function readArticle(article: Element): ArticleText {
  const segments: Segment[] = [];
  const byNode = new Map<Text, Segment[]>();
  let text = '';
  /** What must stand before the next visible character. */
  let pending = '';

  const add = (node: Text, nodeStart: number, length: number): void => {
    if (pending !== '' && text !== '') text += pending;
    pending = '';
    const segment = { node, nodeStart, start: text.length, length };
    text += node.data.slice(nodeStart, nodeStart + length);
    segments.push(segment);
    const own = byNode.get(node);
    if (own) own.push(segment);
    else byNode.set(node, [segment]);
  };

  const readText = (node: Text, preserve: boolean): void => {
    if (preserve) {
      if (node.data !== '') add(node, 0, node.data.length);
      return;
    }
    for (const word of node.data.matchAll(/[^ \t\n\r\f]+/gu)) {
      if (word.index > 0 && pending === '') pending = ' ';
      add(node, word.index, word[0].length);
    }
    if (/[ \t\n\r\f]$/u.test(node.data) && pending === '') pending = ' ';
  };

  const readElement = (element: Element): void => {
    if (element.matches(UNREAD)) return;
    if (element.localName === 'br') {
      pending = pending.startsWith('\n') ? PARAGRAPH_BREAK : '\n';
      return;
    }
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    const isBlock = element === article || !/^(?:inline|contents|ruby|$)/u.test(style.display);
    const preserve = /^(?:pre|break)/u.test(style.whiteSpace);
    if (isBlock) pending = PARAGRAPH_BREAK;
    for (const child of element.childNodes) {
      if (child instanceof Text) readText(child, preserve);
      else if (child instanceof Element) readElement(child);
    }
    if (isBlock) pending = PARAGRAPH_BREAK;
  };
  readElement(article);

  /** Index of the last segment that starts at or before `offset`, or -1. */
  const segmentAt = (offset: number): number => {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  return {
    text,
    range(start, end) {
      if (end <= start) return null;
      let first = Math.max(segmentAt(start), 0);
      const at = segments[first];
      if (at && start >= at.start + at.length) first += 1;
      const from = segments[first];
      const to = segments[segmentAt(end - 1)];
      if (!from || !to || to.start < from.start) return null;
      const range = new Range();
      range.setStart(from.node, from.nodeStart + Math.max(start - from.start, 0));
      range.setEnd(to.node, to.nodeStart + Math.min(end - to.start, to.length));
      return range;
    },
    offset(node, nodeOffset) {
      if (!(node instanceof Text)) return null;
      const own = byNode.get(node);
      if (!own) return null;
      const segment = own.findLast(({ nodeStart }) => nodeStart <= nodeOffset) ?? own[0];
      if (!segment) return null;
      return segment.start + Math.min(Math.max(nodeOffset - segment.nodeStart, 0), segment.length);
    },
  };
}
