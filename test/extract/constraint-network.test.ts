import { expect } from 'chai';
import fc from 'fast-check';
import { ConstraintNetwork, ORIGIN, type Constraint } from '../../src/extract/constraint-network.js';

/** The oracle: all shortest paths by Floyd and Warshall; null when a cycle is negative. */
function oracle(points: number, constraints: readonly Constraint[]): number[][] | null {
  const d = Array.from({ length: points }, (_, i) =>
    Array.from({ length: points }, (_, j) => (i === j ? 0 : Infinity)),
  );
  const at = (i: number, j: number): number => d[i]?.[j] ?? Infinity;
  const lower = (i: number, j: number, value: number): void => {
    const row = d[i];
    if (row && value < at(i, j)) row[j] = value;
  };
  for (const { from, to, min, max } of constraints) {
    lower(from, to, max);
    lower(to, from, -min);
  }
  for (let k = 0; k < points; k++)
    for (let i = 0; i < points; i++) for (let j = 0; j < points; j++) lower(i, j, at(i, k) + at(k, j));
  return d.every((_, i) => at(i, i) >= 0) ? d : null;
}

/**
 * All shortest paths of a network that grows by one constraint at a time: each new edge is tried between every two
 * points.
 */
class Distances {
  readonly #points: number;
  readonly #paths: Float64Array;

  constructor(
    points: number,
    paths = Float64Array.from({ length: points * points }, (_, i) => (i % (points + 1) === 0 ? 0 : Infinity)),
  ) {
    this.#points = points;
    this.#paths = paths;
  }

  at(from: number, to: number): number {
    return this.#paths[from * this.#points + to] ?? Infinity;
  }

  /** With a constraint more; null where that closes a negative cycle. */
  with({ from, to, min, max }: Constraint): Distances | null {
    return this.closer(from, to, max)?.closer(to, from, -min) ?? null;
  }

  closer(from: number, to: number, weight: number): Distances | null {
    if (this.at(to, from) + weight < 0) return null;
    return new Distances(
      this.#points,
      this.#paths.map((path, i) =>
        Math.min(path, this.at(Math.floor(i / this.#points), from) + weight + this.at(to, i % this.#points)),
      ),
    );
  }
}

const POINTS = 6;
const bound = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -20, max: 20 }) }, fc.constant(Infinity));
const constraint = fc
  .record({ from: fc.nat(POINTS - 1), to: fc.nat(POINTS - 1), a: bound, b: bound })
  .map(({ from, to, a, b }): Constraint => ({
    from,
    to,
    min: Math.min(a, b) === Infinity ? -Infinity : Math.min(a, b),
    max: Math.max(a, b),
  }));

function networkOf(points: number): ConstraintNetwork {
  const network = new ConstraintNetwork();
  for (let i = 1; i < points; i++) network.addPoint();
  return network;
}

describe('ConstraintNetwork', () => {
  it('accepts exactly the constraints that keep it consistent, and gives the tightest bounds', () => {
    fc.assert(
      fc.property(fc.array(constraint, { maxLength: 20 }), (constraints) => {
        const network = networkOf(POINTS);
        const kept: Constraint[] = [];
        for (const next of constraints) {
          const consistent = oracle(POINTS, [...kept, next]) !== null;
          const conflict = network.add(next);
          expect(conflict === null).to.equal(consistent);
          if (consistent) kept.push(next);
        }
        const distances = oracle(POINTS, kept);
        network.bounds().forEach(({ earliest, latest }, point) => {
          expect(latest).to.equal(distances?.[ORIGIN]?.[point]);
          expect(-earliest + 0).to.equal((distances?.[point]?.[ORIGIN] ?? NaN) + 0);
        });
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('does so among many points, and forgets what it has refused', () => {
    const many = 24;
    const anyOf = fc
      .record({
        from: fc.nat(many - 1),
        to: fc.nat(many - 1),
        at: fc.integer({ min: -60, max: 60 }),
        room: fc.oneof(fc.nat(40), fc.constant(Infinity)),
      })
      .map(({ from, to, at, room }): Constraint => ({ from, to, min: at, max: at + room }));
    fc.assert(
      fc.property(fc.array(anyOf, { minLength: 40, maxLength: 120 }), (constraints) => {
        const network = networkOf(many);
        let distances = new Distances(many);
        for (const next of constraints) {
          const closer = distances.with(next);
          expect(network.add(next) === null).to.equal(closer !== null);
          distances = closer ?? distances;
        }
        network
          .bounds()
          .forEach(({ earliest, latest }, point) =>
            expect([earliest, latest]).to.deep.equal([0 - distances.at(point, ORIGIN), distances.at(ORIGIN, point)]),
          );
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('names constraints that contradict each other by themselves, and none that was refused before', () => {
    fc.assert(
      fc.property(fc.array(constraint, { maxLength: 40 }), (constraints) => {
        const network = networkOf(POINTS);
        const refused = new Set<Constraint>();
        for (const next of constraints) {
          const conflict = network.add(next);
          if (!conflict) continue;
          expect(conflict.at(-1)).to.equal(next);
          expect(oracle(POINTS, conflict)).to.equal(null);
          expect(conflict.filter((other) => refused.has(other))).to.deep.equal([]);
          refused.add(next);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('leaves a free point unbounded', () => {
    const network = networkOf(2);
    expect(network.bounds()[1]).to.deep.equal({ earliest: -Infinity, latest: Infinity });
  });

  it('carries a bound along a chain', () => {
    const network = networkOf(3);
    network.add({ from: ORIGIN, to: 1, min: 100, max: 110 });
    network.add({ from: 2, to: 1, min: 0, max: 14 });
    expect(network.bounds()[2]).to.deep.equal({ earliest: 86, latest: 110 });
  });

  describe('costs what an addition moves', () => {
    const DAY = 1;

    it('nothing for dates in any order', () => {
      const dates = Array.from({ length: 1000 }, (_, i) => i * DAY);
      for (const days of [dates, dates.toReversed()]) {
        const network = networkOf(days.length + 1);
        days.forEach((day, i) => network.add({ from: ORIGIN, to: i + 1, min: day, max: day }));
        expect(network.moves).to.equal(0);
      }
    });

    it('one point for a date that narrows another', () => {
      const network = networkOf(1001);
      for (let point = 1; point <= 1000; point++) network.add({ from: ORIGIN, to: point, min: 0, max: 30 * DAY });
      for (let point = 1; point <= 1000; point++)
        network.add({ from: ORIGIN, to: point, min: 20 * DAY, max: 25 * DAY });
      expect(network.moves).to.equal(1000);
    });

    it('nothing for a chain of events', () => {
      const network = networkOf(1001);
      for (let point = 1; point < 1000; point++) network.add({ from: point, to: point + 1, min: DAY, max: DAY });
      expect(network.moves).to.equal(0);
    });

    it('one point for an event that many others hang on from one side', () => {
      const network = networkOf(1001);
      for (let point = 2; point <= 1000; point++) network.add({ from: point, to: 1, min: 0, max: Infinity });
      for (let point = 2; point <= 1000; point++)
        network.add({ from: ORIGIN, to: point, min: point * DAY, max: Infinity });
      expect(network.moves).to.be.at.most(2 * 1000);
    });
  });
});
