/** Writes the frontier of labels against importance as a Markdown table. `npx tsx test/bench/label-density.ts` */
import { SPREADS, density, oracle, views } from './greedy-labels.js';
import { labelData } from './label-data.js';

const EVENTS = 100_000;
/** With a quarter of them two data sets of the same kind differ by .03. */
const VIEWS = 360;
const share = ([labels, importance]: [number, number]): string => `${labels.toFixed(3)} / ${importance.toFixed(3)}`;

console.log(`| data | rows | tried per row | coarse end | middle | fine end | all |\n|---|---|---|---|---|---|---|`);
for (const rows of [1, 2, 4, 8]) {
  for (const spread of SPREADS) {
    const items = labelData(EVENTS, spread);
    const at = views(items, VIEWS);
    const ideal = oracle(items, at, rows);
    for (const tries of [1, 2, 3, 4, 5, 8]) {
      const { coarse, middle, fine, all } = density(items, at, ideal, { rows, perCell: tries * rows });
      const cells = [coarse, middle, fine, all].map((pair) => share(pair ?? [0, 0]));
      console.log(`| ${spread} | ${rows} | ${tries} | ${cells.slice(0, 3).join(' | ')} | **${cells[3]}** |`);
    }
  }
}
