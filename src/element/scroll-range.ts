/** Room that a line needs above and below to count as in view. */
const MARGIN_PX = 8;

/**
 * Brings a range of text into view: nothing moves when it is in view already, else it comes to the middle of what can be seen.
 * Scrolls the boxes around it from the inside out, and obeys their `scroll-padding`, so that text does not end up under a sticky header.
 */
export function scrollRangeIntoView(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
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
    const wanted = textBottom - textTop > bottom - top ? textTop - top - MARGIN_PX : (textTop + textBottom - top - bottom) / 2;
    const target = Math.min(Math.max(box.scrollTop + wanted, 0), box.scrollHeight - box.clientHeight);
    shiftPx -= target - box.scrollTop;
    box.scrollTo({ top: target, behavior });
  }
}

function parentBox(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/u.test(getComputedStyle(element).overflowY);
}
