import { expect } from 'chai';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { patched, readRecord } from '../../src/model/record-patch.js';

/** An event after a patch, and the codes of what was wrong, with their fields. */
function after(old: Partial<TimelineEvent>, patch: unknown): { event: TimelineEvent | null; faults: string[] } {
  const diagnostics: Diagnostic[] = [];
  const event: TimelineEvent = { id: 'a', title: 'Old', ...old };
  const copy = structuredClone(event);
  const result = patched(
    patch,
    4,
    (id) => (id === 'a' ? event : null),
    (diagnostic) => diagnostics.push(diagnostic),
  );
  expect(event, 'the old record').to.deep.equal(copy);
  return { event: result, faults: diagnostics.map(({ code, field, record }) => [code, field, record].join(' ')) };
}

describe('patched', () => {
  it('sets what is given and leaves the rest', () => {
    expect(after({ when: '2021', tags: ['x'] }, { id: 'a', title: 'New', tags: ['y'] })).to.deep.equal({
      event: { id: 'a', title: 'New', when: '2021', tags: ['y'] },
      faults: [],
    });
  });

  it('takes away what is null or empty, and leaves what is undefined', () => {
    const { event, faults } = after(
      { when: '2021', url: 'https://example.org/', description: 'd', group: 'g' },
      { id: 'a', url: null, description: '', group: undefined },
    );
    expect(event).to.deep.equal({ id: 'a', title: 'Old', when: '2021', group: 'g' });
    expect(faults).to.deep.equal([]);
  });

  it('keeps the old value of a field whose new one is bad, and says which', () => {
    const old = { when: '2021-05-03', importance: 0.5, color: 'red' } as const;
    const { event, faults } = after(old, {
      id: 'a',
      when: 'soon',
      importance: 'very',
      color: 'url(x)',
      title: null,
      category: 'kept',
    });
    expect(event).to.deep.equal({ id: 'a', title: 'Old', ...old, category: 'kept' });
    expect(faults).to.deep.equal([
      'bad-date when 4',
      'bad-field importance 4',
      'bad-color color 4',
      'no-title title 4',
    ]);
  });

  it('lets a time that is given take the place of the time that was', () => {
    expect(after({ start: 5, end: 9, best: '1970' }, { id: 'a', when: '1999' }).event).to.deep.equal({
      id: 'a',
      title: 'Old',
      when: '1999',
    });
    expect(after({ when: '1999', best: '1999-05' }, { id: 'a', start: 5 }).event).to.deep.equal({
      id: 'a',
      title: 'Old',
      start: 5,
    });
    expect(after({ when: '1999-05' }, { id: 'a', end: '1999-07' }).event).to.deep.equal({
      id: 'a',
      title: 'Old',
      start: '1999-05',
      end: '1999-07',
    });
    expect(after({ start: 5, end: 9 }, { id: 'a', end: 12 }).event).to.deep.equal({
      id: 'a',
      title: 'Old',
      start: 5,
      end: 12,
    });
    expect(after({ when: '1999' }, { id: 'a', when: '199X', best: '1998' }).event).to.deep.equal({
      id: 'a',
      title: 'Old',
      when: '199X',
      best: '1998',
    });
    expect(after({ when: '1999' }, { id: 'a', when: null }).event).to.deep.equal({ id: 'a', title: 'Old' });
    expect(after({ start: 5, end: 9 }, { id: 'a', start: 7, end: null }).event).to.deep.equal({
      id: 'a',
      title: 'Old',
      start: 7,
    });
  });

  it('leaves all of the time as it was when the end would lie before the start', () => {
    expect(after({ start: 5, end: 9 }, { id: 'a', start: 20, title: 'Moved' })).to.deep.equal({
      event: { id: 'a', title: 'Moved', start: 5, end: 9 },
      faults: ['end-before-start end 4'],
    });
  });

  it('merges unknown fields one by one', () => {
    const { event } = after(
      { extra: { speed: 3, wind: 'N', gust: null } },
      { id: 'a', speed: 4, extra: { wind: null, sea: ['calm'] } },
    );
    expect(event?.extra).to.deep.equal({ speed: 4, sea: ['calm'], gust: null });
    expect(after({ extra: { speed: 3 } }, { id: 'a', extra: null }).event).to.not.have.property('extra');
    expect(after({ extra: { speed: 3 } }, { id: 'a', speed: null }).event).to.not.have.property('extra');
  });

  it('finds no event for a record without an id, with a strange one, or that is none', () => {
    for (const [patch, fault] of [
      [{ title: 'x' }, 'no-id id 4'],
      [{ id: 'b' }, 'unknown-id id 4'],
      [{ id: {} }, 'no-id id 4'],
      [7, 'not-an-object  4'],
      [null, 'not-an-object  4'],
    ] as const) {
      expect(after({}, patch)).to.deep.equal({ event: null, faults: [fault] });
    }
  });

  it('survives records that throw', () => {
    const hostile = {
      id: 'a',
      get title(): string {
        throw new Error('no');
      },
    };
    expect(after({}, hostile)).to.deep.equal({ event: null, faults: ['unreadable  4'] });
  });

  it('lets nothing hostile in', () => {
    const { event } = after(
      {},
      JSON.parse('{"id":"a","__proto__":{"polluted":1},"url":"javascript:alert(1)","constructor":{"x":1}}'),
    );
    expect(Object.getPrototypeOf(event)).to.equal(Object.prototype);
    expect(event).to.not.have.property('polluted');
    expect(event).to.not.have.property('url');
  });
});

describe('readRecord', () => {
  const read = (record: unknown): unknown => readRecord(record, 0, () => undefined);

  it('tells whether the record itself gave its id', () => {
    expect(read({ id: 'x', title: 't' })).to.deep.equal({ event: { id: 'x', title: 't' }, hasId: true });
    expect(read({ id: 7, title: 't' })).to.deep.equal({ event: { id: '7', title: 't' }, hasId: true });
    expect(read({ title: 't' })).to.have.property('hasId', false);
    expect(read({ id: ['x'], title: 't' })).to.have.property('hasId', false);
  });

  it('keeps a good plain record itself, and nothing of what is no record', () => {
    const record = { id: 'x', title: 't', when: '2021' };
    expect(readRecord(record, 0, () => undefined)?.event).to.equal(record);
    for (const nothing of [null, 3, [], { when: null }]) expect(read(nothing)).to.equal(null);
  });
});
