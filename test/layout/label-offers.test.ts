import { expect } from 'chai';
import fc from 'fast-check';
import { placeByWorth } from '../../src/layout/label-offers.js';
import { type Card, LabelRow } from '../../src/layout/label-row.js';

const COARSEST = 8;
const FINEST = 3;
const END_MS = 4000;

/** The scale from which on a card shows beside all of a row; every one of them is looked at. */
function scaleAmong(others: readonly Card[], card: Card): number {
  let scale = Math.min(COARSEST, (END_MS - card.anchorMs) / card.widthPx);
  for (const other of others) {
    const [left, right] = other.index < card.index ? [other, card] : [card, other];
    const parted = left.toMs > right.fromMs ? 0 : (right.fromMs - left.anchorMs) / left.widthPx;
    if (parted < other.activation) scale = Math.min(scale, parted);
  }
  return scale;
}

/** A row that tells what it was given. */
class ToldRow extends LabelRow {
  readonly #tell: (card: Card) => void;

  constructor(tell: (card: Card) => void) {
    super();
    this.#tell = tell;
  }

  override insert(card: Card): void {
    this.#tell(card);
    super.insert(card);
  }
}

const item = fc.record({
  at: fc.integer({ min: 0, max: END_MS - 1 }),
  widthPx: fc.integer({ min: 1, max: 200 }),
  barMs: fc.constantFrom(0, 0, 0, 100, 900),
  // Of few values, so that many are worth the same.
  importance: fc.constantFrom(0, 0.25, 0.5, 0.5, 1),
  shows: fc.constantFrom(0, 0, 0, COARSEST, 5),
});

describe('placeByWorth', () => {
  it('always places what is worth most of all that waits, of the same worth the first, where it shows from the coarsest scale on, and leaves nothing that could show', () => {
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(fc.nat()),
        (given, rowCount, order) => {
          const items = given.toSorted((a, b) => a.at - b.at);
          const importance = Float32Array.from(items, (each) => each.importance);
          const cards = items.map(({ at, widthPx, barMs }, index): Card => ({
            index,
            anchorMs: at,
            widthPx,
            fromMs: at,
            toMs: at + barMs,
            activation: 0,
          }));
          const placed: Card[][] = Array.from({ length: rowCount }, () => []);
          const waiting = new Set(cards.keys());
          const scaleOf = (index: number): number =>
            Math.max(...placed.map((others) => scaleAmong(others, cards[index] ?? expect.fail())));
          const worthOf = (index: number): number => ((importance[index] ?? 0) + 0.1) * (scaleOf(index) - FINEST);
          const rows = placed.map(
            (mine) =>
              new ToldRow((card) => {
                if (waiting.delete(card.index)) {
                  const worth = worthOf(card.index);
                  expect([scaleAmong(mine, card), scaleOf(card.index)]).to.deep.equal([
                    card.activation,
                    card.activation,
                  ]);
                  for (const other of waiting) {
                    const most = worthOf(other);
                    expect(
                      most < worth || (most === worth && other > card.index),
                      `${other}, worth ${most}, before ${card.index}, worth ${worth}`,
                    ).to.equal(true);
                  }
                }
                mine.push(card);
              }),
          );
          // Some are in a row already, as those are that a tile takes over.
          items.forEach(({ shows }, index) => {
            const card = cards[index] ?? expect.fail();
            const row = placed.findIndex((others) => shows > 0 && scaleAmong(others, card) >= shows);
            if (row < 0) return;
            waiting.delete(index);
            rows[row]?.insert({ ...card, activation: shows });
          });
          const indices = [...waiting]
            .map((index) => ({ index, key: order.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ index }) => index);
          const asked: number[] = [];
          placeByWorth(indices, importance, {
            rows,
            coarsest: COARSEST,
            finest: FINEST,
            endMs: END_MS,
            cardOf(index) {
              asked.push(index);
              return scaleOf(index) > FINEST ? (cards[index] ?? null) : null;
            },
          });
          for (const index of waiting) expect(scaleOf(index)).to.be.at.most(FINEST);
          expect(
            asked.toSorted((a, b) => a - b),
            'asked for each card once',
          ).to.deep.equal(indices.toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 500 },
    );
  });
});
