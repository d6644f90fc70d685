// npm test: everything that must hold, in the order that fails fastest. `npm run check` is the first half without a
// browser.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { requireBrowsers } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const steps = [
  { title: 'Types, lint and layers', command: 'npm', args: ['run', '--silent', 'check'] },
  { title: 'Build', command: 'npm', args: ['run', '--silent', 'build'] },
  {
    title: 'Tests in Node: the command line, the package without a document',
    command: 'npm',
    args: ['run', '--silent', 'test:node'],
  },
  {
    title: 'Tests in browsers, with coverage',
    command: join(root, 'node_modules', '.bin', 'wtr'),
    args: ['--coverage'],
  },
];

requireBrowsers();
for (const { title, command, args } of steps) {
  const started = Date.now();
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n${title}: failed.`);
    process.exit(1);
  }
  console.log(`  ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
