// Lets every property of fast-check run for so many seconds, in rounds as long as the test itself runs, each with a
// seed of its own: see scripts/soak.mjs.
// A failure prints the seed of its round, with which the test alone fails again.
// No test has a time limit meanwhile.
const PATH = '/__soak__/fast-check.js';

/** @param {number} seconds for each property */
export function soakPlugin(seconds) {
  const body = `
import fc from 'fast-check';
const ms = ${1000 * seconds};
const { prototype } = Mocha.Runnable;
const { timeout } = prototype;
prototype.timeout = function (ms) { return ms === undefined ? timeout.call(this) : timeout.call(this, 0); };
const newSeed = () => Math.trunc(Math.random() * 0x100000000) - 0x80000000;
const rounds = (property, options) => {
  const began = performance.now();
  const next = () => {
    const running = fc.assert(property, { ...options, seed: newSeed() });
    return running instanceof Promise ? running.then(() => performance.now() - began < ms && next()) : undefined;
  };
  let running;
  do running = next(); while (running === undefined && performance.now() - began < ms);
  return running;
};
const configureGlobal = ({ seed, ...others }) => fc.configureGlobal(others);
export * from 'fast-check';
export { rounds as assert, configureGlobal };
export default { ...fc, assert: rounds, configureGlobal };
`;
  return {
    name: 'soak',
    resolveImport: ({ source, context }) => (source === 'fast-check' && context.path !== PATH ? PATH : undefined),
    serve: ({ path }) => (path === PATH ? { body, type: 'js' } : undefined),
  };
}
