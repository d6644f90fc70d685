// npm run bench: speed and calm beside a rival and a floor, into test/bench/RESULTS.md.
//   --quick              one repetition at 100 and 1,000 events
//   --sizes 100,1000     numbers of events
//   --reps 2             repetitions of every cell; the medians count
//   --subjects a,b       of event-timeline, event-timeline-columns (at a million), vis-timeline, floor
//   --limit 30           seconds after which a mount or a call counts as failed
//   --json FILE          the cells as measured
//   --dry                print, and leave RESULTS.md alone
import { availableParallelism, loadavg } from 'node:os';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bundle, measure } from '../test/bench/measure.mjs';
import { COLUMNS, OURS, report } from '../test/bench/report.mjs';
import { writeSection } from '../test/bench/results.mjs';
import { requireBrowsers } from './browsers.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    reps: { type: 'string' },
    subjects: { type: 'string', default: `${OURS},${COLUMNS},vis-timeline,floor` },
    limit: { type: 'string', default: '30' },
    json: { type: 'string' },
  },
});
const sizes = (options.sizes ?? (options.quick ? '100,1000' : '100,1000,10000,100000,1000000')).split(',').map(Number);
const repetitions = Number(options.reps ?? (options.quick ? 1 : 2));
const limitMs = 1000 * Number(options.limit);
const subjects = ['empty', ...options.subjects.split(',')];
if (![...sizes, repetitions, limitMs].every((value) => Number.isFinite(value) && value > 0)) {
  console.error('--sizes, --reps and --limit take positive numbers.');
  process.exit(2);
}
/** A cell that takes longer is measured once. */
const SLOW_CELL_MS = 25_000;
/** The size from which columns are measured too. */
const COLUMNS_FROM = 1_000_000;
/** Time for one walk of 60 steps; a subject that is slower takes fewer steps. */
const WALK_BUDGET_MS = 3000;

const executablePath = requireBrowsers({ firefox: false }).chromium;
const began = performance.now();
const pages = new Map();
for (const subject of subjects) pages.set(subject, await bundle(subject));

const cells = [];
/** Who failed is not asked again at larger sizes, and who took long not twice. */
const failed = new Set();
const slow = new Set();
for (const count of sizes) {
  for (let repetition = 0; repetition < repetitions; repetition++) {
    // All subjects in each repetition, so that a slow minute of the machine falls on all of them.
    for (const subject of subjects) {
      // Columns are for large sets, and differ in how they come in alone.
      if (failed.has(subject) || (subject === COLUMNS && count < COLUMNS_FROM)) continue;
      if (slow.has(`${subject} ${count}`)) continue;
      const cellBegan = performance.now();
      const cell = await measure({
        page: pages.get(subject),
        count: subject === 'empty' ? sizes[0] : count,
        executablePath,
        limitMs,
        budgetMs: WALK_BUDGET_MS,
        watchLabels: repetition === 0,
      });
      cells.push({ subject, count, repetition, ...cell });
      if (performance.now() - cellBegan > SLOW_CELL_MS) slow.add(`${subject} ${count}`);
      if (cell.failed !== undefined) failed.add(subject);
      const steps = Object.entries(cell.walks)
        .map(([walk, { cpuMs }]) => `${walk} ${cpuMs.toFixed(1)}`)
        .join(', ');
      const outcome =
        cell.failed === undefined
          ? `mount ${cell.mount.ms.toFixed(0)} ms; CPU ms a step: ${steps}`
          : `failed (${cell.failed})`;
      console.log([`${count} ${subject}: ${outcome}`, ...cell.errors.slice(0, 1)].join('; '));
    }
  }
}

if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(cells, null, 1)}\n`);
// Of the last fifteen minutes: about as long as a run takes, and what ran before it.
const machine = {
  cores: availableParallelism(),
  load: loadavg()[2] ?? 0,
  browser: (cells.find(({ version }) => version)?.version ?? 'Chromium').replace('/', ' '),
};
const { markdown } = report({ cells, machine, repetitions, minutes: (performance.now() - began) / 60_000 });
console.log(`\n${markdown}\n`);
if (!options.dry && subjects.includes(OURS)) writeSection('bench', 'Speed and calm', markdown);
