import { expect } from '@open-wc/testing';
import { finished, type Steps } from '../../src/model/steps.js';
import { doneWithin, inTurns, Turns } from '../../src/element/turns.js';

/** Longer than a turn. */
const LONG_MS = 40;

/** So many steps, the first `long` of which take longer than a turn. Tells each in `done`. */
function* work(steps: number, long: number, done: number[]): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const untilMs = performance.now() + (step < long ? LONG_MS : 0);
    while (performance.now() < untilMs);
    done.push(step);
    yield;
  }
  return 'result';
}

describe('long work in turns', () => {
  it('stops when its time is over, and goes on from there', () => {
    const done: number[] = [];
    const steps = work(4, 1, done);
    expect(doneWithin(steps, LONG_MS / 2)).to.equal(undefined);
    expect(done).to.deep.equal([0]);
    expect(finished(steps)).to.equal('result');
    expect(done).to.deep.equal([0, 1, 2, 3]);
  });

  it('lets the page have its turn after each of its own', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 0);
    const done: number[] = [];
    expect(await inTurns(work(3, 3, done), new Turns(), () => true)).to.equal('result');
    clearInterval(timer);
    expect(others).to.be.greaterThan(0);
    expect(done).to.deep.equal([0, 1, 2]);
  });

  it('ends when nobody wants the result any more', async () => {
    const done: number[] = [];
    expect(await inTurns(work(3, 3, done), new Turns(), () => false)).to.equal(null);
    expect(done).to.deep.equal([0]);
  });
});
