// A launcher that gives each test file a tab of its own and closes it afterwards, instead of one tab in which all files
// are opened one after the other.
// In one tab they share a process: what they leave behind grows, and whoever counts the coverage is sent every script
// of every page before, at each start.

/**
 * @template {import('@web/test-runner-core').BrowserLauncher} L @param {L} launcher one of @web/test-runner-chrome
 * @returns {L}
 */
export function freshPages(launcher) {
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (session) => {
    const result = await stop(session);
    await Promise.all(launcher.inactivePages.splice(0).map(({ puppeteerPage }) => puppeteerPage.close()));
    return result;
  };
  return launcher;
}
