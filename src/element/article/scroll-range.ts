/** Room that a line needs above and below to count as in view. */
const MARGIN_PX = 8;

/**
 * Brings a range of text into view: nothing moves when it is in view already, else it comes to the middle of what can
 * be seen.
 * Scrolls the boxes around it from the inside out, and obeys their `scroll-padding`, so that text does not end up under
 * a sticky header.
 * @param kept nothing moves either when less of this element would be seen than now
 */
export function scrollRangeIntoView(range: Range, kept?: Element): void {
  const moves = movesTo(range);
  if (moves.length === 0 || (kept !== undefined && hides(moves, kept))) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  for (const { box, top } of moves) box.scrollTo({ top, behavior });
}

/** A box and how far it is to be scrolled. */
interface Move {
  readonly box: Element;
  readonly top: number;
}

/**
 * Whether less of an element is seen after these moves. Tried out within one task, which nobody sees: no rule tells of
 * all that sticks or is fixed.
 */
function hides(moves: readonly Move[], element: Element): boolean {
  const before = seenPx(element);
  if (before === 0) return false;
  const places = moves.map(({ box }) => box.scrollTop);
  for (const { box, top } of moves) box.scrollTo({ top, behavior: 'instant' });
  const after = seenPx(element);
  moves.forEach(({ box }, i) => box.scrollTo({ top: places[i] ?? 0, behavior: 'instant' }));
  return after < before - MARGIN_PX;
}

/** How much of an element's height lies in the viewport, px. */
function seenPx(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
}

/** The boxes that have to scroll, from the inside out. */
function movesTo(range: Range): Move[] {
  const moves: Move[] = [];
  const start = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const page = document.scrollingElement ?? document.documentElement;
  // Outer boxes move the range as inner ones have been told to: what those will scroll is not seen yet.
  let shiftPx = 0;
  for (let box = start; box; box = parentBox(box)) {
    const isPage = box === page;
    if (!isPage && (box === document.body || !scrolls(box))) continue;
    const style = getComputedStyle(isPage ? document.documentElement : box);
    const outer = isPage ? { top: 0, bottom: innerHeight } : box.getBoundingClientRect();
    const top = outer.top + (parseFloat(style.scrollPaddingTop) || 0);
    const bottom = outer.bottom - (parseFloat(style.scrollPaddingBottom) || 0);
    const text = range.getBoundingClientRect();
    const textTop = text.top + shiftPx;
    const textBottom = text.bottom + shiftPx;
    if (textTop >= top + MARGIN_PX && textBottom <= bottom - MARGIN_PX) continue;
    // What is higher than the room shows its beginning.
    const wanted =
      textBottom - textTop > bottom - top ? textTop - top - MARGIN_PX : (textTop + textBottom - top - bottom) / 2;
    const target = Math.min(Math.max(box.scrollTop + wanted, 0), box.scrollHeight - box.clientHeight);
    shiftPx -= target - box.scrollTop;
    moves.push({ box, top: target });
  }
  return moves;
}

function parentBox(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/u.test(getComputedStyle(element).overflowY);
}
