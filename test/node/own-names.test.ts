import { expect } from 'chai';
import fc from 'fast-check';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script: string = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'scripts', 'own-names.mjs');
interface OwnNames {
  withOwnNames(
    code: string,
    isPublic: (name: string) => boolean,
  ): { readonly code: string; readonly names: ReadonlyMap<string, string> };
  importing(code: string, names: ReadonlyMap<string, string>): string;
}
const { withOwnNames, importing } = (await import(script)) as OwnNames;

/** By exported name what the core calls it. */
const exportsOf = (code: string): Map<string, string> =>
  new Map(
    (/export\{(.*)\}/.exec(code)?.[1] ?? '')
      .split(',')
      .map((item) => [item.split(' as ').at(-1) ?? '', item.split(' as ')[0] ?? '']),
  );
/** By the name in the chunk the name that it asks the core for. */
const importsOf = (code: string): Map<string, string> =>
  new Map(
    (/import \{ (.*) \} from/.exec(code)?.[1] ?? '')
      .split(', ')
      .map((item) => [item.split(' as ').at(-1) ?? '', item.split(' as ')[0] ?? '']),
  );

// The small core exports to its chunks what they need under the names that it has there.
describe('own names of what the core exports', () => {
  const isPublic = (name: string): boolean => name.length > 4;

  it('leave what pages import as it is', () => {
    const { code, names } = withOwnNames('var q=1,Z=2;export{q as EventTimeline,Z as a,q as c};\n', isPublic);
    expect(code).to.equal('var q=1,Z=2;export{Z,q,q as EventTimeline};\n');
    expect([...names]).to.deep.equal([
      ['a', 'Z'],
      ['c', 'q'],
    ]);
  });

  it('give each chunk what it was given before', () => {
    const name = fc.stringMatching(/^[a-zA-Z_$][a-zA-Z0-9_$]{0,2}$/);
    const exported = fc.uniqueArray(fc.record({ local: name, as: name }), {
      selector: ({ as }) => as,
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(exported, (items) => {
        const before = `var x=0;export{${items.map(({ local, as }) => (local === as ? as : `${local} as ${as}`)).join(',')}};`;
        const chunk = `import { ${items.map(({ as }, i) => `${as} as here${i}`).join(', ')} } from '../event-timeline.min.js';\nuse(here0);`;
        const { code, names } = withOwnNames(before, isPublic);
        const there = exportsOf(code);
        const asked = importsOf(importing(chunk, names));
        items.forEach(({ local }, i) => expect(there.get(asked.get(`here${i}`) ?? '')).to.equal(local));
      }),
    );
  });

  it('are refused where they could not be told', () => {
    expect(() => withOwnNames('var x=0;', isPublic)).to.throw('does not end');
    expect(() => importing("import * as core from '../event-timeline.min.js';\n", new Map())).to.throw('no name');
    expect(() => importing("export { a } from '../event-timeline.min.js';\n", new Map())).to.throw('no name');
    expect(importing("import '../event-timeline.min.js';\n", new Map())).to.equal(
      "import '../event-timeline.min.js';\n",
    );
  });
});
