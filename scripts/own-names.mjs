// What the core gives to its chunks is exported under the name that it has there anyway, `export{a}` instead of
// `export{a as b}`: who imports it is told the name. 0.2 kB of what every page loads.
import { minify } from './minify.mjs';

const CORE = 'event-timeline.min';
const EXPORTS = /export\{([^}]*)\}(?=;?\s*$)/;
const FROM_CORE = /^(.*) from '[./]*event-timeline\.min\.js';$/gm;

/** `a as b, c` as pairs. */
const pairs = (list) =>
  list
    .split(',')
    .map((item) => item.trim().split(/\s+as\s+/))
    .map(([name, as = name]) => [name, as]);

/**
 * What a small core exports, with its own names for all but what pages import, and by exported name what it is called
 * now.
 */
export function withOwnNames(code, isPublic) {
  const [statement, list] = EXPORTS.exec(code) ?? [];
  if (statement === undefined) throw new Error('the core does not end with what it exports');
  const all = pairs(list);
  const inner = all.filter(([, as]) => !isPublic(as));
  const outer = all.filter(([, as]) => isPublic(as)).map(([name, as]) => `${name} as ${as}`);
  const own = [...new Set(inner.map(([name]) => name))].sort((a, b) => (a < b ? -1 : 1));
  return {
    code: code.replace(EXPORTS, () => `export{${[...own, ...outer].join(',')}}`),
    names: new Map(inner.map(([name, as]) => [as, name])),
  };
}

/** A chunk that imports from the core by the names that there are now. */
export function importing(code, names) {
  return code.replaceAll(FROM_CORE, (statement, what) => {
    const [, list] = /^import \{([^}]*)\}$/.exec(what) ?? [];
    if (list === undefined) throw new Error(`a chunk takes from the core what has no name: ${statement}`);
    return statement.replace(
      list,
      () =>
        ` ${pairs(list)
          .map(([name, as]) => `${names.get(name) ?? name} as ${as}`)
          .join(', ')} `,
    );
  });
}

/** Makes chunks small, for Rollup. It asks for all of them at once, so that the others can wait for the core. */
export function minifyWithOwnNames() {
  let tell, fail;
  const names = new Promise((resolve, reject) => ([tell, fail] = [resolve, reject]));
  // It is thrown where it happens.
  names.catch(() => undefined);
  return {
    name: 'minify-with-own-names',
    async renderChunk(contents, chunk) {
      if (chunk.name !== CORE) return await minify.renderChunk(importing(contents, await names), chunk);
      try {
        const { code, map } = await minify.renderChunk(contents, chunk);
        const outward = new Set(this.getModuleInfo(chunk.facadeModuleId).exports);
        const own = withOwnNames(code, (name) => outward.has(name));
        tell(own.names);
        return { code: own.code, map };
      } catch (error) {
        fail(error);
        throw error;
      }
    },
  };
}
