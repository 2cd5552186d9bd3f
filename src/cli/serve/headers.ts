/** What is sent with each file, decided by its path alone (base removed, `/`-led). */

const YEAR = 365 * 24 * 60 * 60;

/**
 * Types the static handler does not know, or names without the encoding: Chinese text in a CSV
 * is unreadable in a browser that guesses.
 */
const TYPES: Record<string, string> = {
  css: 'text/css;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  sql: 'text/plain;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
};

/** A name that carries the hash of its content never changes its content. */
const HASHED = /^\/_app\/immutable\/|^\/engine\/.*[.-][0-9a-f]{8,}[.-]/;

/** What pages of other origins (sandboxed embeds have none) may read. Report texts are not among it. */
const OPEN = /^\/(_app|answers|api|data|e|en\/e)\/|^\/[^/]+\.(svg|png|ico)$/;

const EMBED = /^\/(en\/)?e\//;

/** A worker obeys the policy its own script was sent with, not that of the page that starts it. */
const WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
].join('; ');

const extension = (path: string): string => /\.([a-z0-9]+)$/.exec(path)?.[1] ?? 'html';

/**
 * A page's own policy stands in its HTML with the hashes of its scripts; the header adds only what
 * a meta element cannot say, who may frame it.
 */
function framing(path: string): Record<string, string> {
  if (EMBED.test(path)) return { 'Content-Security-Policy': 'frame-ancestors *' };
  return {
    'Content-Security-Policy': "frame-ancestors 'self'",
    'X-Frame-Options': 'SAMEORIGIN',
  };
}

/** The headers of one response; `Content-Length`, `ETag` and `Last-Modified` come from the file. */
export function headersFor(path: string): Record<string, string> {
  const kind = extension(path);
  const type = TYPES[kind];
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': HASHED.test(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache',
    ...(type ? { 'Content-Type': type } : {}),
    ...(OPEN.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...(kind === 'html' ? framing(path) : {}),
    ...(kind === 'js' ? { 'Content-Security-Policy': WORKER_POLICY } : {}),
  };
}
