import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What a layer may import: its own folder, these others, and these packages. `import()` of what stands in `lazy` is
 * allowed too.
 */
const LAYERS: Record<string, { layers: string[]; packages: string[]; lazy?: string[] }> = {
  model: { layers: [], packages: [] },
  extract: { layers: ['model'], packages: [] },
  formats: { layers: ['model'], packages: ['d3-dsv'] },
  sources: { layers: ['model'], packages: [] },
  scale: { layers: ['model'], packages: [] },
  layout: { layers: ['model', 'scale'], packages: [] },
  render: { layers: ['model', 'layout', 'scale'], packages: [] },
  element: {
    layers: ['model', 'scale', 'layout', 'render', 'sources'],
    packages: ['lit', '@lit/reactive-element', 'd3-ease'],
    lazy: ['extract', 'formats', 'sources'],
  },
  cli: { layers: ['model', 'extract', 'formats', 'sources', 'scale', 'layout', 'render'], packages: ['node:'] },
  '': { layers: ['element', 'model'], packages: [], lazy: ['sources'] },
};

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));
const layerOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?[^;'"]*?from\s+'(?<from>[^']+)'|(?:^|\n)import '(?<bare>[^']+)'|(?<lazy>\bimport\(\s*'(?<target>[^']+)')/g;

describe('architecture', () => {
  for (const file of files) {
    it(`${file} imports only from the layers above it`, () => {
      const own = layerOf(file);
      const allowed = LAYERS[own];
      expect(allowed, `src/${own} is not a layer of ARCHITECTURE.md`).to.not.equal(undefined);
      const text = readFileSync(join(source, file), 'utf8');
      for (const { groups } of text.matchAll(IMPORT)) {
        const target = groups?.['from'] ?? groups?.['bare'] ?? groups?.['target'] ?? '';
        const lazy = groups?.['lazy'] !== undefined || groups?.['type'] !== undefined ? (allowed?.lazy ?? []) : [];
        if (target.startsWith('.')) {
          const layer = layerOf(
            relative('.', posix.join(posix.dirname(file), target))
              .split(sep)
              .join('/'),
          );
          expect([own, ...(allowed?.layers ?? []), ...lazy], `${file} imports ${target}`).to.include(layer);
        } else {
          expect(
            (allowed?.packages ?? []).some(
              (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
            ),
            `${file} imports ${target}`,
          ).to.equal(true);
        }
      }
    });
  }
  it('has no barrel file below src/index.ts and no drawer of odds and ends', () => {
    expect(
      files.filter((file) => /(?:\/index|\/utils?|\/helpers?|\/misc)\.ts$/.test(`/${file}`) && file !== 'index.ts'),
    ).to.deep.equal([]);
  });
});
