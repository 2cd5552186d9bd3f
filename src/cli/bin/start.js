/** `npm start`: installs, builds where needed, and serves the site on this machine. */
import { ensureInstalled } from './install.js';
import { endWithNpm, loadTypeScript, stop } from './project.js';
import { ensureBuilt, outFolder } from './site.js';

endWithNpm();
await ensureInstalled();
await ensureBuilt();
await loadTypeScript();
const { baseOf, serve } = await import('../serve/serve.ts');

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
}
try {
  const { url } = await serve({
    dir: outFolder(),
    port,
    base: baseOf(process.env.YOUJU_URL),
    ...(process.env.HOST ? { host: process.env.HOST } : {}),
  });
  console.log(`Youju is at ${url}`);
} catch (error) {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code;
  if (code !== 'EADDRINUSE') throw error;
  stop(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
}
