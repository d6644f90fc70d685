// Two commands for tests, beside those of @web/test-runner-commands:
// - `devtools` {method, params}: one call of the Chrome DevTools Protocol (touch, forced colours, Ctrl+wheel). Chromium only; it answers
//   {supported: false} elsewhere, so that a test can say that it did not run.
// - `wheel` {x, y, deltaX, deltaY}: a real wheel turn at a place of the page, in both browsers.
const sessions = new WeakMap();

export function devtoolsPlugin() {
  return {
    name: 'devtools',
    async executeCommand({ command, payload, session }) {
      if (command !== 'devtools' && command !== 'wheel') return undefined;
      const page = session.browser.getPage(session.id);
      if (command === 'wheel') {
        await page.mouse.move(payload.x, payload.y);
        await page.mouse.wheel({ deltaX: payload.deltaX ?? 0, deltaY: payload.deltaY ?? 0 });
        return { supported: true };
      }
      if (session.browser.name === 'Firefox') return { supported: false };
      // Touch state lives in the protocol session, so one is kept for each page.
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      return { supported: true, result: await sessions.get(page).send(payload.method, payload.params ?? {}) };
    },
  };
}
