/** `npm run build`: the static site, into build/. */
import { ensureInstalled } from './install.js';
import { mustBuild } from './site.js';

await ensureInstalled();
await mustBuild();
