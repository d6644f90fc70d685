import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const script: string = join(root, 'scripts', 'short-names.mjs');
const { shortNames } = (await import(script)) as { shortNames: (root: string) => ReadonlyMap<string, string> };

// The bundles have short names for inner properties. What a page, another file of the package, the browser or Lit asks
// for keeps its own.
describe('short names of properties', () => {
  const names = shortNames(root);

  it('are many, and each stands for one property', () => {
    expect(names.size).to.be.greaterThan(100);
    expect(new Set(names.values()).size).to.equal(names.size);
    for (const [name, short] of names) expect(short.length, name).to.be.lessThan(name.length);
  });

  for (const file of [
    'src/element/event-timeline.ts',
    'src/element/view/timeline-window.ts',
    'src/element/view/visible-events.ts',
    'src/element/lanes/lane-state.ts',
    'src/element/events.ts',
    'src/element/texts/messages.ts',
    'src/element/texts/more-messages.ts',
    'src/scale/date-words.ts',
    'src/model/event.ts',
    'src/model/event-table.ts',
    'src/sources/timeline-source.ts',
    'src/sources/memory.ts',
  ]) {
    it(`spare what ${file} says`, () => {
      const code = readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line));
      const said = new Set(code.join('\n').match(/[a-z]\w*/gi));
      expect([...names.keys()].filter((name) => said.has(name))).to.deep.equal([]);
    });
  }

  it('spare what the browser, the language and Lit name', () => {
    for (const name of [
      'addEventListener',
      'textContent',
      'isConnected',
      'hasAttribute',
      'formatRangeToParts',
      'transferFromImageBitmap',
      'requestUpdate',
      'hasUpdated',
      'willUpdate',
      'hostConnected',
      'renderBefore',
    ])
      expect(names.has(name), name).to.equal(false);
  });

  it("are nobody else's", () => {
    const lit = readFileSync(fileURLToPath(import.meta.resolve('@lit/reactive-element')), 'utf8');
    const taken = new Set(lit.match(/[A-Za-z_$][\w$]*/g));
    expect([...names.values()].filter((short) => taken.has(short))).to.deep.equal([]);
  });
});
