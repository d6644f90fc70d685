// npm run soak: runs the tests with properties again and again, each time with other seeds, to find what the runs of
// one `npm test` rarely meet.
//   --seconds 20                      for each property
//   --browsers chromium,firefox       where
//   test/layout/scene.test.ts ...     files; without any, all that have properties and can run in a browser
import { readFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '20' }, browsers: { type: 'string', default: 'chromium,firefox' } },
});
if (!(Number(values.seconds) > 0)) {
  console.error('--seconds takes a positive number.');
  process.exit(2);
}
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(join(root, 'test'), { recursive: true })
        .map((name) => `test/${name.replaceAll('\\', '/')}`)
        .filter(
          (file) =>
            file.endsWith('.test.ts') &&
            !file.startsWith('test/node/') &&
            readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"),
        );
const { status } = spawnSync(join(root, 'node_modules', '.bin', 'wtr'), ['--files', ...files], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, BROWSERS: values.browsers, SOAK_SECONDS: values.seconds },
});
process.exit(status ?? 1);
