// Three commands for tests, beside those of @web/test-runner-commands:
// - `devtools` {method, params}: one call of the Chrome DevTools Protocol (forced colours, Ctrl+wheel). Chromium only;
// it answers
//   {supported: false} elsewhere.
// - `wheel` {x, y, deltaX, deltaY}: a real wheel turn at a place of the page, in both browsers.
// - `touch` {points: [[x, y], …]}: fingers are put on the page there, or moved there; with no points they are lifted.
// In both browsers.
const sessions = new WeakMap();
/** The fingers on a page. */
const fingers = new WeakMap();

export function devtoolsPlugin() {
  return {
    name: 'devtools',
    async executeCommand({ command, payload, session }) {
      if (!['devtools', 'wheel', 'touch'].includes(command)) return undefined;
      const page = session.browser.getPage(session.id);
      const isFirefox = session.browser.name === 'Firefox';
      if (command === 'wheel') {
        await page.mouse.move(payload.x, payload.y);
        await page.mouse.wheel({ deltaX: payload.deltaX ?? 0, deltaY: payload.deltaY ?? 0 });
        return { supported: true };
      }
      if (command === 'touch') {
        await (isFirefox ? touch : touchByDevtools)(page, payload.points);
        return { supported: true };
      }
      if (isFirefox) return { supported: false };
      return { supported: true, result: await (await sessionOf(page)).send(payload.method, payload.params ?? {}) };
    },
  };
}

/** Touch state lives in the protocol session, so one is kept for each page. */
async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

async function touchByDevtools(page, points) {
  const type = points.length === 0 ? 'touchEnd' : fingers.has(page) ? 'touchMove' : 'touchStart';
  if (points.length === 0) fingers.delete(page);
  else fingers.set(page, points.length);
  await (
    await sessionOf(page)
  ).send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
}

async function touch(page, points) {
  const touches = fingers.get(page);
  if (points.length === 0) {
    fingers.delete(page);
    for (const finger of touches ?? []) await finger.end();
  } else if (touches === undefined) {
    fingers.set(page, []);
    for (const [x, y] of points) fingers.get(page).push(await page.touchscreen.touchStart(x, y));
  } else for (const [i, [x, y]] of points.entries()) await touches[i].move(x, y);
}
