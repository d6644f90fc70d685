// npm start: builds, serves the demo, prints its address and, where there is a desktop, opens it. Ctrl+C ends it.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { serve } from './serve.mjs';

await import('./build.mjs');
const { url } = await serve({ port: Number(process.env.PORT ?? 0) });
const address = `${url}demo/`;
console.log(`\n  The demo is at ${address}\n  Press Ctrl+C to stop.\n`);

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };
const hasDesktop = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const opener = OPENERS[process.platform];
if (opener && hasDesktop && !process.env.CI) {
  const [program, ...args] = opener;
  // Without an opener the printed address is enough.
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
