// Buttons that fly to a stretch of years: <button data-from="-4750000000" data-to="-2200000000">.
const MS_PER_YEAR = 365.2425 * 86_400_000;
const timeline = document.querySelector('event-timeline');
const toMs = (year) => (Number(year) - 1970) * MS_PER_YEAR;

for (const button of document.querySelectorAll('[data-from]')) {
  const { from, to } = button.dataset;
  button.addEventListener('click', () => timeline.zoomTo({ start: toMs(from), end: toMs(to) }));
}
