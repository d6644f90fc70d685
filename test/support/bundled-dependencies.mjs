// Serves a few test-only packages as one file each: some are CommonJS, which a browser cannot load, others are hundreds
// of small modules.
import { build } from 'esbuild';

const PREFIX = '/__bundled__/';

/** Where the bundle of a package is served. */
export const bundleOf = (name) => `${PREFIX}${name}.js`;

/** @param {string[]} names packages to bundle on first use */
export function bundledDependencies(names) {
  const cache = new Map();
  const bundle = async (name) => {
    // Named one by one: `export *` finds no names in a CommonJS module.
    const names = Object.keys(await import(name)).filter(
      (key) => /^[a-z_$][\w$]*$/i.test(key) && key !== 'default' && key !== 'module.exports',
    );
    const contents = `import * as all from '${name}'; export default all.default ?? all; export const { ${names.join(', ')} } = all;`;
    const result = await build({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      write: false,
      target: 'es2022',
      logLevel: 'error',
    });
    return result.outputFiles[0].text;
  };
  return {
    name: 'bundled-dependencies',
    resolveImport({ source }) {
      return names.includes(source) ? bundleOf(source) : undefined;
    },
    async serve(context) {
      if (!context.path.startsWith(PREFIX)) return undefined;
      const name = context.path.slice(PREFIX.length, -'.js'.length);
      if (!cache.has(name)) cache.set(name, bundle(name));
      return { body: await cache.get(name), type: 'js' };
    },
  };
}
