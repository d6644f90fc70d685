/** Writes the frontier of labels against importance as Markdown tables. `npx tsx test/bench/label-density.ts` */
import { SPREADS, density, oracle, views, wholeViews } from './greedy-labels.js';
import { labelData } from './label-data.js';

const EVENTS = 100_000;
/** With a quarter of them two data sets of the same kind differ by .03. */
const VIEWS = 360;
/** Sets of events of each kind; one event of great importance moves the share of a set by .03. */
const SEEDS = [1, 2, 3];
const POSITIONS = ['coarse', 'middle', 'fine', 'all'] as const;
const share = ([labels = 0, importance = 0]: readonly number[]): string =>
  `${labels.toFixed(3)} / ${importance.toFixed(3)}`;

console.log(
  `| data | rows | tried per cell | coarse end | middle | fine end | all | all, of equal importance |\n|---|---|---|---|---|---|---|---|`,
);
for (const rows of [1, 2, 4, 8]) {
  for (const spread of SPREADS) {
    const sets = SEEDS.map((seed) => labelData(EVENTS, spread, seed)).map((items) => {
      const at = views(items, VIEWS);
      const equal = { ...items, importance: items.importance.map(() => 0.5) };
      return { items, at, ideal: oracle(items, at, rows), equal, equalIdeal: oracle(equal, at, rows) };
    });
    const usual = Math.min(3 + rows, 24);
    for (const perCell of [Math.ceil(usual / 2), usual, usual * 2]) {
      const mean = (shares: [number, number][]): string =>
        share([0, 1].map((which) => shares.reduce((sum, pair) => sum + (pair[which] ?? 0), 0) / shares.length));
      const measured = sets.map(({ items, at, ideal }) => density(items, at, ideal, { rows, perCell }));
      const cells = POSITIONS.map((position) => mean(measured.map((of) => of[position] ?? [0, 0])));
      const equal =
        mean(
          sets.map(({ equal, at, equalIdeal }) => density(equal, at, equalIdeal, { rows, perCell })['all'] ?? [0, 0]),
        ).split(' / ')[0] ?? '';
      console.log(
        `| ${spread} | ${rows} | ${perCell}${perCell === usual ? ', the default' : ''} | ${cells.slice(0, 3).join(' | ')} | **${cells[3] ?? ''}** | ${equal} |`,
      );
    }
  }
}

console.log(
  '\n| events of a lane | rows | tried per cell and row | all of it in view | closer | closer, of equal importance |\n|---|---|---|---|---|---|',
);
for (const events of [60, 200, 400]) {
  for (const rows of [1, 2, 4]) {
    const sets = SPREADS.flatMap((spread) =>
      Array.from({ length: 12 }, (_, i) => labelData(events, spread, i + 1)),
    ).map((items) => {
      const at = wholeViews(items, 40);
      const equal = { ...items, importance: items.importance.map(() => 0.5) };
      return { items, at, ideal: oracle(items, at, rows), equal, equalIdeal: oracle(equal, at, rows) };
    });
    for (const tries of [3, 5, 12]) {
      const options = { rows, tilePx: Infinity, perCell: tries * rows };
      const mean = (shares: (readonly [number, number])[]): string =>
        share([0, 1].map((which) => shares.reduce((sum, pair) => sum + (pair[which] ?? 0), 0) / shares.length));
      const measured = sets.map(({ items, at, ideal }) => density(items, at, ideal, options));
      const equal =
        mean(
          sets.map(({ equal, at, equalIdeal }) => density(equal, at, equalIdeal, options)['closer'] ?? [0, 0]),
        ).split(' / ')[0] ?? '';
      console.log(
        `| ${String(events)} | ${rows} | ${tries}${tries === 5 ? ', the default' : ''} | ${['whole', 'closer'].map((position) => mean(measured.map((of) => of[position] ?? [0, 0]))).join(' | ')} | ${equal} |`,
      );
    }
  }
}
