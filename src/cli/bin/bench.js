/**
 * `npm run bench`: how long charts of many marks take (`charts`, `painted`), a report to be read
 * (`extract`), and times as a reader on a slow line meets them on the built site (`pages`).
 * `npm run bench -- charts painted` measures these parts alone.
 */
import { ensureBrowser } from './browser.js';
import { ensureInstalled } from './install.js';
import { loadTypeScript } from './project.js';
import { ensureBuilt } from './site.js';

await ensureInstalled();
const browser = await ensureBrowser();
if (!browser.ok) {
  console.error(browser.why);
  process.exit(1);
}
process.env.CHROMIUM_PATH = browser.path;
const asked = process.argv.slice(2);
if (asked.length === 0 || asked.includes('pages')) await ensureBuilt();
await loadTypeScript();
await import('../../tests/bench/main.ts');
