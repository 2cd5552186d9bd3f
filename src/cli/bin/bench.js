/** `npm run bench`: times and sizes as a reader on a slow line meets them, on the built site. */
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
await ensureBuilt();
await loadTypeScript();
await import('../../tests/bench/main.ts');
