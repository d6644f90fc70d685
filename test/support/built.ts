import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** `npm test` builds first; where nothing is built yet, this does. Hooks that call it need `BUILD_TIMEOUT_MS`. */
export function ensureBuilt(): void {
  if (!existsSync(join(root, 'dist', 'custom-elements.json')))
    execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' });
}

export const BUILD_TIMEOUT_MS = 300_000;
