// The timeline stays in view above the article: the page must know its height, so that no sentence ends up beneath it.
const timeline = document.querySelector('.companion');
new ResizeObserver(() => {
  document.documentElement.style.setProperty('--companion-height', `${timeline.offsetHeight}px`);
}).observe(timeline);
