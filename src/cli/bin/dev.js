/** `npm run dev`: the site with reload on change; arguments go to Vite (`npm run dev -- --open`). */
import { ensureInstalled } from './install.js';
import { endWithNpm, stop, tool } from './project.js';
import { prepareContent } from './site.js';

endWithNpm();
await ensureInstalled();
if (!(await prepareContent())) stop('The content could not be prepared; see above.');
process.exit(await tool('vite', ['dev', ...process.argv.slice(2)]));
