// In browsers, what full-size.mjs says in Node: where a property names the largest size of a list or a text, all sizes
// up to it are tried.
import { bundleOf } from './bundled-dependencies.mjs';

const PATH = '/__full_size__/fast-check.js';

export function fullSizePlugin() {
  const body = `
import fc from '${bundleOf('fast-check')}';
fc.configureGlobal({ ...fc.readConfigureGlobal(), defaultSizeToMaxWhenMaxSpecified: true });
export * from '${bundleOf('fast-check')}';
export default fc;
`;
  return {
    name: 'full-size',
    resolveImport: ({ source }) => (source === 'fast-check' ? PATH : undefined),
    serve: ({ path }) => (path === PATH ? { body, type: 'js' } : undefined),
  };
}
