// One page for all test files of a layer that needs no document. A page of its own for each of them costs more than
// most of their tests take:
// a page loads, compiles and counts the coverage of a hundred modules, in each browser.
// Nothing is listed by hand: a new test file of a layer is in its page. `npx wtr --files test/model/edtf.test.ts` still
// runs one file alone.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders below test/ whose tests share a page. They leave nothing behind that another file could meet. */
export const LAYERS = ['model', 'extract', 'formats', 'sources', 'scale', 'layout'];

/** The test files of a layer, as addresses on the server of the tests. */
export function testsOf(layer, root) {
  return readdirSync(join(root, 'test', layer), { recursive: true })
    .map((name) => `/test/${layer}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
}

/** Writes the pages' modules; @returns {string[]} where they are in the project. */
export function layerPages(root) {
  const folder = 'node_modules/.cache/layer-pages';
  mkdirSync(join(root, folder), { recursive: true });
  return LAYERS.map((layer) => {
    const page = `${folder}/${layer}.test.js`;
    writeFileSync(
      join(root, page),
      testsOf(layer, root)
        .map((file) => `import '${file}';\n`)
        .join(''),
    );
    return page;
  });
}
