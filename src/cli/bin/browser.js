/** Finding a Chromium for tests and measurements, and installing one where that is possible. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, tool } from './project.js';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What a browser needs to start here: a container's root cannot have a sandbox. */
export const startArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Whether a browser starts: some systems put a stub on the path that only asks to install a snap.
 * (On Windows asking for the version opens a window, so being there is enough.)
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The browser Playwright itself installed, if it did. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * A browser that is already here: `CHROMIUM_PATH`, Playwright's own, the system's.
 * @returns {Promise<string | undefined>} path of the program
 */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) {
    return works(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : undefined;
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [await playwrightsOwn(), ...onPath, ...places].find((path) => path !== '' && works(path));
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** @param {string[]} packages */
async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], { env, seconds: 120 });
  if (updated !== 0) return;
  await run('apt-get', ['install', '-q', '-y', ...packages], { env, seconds: 420 });
}

/** Whether any font can draw Chinese; without one screenshots hold empty boxes. */
function drawsChinese() {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { timeout: 20_000 }).length > 0;
  } catch {
    return false;
  }
}

/**
 * Finds a browser, or installs one: with apt where we are root on Debian, else through Playwright
 * (with a limit, as it waits for ever where packets are dropped).
 * @returns {Promise<{ ok: true, path: string } | { ok: false, why: string }>}
 */
export async function ensureBrowser() {
  const fonts = drawsChinese() ? [] : ['fonts-noto-cjk'];
  let path = await findBrowser();
  if (process.env.CHROMIUM_PATH && !path) {
    return { ok: false, why: `CHROMIUM_PATH names no browser: ${process.env.CHROMIUM_PATH}` };
  }
  if (isDebianRoot() && (!path || fonts.length > 0)) {
    await aptInstall([...(path ? [] : ['chromium']), ...fonts]);
    path ??= await findBrowser();
  }
  if (!path) {
    await tool('playwright', ['install', 'chromium'], { seconds: 90 });
    path = await findBrowser();
  }
  if (!drawsChinese()) console.warn('No Chinese font: screenshots will show empty boxes.');
  if (path) return { ok: true, path };
  return {
    ok: false,
    why: 'No Chromium here, and none could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  };
}

/**
 * What Chromium needs to start here: a container's root cannot have a sandbox.
 * @returns {string[]}
 */
export const sandboxArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
