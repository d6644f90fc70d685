import { expect } from 'chai';
import { Throttle } from '../../src/element/throttle.js';

/** Settled when there are so many; however busy the machine is. */
async function until(list: readonly unknown[], length: number): Promise<void> {
  while (list.length < length) await new Promise((done) => setTimeout(done, 5));
}

describe('Throttle', () => {
  it('does the first at once and the last later, and nothing between', async () => {
    const done: string[] = [];
    const throttle = new Throttle(10);
    for (const word of ['first', 'second', 'third']) throttle.run(() => done.push(word));
    expect(done).to.deep.equal(['first']);
    await until(done, 2);
    expect(done).to.deep.equal(['first', 'third']);
    throttle.run(() => done.push('fourth'));
    await until(done, 3);
    expect(done).to.deep.equal(['first', 'third', 'fourth']);
  });

  it('puts off what is to be done later, the last of it', async () => {
    const done: string[] = [];
    const throttle = new Throttle(10);
    for (const word of ['first', 'second']) throttle.later(() => done.push(word), 1);
    expect([done, throttle.isWaiting]).to.deep.equal([[], true]);
    await until(done, 1);
    expect([done, throttle.isWaiting]).to.deep.equal([['second'], false]);
    throttle.run(() => done.push('third'));
    await until(done, 2);
    expect(done).to.deep.equal(['second', 'third']);
  });

  it('forgets what waits when it is stopped, and begins anew', async () => {
    const done: number[] = [];
    const throttle = new Throttle(10);
    throttle.run(() => done.push(1));
    throttle.run(() => done.push(2));
    throttle.stop();
    throttle.run(() => done.push(3));
    throttle.run(() => done.push(4));
    await until(done, 3);
    expect(done).to.deep.equal([1, 3, 4]);
  });
});
