import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const support: string = join(root, 'test', 'support', 'layer-pages.mjs');
const { LAYERS, layerPages } = (await import(support)) as {
  LAYERS: readonly string[];
  layerPages: (root: string) => string[];
};

/** Files that have a page of their own, or run in Node. */
const ELSEWHERE = new Set(['bench', 'cli', 'demo', 'element', 'node', 'render', 'support']);

// What no page imports would never run, and nothing would say so.
describe('the pages that tests of a layer share', () => {
  it('import each test file of their folders, once', () => {
    const imported = layerPages(root).flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/^import '\/(?<file>.+)';$/gm)].map(
        ({ groups }) => groups?.['file'] ?? '',
      ),
    );
    const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).map(
      (name) => `test/${name.replaceAll('\\', '/')}`,
    );
    const shared = files.filter(
      (file) => file.endsWith('.test.ts') && file.split('/').length > 2 && !ELSEWHERE.has(file.split('/')[1] ?? ''),
    );
    expect(shared.length).to.be.greaterThan(LAYERS.length);
    expect(imported.sort()).to.deep.equal(shared.sort());
  });

  it('change nothing for the tests that come after them in the same page', () => {
    for (const layer of LAYERS) {
      for (const name of readdirSync(join(root, 'test', layer), { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.ts'),
      )) {
        expect(readFileSync(join(root, 'test', layer, name), 'utf8'), `${layer}/${name}`).to.not.match(
          /configureGlobal|globalThis\.\w+ = |\.prototype\.\w+ = |\.only\(/,
        );
      }
    }
  });
});
