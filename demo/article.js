// The timeline stays in view above the article: the page must know its height, so that no sentence ends up beneath it.
const timeline = document.querySelector('.companion');
/** Where the page was when the timeline was last pressed, and when: its help, once open, brings itself into view. */
let pressed = { y: 0, at: -Infinity };
/** How far the page was scrolled when the timeline left its place above the article. */
let readAt = null;
for (const type of ['keydown', 'pointerdown'])
  timeline.addEventListener(type, () => (pressed = { y: scrollY, at: performance.now() }), { capture: true });
new ResizeObserver(() => {
  document.documentElement.style.setProperty('--companion-height', `${timeline.offsetHeight}px`);
  // With its help open, or with large text, it may be higher than the screen: then it scrolls with the page.
  const isTall = timeline.offsetHeight > innerHeight - 20;
  if (isTall === timeline.classList.contains('tall')) return;
  timeline.classList.toggle('tall', isTall);
  // The help is at its top; who closes it goes on reading.
  if (!isTall && readAt !== null) scrollTo({ top: readAt, behavior: 'instant' });
  readAt = isTall && performance.now() - pressed.at < 1000 ? pressed.y : null;
  if (readAt !== null && timeline.getBoundingClientRect().top < 0)
    timeline.scrollIntoView({ block: 'start', behavior: 'instant' });
}).observe(timeline);
