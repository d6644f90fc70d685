// Measured cells in, Markdown out: figures, their relation to the rival and the floor, and what misses its target, in
// words.
import { WALKS, median } from './measure.mjs';

export const OURS = 'event-timeline';
export const COLUMNS = 'event-timeline-columns';
const RIVAL = 'vis-timeline';
const FLOOR = 'floor';

/** What we hold ourselves to; `sizes` are those it holds at. */
const TARGETS = [
  {
    what: 'main-thread CPU of a pan step',
    limit: 3,
    unit: 'ms',
    value: (row) => Math.max(row.walks.pan?.cpuMs ?? NaN, row.walks['pan-close']?.cpuMs ?? NaN),
  },
  { what: 'main-thread CPU of a zoom step', limit: 8, unit: 'ms', value: (row) => row.walks.zoom?.cpuMs },
  { what: '95th percentile of a step over the empty page', limit: 16, unit: 'ms', value: (row) => row.wallP95Ms },
  { what: 'mount', limit: 100, unit: 'ms', sizes: [1000], value: (row) => row.mountMs },
  { what: 'mount', limit: 500, unit: 'ms', sizes: [100_000], value: (row) => row.mountMs },
  { what: 'mount', limit: 4000, unit: 'ms', sizes: [1_000_000], value: (row) => row.mountMs },
  { what: 'mount from columns', limit: 300, unit: 'ms', sizes: [1_000_000], who: COLUMNS, value: (row) => row.mountMs },
  { what: 'longest task at mount', limit: 100, unit: 'ms', sizes: [1_000_000], value: (row) => row.longestTaskMs },
  {
    what: 'memory an event',
    limit: 64,
    unit: 'bytes',
    sizes: [100_000, 1_000_000],
    value: (row) => row.heapBytes / row.count,
  },
  { what: 'DOM elements', limit: 1500, unit: '', value: (row) => row.elements },
  {
    what: 'labels lost, moved or overlapping while panning and zooming in',
    limit: 0,
    unit: '',
    value: (row) => row.unstable,
  },
];
const MAX_EXPONENT = 0.05;
/** CPU below this is noise: repetitions differ by as much as they measure. */
const NOISE_MS = 0.6;

/** The medians of all repetitions of one subject at one size; the empty page's step is subtracted. */
function summarise(cells, empty) {
  const { subject, count } = cells[0];
  const good = cells.filter((cell) => cell.failed === undefined);
  if (good.length === 0) return { subject, count, failed: cells[0].failed, walks: {} };
  const of = (read) => median(good.map(read));
  const walks = {};
  for (const walk of WALKS)
    walks[walk] = {
      steps: of((cell) => cell.walks[walk].steps),
      cpuMs: of((cell) => cell.walks[walk].cpuMs) - empty[walk].cpuMs,
      wallP95Ms: of((cell) => cell.walks[walk].wallP95Ms) - empty[walk].wallMs,
    };
  const labels = good[0].stability;
  const counts = Object.values(labels).filter((walk) => walk !== null);
  return {
    subject,
    count,
    walks,
    labels,
    mountMs: of((cell) => cell.mount.ms),
    mountCpuMs: of((cell) => cell.mount.cpuMs),
    longestTaskMs: of((cell) => cell.mount.longestTaskMs),
    heapBytes: of((cell) => cell.heapBytes),
    elements: of((cell) => cell.elements),
    wallP95Ms: Math.max(...WALKS.map((walk) => walks[walk].wallP95Ms)),
    // New labels while panning are as bad as lost ones; while zooming in they are the point.
    unstable:
      counts.length === 0
        ? undefined
        : counts.reduce(
            (sum, { lost, moved, overlaps }) => sum + lost + moved + overlaps,
            labels['pan-close']?.appeared ?? 0,
          ),
  };
}

