// In browsers, what full-size.mjs says in Node: where a property names the largest size of a list or a text, all sizes up to it are tried.
const PATH = '/__full_size__/fast-check.js';

export function fullSizePlugin() {
  const body = `
import fc from 'fast-check';
fc.configureGlobal({ ...fc.readConfigureGlobal(), defaultSizeToMaxWhenMaxSpecified: true });
export * from 'fast-check';
export default fc;
`;
  return {
    name: 'full-size',
    resolveImport: ({ source, context }) => (source === 'fast-check' && context.path !== PATH ? PATH : undefined),
    serve: ({ path }) => (path === PATH ? { body, type: 'js' } : undefined),
  };
}
