// Finds the browsers that the tests and the screenshots drive, and installs them where that is possible (a Debian
// machine as root, which is what a bare container is). One clear error otherwise.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const KNOWN = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'chrome.exe',
      'msedge.exe',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr', 'firefox.exe'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a browser (`chromium` also stands for Chrome and Edge), or null. */
export function findBrowser(name) {
  const known = KNOWN[name];
  const given = process.env[known.variable];
  if (given) {
    if (isExecutable(given)) return given;
    throw new Error(`${known.variable} is set to ${given}, which is not a program.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...known.names.flatMap((program) => folders.map((folder) => join(folder, program))),
    ...known.places,
  ];
  return candidates.find(isExecutable) ?? null;
}

/** Installs what is missing with apt-get, as root on Debian and its kin; does nothing elsewhere. */
function install(names) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
    return;
  const packages = [...names.map((name) => KNOWN[name].debian), 'fonts-dejavu-core'];
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (!run('update', '-qq') || !run('install', '-y', '-qq', '--no-install-recommends', ...packages))
    console.error('apt-get failed.');
}

/**
 * Paths of the browsers to test in. Chromium must be there; Firefox may be missing on a desktop, where that is said,
 * but not in CI.
 * @returns {{chromium: string, firefox: string | null}}
 */
export function requireBrowsers({ firefox = true } = {}) {
  const wanted = firefox ? ['chromium', 'firefox'] : ['chromium'];
  const missing = wanted.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) install(missing);
  const found = { chromium: findBrowser('chromium'), firefox: firefox ? findBrowser('firefox') : null };
  if (found.chromium === null)
    throw new Error('No Chromium, Chrome or Edge was found. Install one of them, or set CHROME_PATH to its program.');
  if (firefox && found.firefox === null) {
    if (process.env.CI)
      throw new Error('No Firefox was found, and CI needs it. Install it, or set FIREFOX_PATH to its program.');
    console.warn(
      'No Firefox was found: testing in Chromium alone. Install Firefox, or set FIREFOX_PATH, to test in both.',
    );
  }
  return found;
}

/** What Chromium needs to run in a container, as root, without reaching out to the network. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
