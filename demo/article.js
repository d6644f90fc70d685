// The timeline stays in view above the article: the page must know its height, so that no sentence ends up beneath it.
const timeline = document.querySelector('.companion');
new ResizeObserver(() => {
  document.documentElement.style.setProperty('--companion-height', `${timeline.offsetHeight}px`);
  // With its help open, or with large text, it may be higher than the screen: then it scrolls with the page.
  timeline.classList.toggle('tall', timeline.offsetHeight > innerHeight - 20);
}).observe(timeline);
