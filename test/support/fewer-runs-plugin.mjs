// Chromium runs a property less often while it counts the coverage, when Firefox runs it as often as the test says:
// what counts runs at a third of its speed.
// npm run soak runs them all for as long as one likes.
const PATH = '/__fewer_runs__/fast-check.js';

/** Properties that run this often at most do so everywhere. */
const LEAST = 25;
/** Of more, this share runs. */
const SHARE = 1 / 4;

export function fewerRunsPlugin() {
  const body = `
import fc from 'fast-check';
const runs = (numRuns = fc.readConfigureGlobal()?.numRuns ?? 100) => Math.min(numRuns, Math.max(${LEAST}, Math.ceil(${SHARE} * numRuns)));
const fewer = (property, options) => fc.assert(property, { ...options, numRuns: runs(options?.numRuns) });
const assert = navigator.userAgent.includes('Firefox') ? fc.assert : fewer;
export * from 'fast-check';
export { assert };
export default { ...fc, assert };
`;
  return {
    name: 'fewer-runs',
    resolveImport: ({ source, context }) => (source === 'fast-check' && context.path !== PATH ? PATH : undefined),
    serve: ({ path }) => (path === PATH ? { body, type: 'js' } : undefined),
  };
}
