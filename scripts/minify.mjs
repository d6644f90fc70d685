// How scripts and the styles in them are made small.
import { minify as terser } from 'terser';
import { build } from 'esbuild';
import { COMPILE_AT_ONCE } from './compile-at-once.mjs';
import { internalNames } from './internal-names.mjs';

/**
 * Style sheets are template literals, which minifiers leave as they are: comments, the white space between rules and
 * what else CSS can do without go here.
 */
export const withSmallStyles = (code) =>
  code.replaceAll(/css`[^`]*`/g, (style) =>
    style
      .replaceAll(/\/\*[^*]*\*\//g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};,]) ?/g, '$1')
      .replaceAll(/: /g, ':')
      .replaceAll(';}', '}')
      .replaceAll(' > ', '>')
      .replaceAll(/(?<![\d.])0\./g, '.'),
  );

/** A chunk is bundled once more, by itself: only so does esbuild put constants where they are used. */
const alone = {
  bundle: true,
  external: ['./*', '../*'],
  packages: 'external',
  write: false,
  outdir: 'dist',
  minify: true,
  sourcemap: 'external',
  target: 'es2022',
  legalComments: 'none',
  format: 'esm',
};
/**
 * Terser puts functions that are called once where they are called, and gives the shortest names to what is named most.
 * No getter here does anything that somebody waits for, and no function is made with `new`.
 */
const options = {
  module: true,
  ecma: 2022,
  compress: { ecma: 2022, passes: 3, lhs_constants: false, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
};

/** What every page loads: most of it runs before a first timeline stands. */
const EVERY_PAGE = new Set(['event-timeline.min', 'equipment', 'long-way']);

/** What reads English texts, for the page and for its worker. */
const EXTRACTOR = new Set(['extract-as-needed', 'extract-worker']);

/** The extractor asks nothing of the browser but what the language itself has, which no page changes: 0.1 kB. */
const native = { ...options.compress, unsafe: true, comparisons: false, passes: 5 };

/** For Rollup. */
export const minify = {
  name: 'minify',
  async renderChunk(contents, { name }) {
    const { outputFiles } = await build({
      ...alone,
      stdin: { contents },
      ...(EXTRACTOR.has(name) && { mangleProps: internalNames() }),
    });
    const [content, small] = outputFiles.map(({ text }) => text);
    const compress = EXTRACTOR.has(name) ? native : options.compress;
    const once = await terser(small, {
      ...options,
      compress,
      sourceMap: { content, asObject: true },
      format: { preamble: EVERY_PAGE.has(name) ? COMPILE_AT_ONCE : '' },
    });
    // Once more, without working out what constants make: so small numbers come where they are used, which saves the
    // extractor 0.2 kB and costs the core some.
    return EXTRACTOR.has(name)
      ? await terser(once.code, {
          ...options,
          compress: { ...compress, evaluate: false },
          sourceMap: { content: once.map, asObject: true },
        })
      : once;
  },
};
