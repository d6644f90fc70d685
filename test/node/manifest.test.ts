import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { BUILD_TIMEOUT_MS, ensureBuilt } from '../support/built.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly members: readonly Named[];
  readonly attributes: readonly Named[];
  readonly events: readonly (Named & { readonly type: { readonly text: string } })[];
}

// What editors offer to those who write the tag.
describe('custom-elements.json', () => {
  let declarations: readonly Declaration[];
  let element: Declaration | undefined;
  const names = (list: readonly Named[] = []): string[] => list.map(({ name }) => name).sort();

  before(function () {
    this.timeout(BUILD_TIMEOUT_MS);
    ensureBuilt();
    const manifest = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8')) as {
      modules: { declarations?: Declaration[] }[];
    };
    declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
    element = declarations.find(({ tagName }) => tagName === 'event-timeline');
  });

  it('names the attributes, and nothing that is none', () => {
    expect(names(element?.attributes)).to.deep.equal([
      'dir',
      'end',
      'for',
      'group-by',
      'hash',
      'heading',
      'lane-state',
      'lang',
      'orientation',
      'published',
      'query',
      'selected',
      'src',
      'start',
      'time-zone',
      'type',
    ]);
  });

  it('names properties and methods of the contract, and no inner parts', () => {
    expect(names(element?.members)).to.deep.equal([
      'addEvents',
      'end',
      'equipped',
      'events',
      'filter',
      'fit',
      'groupBy',
      'hash',
      'heading',
      'htmlFor',
      'laneState',
      'messages',
      'next',
      'orientation',
      'panBy',
      'previous',
      'published',
      'query',
      'ready',
      'removeEvents',
      'select',
      'selected',
      'source',
      'src',
      'start',
      'timeZone',
      'toPNG',
      'toSVG',
      'type',
      'updateEvents',
      'visibleEvents',
      'window',
      'zoomBy',
      'zoomTo',
    ]);
    for (const { name, description = '' } of element?.members ?? []) expect(description, name).to.not.equal('');
  });

  it('names the events with classes that it describes', () => {
    expect(names(element?.events)).to.deep.equal([
      'timeline-change',
      'timeline-error',
      'timeline-lane-change',
      'timeline-load',
      'timeline-select',
      'timeline-window-change',
    ]);
    for (const { type } of element?.events ?? []) expect(names(declarations)).to.include(type.text);
  });
});
