// Shows the morning, and lets the day go on: a minute for each second.
import { DAY, RailwayLog } from './live-events.js';

const TICK_MS = 50;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MORNING_EVENTS = 240;
const END = DAY + 22 * HOUR;

const timeline = document.querySelector('event-timeline');
const [button, rate, status] = ['run', 'rate', 'status'].map((id) => document.getElementById(id));
const numbers = new Intl.NumberFormat('en');
const log = new RailwayLog();

timeline.events = log.until(DAY + 8 * HOUR, MORNING_EVENTS);

let timer;
let lastTick = 0;
let owed = 0;
const told = { added: 0, updated: 0, removed: 0, drawn: 0 };

function tick() {
  const now = performance.now();
  // A page in the background gets its turn once a second: what it missed it need not make up for.
  const elapsed = Math.min(now - lastTick, 1000);
  lastTick = now;
  owed += (Number(rate.value) * elapsed) / 1000;
  const count = Math.floor(owed);
  owed -= count;
  const { add, update, remove } = log.advance(Math.min(END, log.clockMs + (elapsed / 1000) * MINUTE), count);
  void timeline.addEvents(add);
  void timeline.updateEvents(update);
  void timeline.removeEvents(remove);
  if (log.clockMs >= END) run(false);
}

function run(isRunning) {
  clearInterval(timer);
  button.textContent = isRunning ? 'Stop' : 'Start';
  if (!isRunning) return;
  lastTick = performance.now();
  timer = setInterval(tick, TICK_MS);
}

timeline.addEventListener('timeline-change', ({ added, updated, removed }) => {
  told.added += added;
  told.updated += updated;
  told.removed += removed;
  told.drawn++;
});

function tell() {
  const clock = new Date(log.clockMs).toISOString().slice(11, 16);
  status.textContent = `${clock} · ${numbers.format(told.added)} added, ${numbers.format(told.updated)} updated, ${numbers.format(told.removed)} removed`;
}

button.addEventListener('click', () => run(button.textContent === 'Start'));
document.getElementById('form').addEventListener('submit', (event) => event.preventDefault());
setInterval(tell, 500);
await timeline.ready;
tell();
button.disabled = false;
