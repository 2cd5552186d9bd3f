import { createHash } from 'node:crypto';
import adapter from '@sveltejs/adapter-static';

/**
 * The public address of a deployment (`https://news.example/youju`): its path becomes the base of
 * every link, its origin is written where a standard demands absolute URLs. Without it the site
 * serves from any root and such files are left out.
 */
const address = process.env.YOUJU_URL ? new URL(process.env.YOUJU_URL) : null;
/** @type {'' | `/${string}`} */
const base =
  address && address.pathname !== '/'
    ? /** @type {`/${string}`} */ (address.pathname.replace(/\/+$/, ''))
    : '';

/**
 * SvelteKit announces navigations in an element that carries this style attribute; its hash is the
 * only inline style the policy lets through.
 */
const announcerStyle = createHash('sha256')
  .update(
    'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px',
  )
  .digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({
      pages: process.env.YOUJU_OUT ?? 'build',
      assets: process.env.YOUJU_OUT ?? 'build',
      strict: true,
    }),
    outDir: process.env.YOUJU_KIT_OUT ?? '.svelte-kit',
    paths: { base, relative: false },
    alias: { '#lib': 'src/lib' },
    files: { assets: 'static' },
    // One round trip less to the first paint; the policy gets the hashes.
    inlineStyleThreshold: 8192,
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', `sha256-${announcerStyle}`],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self', 'blob:'],
        'worker-src': ['self', 'blob:'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'object-src': ['none'],
      },
    },
    prerender: {
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      // What a standard wants absolute addresses in is left out where none is known.
      handleUnseenRoutes: ({ routes, message }) => {
        if (address || routes.some((route) => !route.endsWith('/oembed.json')))
          throw new Error(message);
      },
      entries: ['*'],
    },
  },
};
