// Serves the project's folder on a free port of this machine, for `npm start`, the screenshots and the benchmarks.
import { startDevServer } from '@web/dev-server';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {{port?: number}} options port 0 (the default) takes any free one
 * @returns {Promise<{url: string, stop: () => Promise<void>}>} url ends with a slash and is the project's root
 */
export async function serve({ port = 0 } = {}) {
  const server = await startDevServer({
    config: { rootDir: root, hostname: '127.0.0.1', port, open: false },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, stop: () => server.stop() };
}
