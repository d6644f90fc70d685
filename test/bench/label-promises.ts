/** The promises of labelling, looked at in 100,000 random views. `npx tsx test/bench/label-promises.ts [views]` */
import { LabelTiles } from '../../src/layout/label-tiles.js';
import { brokenPromises, randomItems } from '../support/label-promises.js';
import { seededRandom } from './label-data.js';

const VIEWS_PER_TABLE = 250;
const views = Number(process.argv[2] ?? 100_000);
const random = seededRandom(2024);
let broken = 0;
for (let seen = 0; seen < views; seen += VIEWS_PER_TABLE) {
  const items = randomItems(1 + Math.floor(2000 * random() ** 2), random);
  const options = { rows: 1 + Math.floor(random() * 8), tilePx: random() < 0.2 ? Infinity : undefined };
  const tiles = new LabelTiles(items, options);
  for (let view = 0; view < VIEWS_PER_TABLE; view++) {
    for (const promise of brokenPromises(items, tiles, options, random)) {
      broken++;
      if (broken <= 20) console.log(promise);
    }
  }
}
console.log(`${views} random views, each panned and zoomed: ${broken} broken promises`);