const number = (value, digits = 2) => {
  if (value === undefined || !Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  return size >= 100
    ? Math.round(value).toLocaleString('en')
    : value.toFixed(size >= 10 ? Math.min(1, digits) : digits);
};
const cpu = (value) => (value === undefined ? '–' : value < NOISE_MS ? `< ${NOISE_MS}` : number(value, 1));
/** Browsers tell of tasks from 50 ms on; the middle of one that has one and one that has none is below. */
const longTask = (value) => (value < 50 ? '< 50' : number(value, 0));
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const plural = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The slope of log CPU over log size, from 1,000 events on: 0 is no growth, 1 is linear. */
function exponent(rows, walk) {
  const points = rows
    .filter(({ count, failed }) => count >= 1000 && failed === undefined)
    .map(({ count, walks }) => [Math.log(count), Math.log(Math.max(NOISE_MS, walks[walk].cpuMs))]);
  if (points.length < 2) return NaN;
  const mean = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return (
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
    points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  );
}

/**
 * @param {{cells: object[], machine: {cores: number, browser: string, load: number}, repetitions: number, minutes:
 *   number}} run
 * @returns {{markdown: string, misses: string[]}}
 */
export function report({ cells, machine, repetitions, minutes }) {
  const empties = cells.filter(({ subject, failed }) => subject === 'empty' && failed === undefined);
  const empty = Object.fromEntries(
    WALKS.map((walk) => [
      walk,
      {
        cpuMs: median(empties.map((cell) => cell.walks[walk].cpuMs)),
        wallMs: median(empties.map((cell) => cell.walks[walk].wallMs)),
      },
    ]),
  );
  const groups = groupCells(cells);
  const rows = [...groups.values()]
    .filter(([first]) => first.subject !== 'empty')
    .map((group) => summarise(group, empty));
  const find = (subject, count) =>
    rows.find((row) => row.subject === subject && row.count === count && row.failed === undefined);

  const figures = table(
    [
      'events',
      'who',
      'mount ms',
      'longest task ms',
      'pan',
      'pan, close',
      'zoom',
      'p95 of a step',
      'DOM elements',
      'bytes an event',
    ],
    rows.map((row) =>
      row.failed === undefined
        ? [
            number(row.count, 0),
            row.subject,
            number(row.mountMs, 0),
            longTask(row.longestTaskMs),
            ...WALKS.map((walk) => cpu(row.walks[walk].cpuMs)),
            number(row.wallP95Ms, 1),
            number(row.elements, 0),
            number(row.heapBytes / row.count, 0),
          ]
        : [number(row.count, 0), row.subject, `failed (${row.failed})`, ...Array(7).fill('')],
    ),
  );

  const ours = rows.filter(({ subject }) => subject === OURS);
  const ratio = (mine, other) =>
    mine === undefined || other === undefined ? '–' : number(Math.max(mine, NOISE_MS) / Math.max(other, NOISE_MS), 2);
  const ratios = table(
    [
      'events',
      'mount ÷ rival',
      'pan ÷ rival',
      'pan, close ÷ rival',
      'zoom ÷ rival',
      'pan ÷ floor',
      'pan, close ÷ floor',
      'zoom ÷ floor',
    ],
    ours
      .filter(({ failed }) => failed === undefined)
      .map((row) => {
        const rival = find(RIVAL, row.count);
        const rivalFailed = rows.some(
          ({ subject, count, failed }) => subject === RIVAL && failed !== undefined && count <= row.count,
        );
        const floor = find(FLOOR, row.count);
        return [
          number(row.count, 0),
          rival === undefined ? (rivalFailed ? 'rival failed' : '–') : ratio(row.mountMs, rival.mountMs),
          ...WALKS.map((walk) => (rival === undefined ? '–' : ratio(row.walks[walk].cpuMs, rival.walks[walk].cpuMs))),
          ...WALKS.map((walk) => ratio(row.walks[walk].cpuMs, floor?.walks[walk].cpuMs)),
        ];
      }),
  );

  const walked = (walk) =>
    walk === null || walk === undefined
      ? '–'
      : `${walk.lost} lost, ${walk.appeared} new, ${walk.moved} moved of ${walk.watched}; ${plural(walk.overlaps, 'overlap')}`;
  const labels = table(
    ['events', 'who', 'labels a view', 'panning, close', 'zooming in'],
    rows
      .filter((row) => row.unstable !== undefined)
      .map((row) => [
        number(row.count, 0),
        row.subject,
        number(row.labels['pan-close'].shown / row.labels['pan-close'].steps, 1),
        walked(row.labels['pan-close']),
        walked(row.labels.zoom),
      ]),
  );

  const exponents = WALKS.map((walk) => `${walk} ${number(exponent(ours, walk), 2)}`).join(', ');
  const misses = [
    ...ours
      .filter(({ failed }) => failed !== undefined)
      .map(({ count, failed }) => `${number(count, 0)} events: failed (${failed}).`),
    ...TARGETS.flatMap(({ what, limit, unit, sizes, who = OURS, value }) => {
      const over = rows.filter(
        (row) =>
          row.subject === who &&
          row.failed === undefined &&
          (sizes === undefined || sizes.includes(row.count)) &&
          value(row) > limit,
      );
      return over.length === 0
        ? []
        : [
            `${what}: ${over.map((row) => `${number(value(row), 1)}${unit && ` ${unit}`} at ${number(row.count, 0)}`).join(', ')}; the target is ${limit === 0 ? 'none' : `${number(limit, 0)}${unit && ` ${unit}`}`}.`,
          ];
    }),
    ...WALKS.flatMap((walk) =>
      exponent(ours, walk) > MAX_EXPONENT
        ? [
            `growth of ${walk} with the number of events: exponent ${number(exponent(ours, walk), 2)}; the target is ${MAX_EXPONENT}.`,
          ]
        : [],
    ),
  ];

  const markdown = `
\`npm run bench\`: <event-timeline> from the sources, ${RIVAL} (its standalone build, default options) and a floor, in one run on the same seeded
events (\`stories.js\`: ${rows
    .map(({ count }) => count)
    .filter((count, index, all) => all.indexOf(count) === index)
    .map((count) => number(count, 0))
    .join(', ')}). The floor is one canvas with one tick per pixel
column, found by binary search: it draws no text and reads no input. Every cell is a fresh browser; medians of ${plural(repetitions, 'repetition')}; ${machine.browser}, headless, software
rendering, ${machine.cores} cores, view of 1200 × 600 px; ${plural(Math.round(minutes), 'minute')}, at a load average of ${number(machine.load, 1)}: where it is above the
number of cores, other programs were running, wall times are longer and CPU times somewhat.

Columns \`pan\` (all events in view), \`pan, close\` (through the densest hundredth) and \`zoom\` (from all to the densest ten-thousandth) are main-thread CPU in ms for one
of 60 steps, what an empty page costs subtracted; below ${NOISE_MS} ms it is noise. \`p95\` is wall time, the slowest of the three walks. Memory is JS heap and buffers after collection, without the events themselves.

${figures}

In relation to the rival and the floor (1 is equal, less is better; figures below the noise count as ${NOISE_MS} ms):

${ratios}

Growth from 1,000 events on, as an exponent of their number (0: none): ${exponents}.

Labels, counted among those whose event stays in the inner 80 % of the view; new ones are natural while zooming in:

${labels}

What is still weak:${misses.length === 0 ? ' nothing that this run measures misses its target.' : `\n${misses.map((miss) => `- ${miss}`).join('\n')}`}
`;
  return { markdown: markdown.trim(), misses };
}

/** The repetitions of each subject and size together. */
function groupCells(cells) {
  const groups = new Map();
  for (const cell of cells) {
    const key = `${cell.subject} ${cell.count}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return groups;
}
