import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.ts';

export interface ServeOptions {
  /** The built site. Read once at start: a new build needs a new server. */
  dir: string;
  /** 0 takes any free port. */
  port: number;
  /** Path the site was built for: empty, or `/youju`. */
  base?: string;
  /** Address to listen on; this machine alone unless told otherwise. */
  host?: string;
}

export interface Served {
  /** Address of the home page, with a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** The base path in a public address: `https://news.example/youju` → `/youju`, none → empty. */
export function baseOf(address: string | undefined): string {
  return address ? new URL(address).pathname.replace(/\/+$/, '') : '';
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}

function redirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.writeHead(status, { Location: location }).end();
}

/** Whether `/places` is really the folder of `/places/`. The path comes decoded from `URL`. */
function isFolder(dir: string, path: string): boolean {
  if (path.endsWith('/') || path.includes('%') || path.includes('\\')) return false;
  return existsSync(join(dir, path, 'index.html'));
}

/**
 * Serves a built site as any good static host does: compressed where the reader takes it, `404.html`
 * with its status, pages at their address with a slash.
 */
export async function serve({
  dir,
  port,
  base = '',
  host = '127.0.0.1',
}: ServeOptions): Promise<Served> {
  const files = sirv(dir, { etag: true, brotli: true, gzip: true });
  const notFoundFile = join(dir, '404.html');
  const notFoundPage = existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'Not found';

  function notFound(request: IncomingMessage, response: ServerResponse): void {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    setHeaders(response, '/404.html');
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.setHeader('Content-Length', Buffer.byteLength(notFoundPage));
    response.statusCode = 404;
    response.end(request.method === 'HEAD' ? undefined : notFoundPage);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // Resolving against an origin removes `..`; one leading slash only, or a redirect to
    // `//other.example/` would leave this site.
    const { pathname: asked, search } = new URL(`http://localhost${request.url ?? '/'}`);
    const pathname = asked.replace(/^\/+/, '/');
    if (base !== '' && (pathname === '/' || pathname === base)) {
      redirect(response, 302, `${base}/${search}`);
      return;
    }
    if (!pathname.startsWith(`${base}/`)) {
      notFound(request, response);
      return;
    }
    const path = pathname.slice(base.length);
    if (isFolder(dir, path)) {
      redirect(response, 301, `${base}${path}/${search}`);
      return;
    }
    setHeaders(response, path);
    request.url = path + search;
    files(request, response, () => notFound(request, response));
  }

  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // Only a malformed address gets here: `URL` refuses it.
      response.writeHead(400).end();
    }
  });
  // Node ends an idle connection after five seconds, and a client about to use it again gets a reset
  // instead of an answer. Browsers and proxies give theirs up within a minute.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${name}:${bound}${base}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
