import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from './compress.ts';
import { baseOf, serve, type Served } from './serve.ts';

const long = '数字,有据\n'.repeat(200);
const files: Record<string, string> = {
  'index.html': '<!doctype html><title>home</title>',
  'places/index.html': '<!doctype html><title>places</title>',
  'e/donations/index.html': '<!doctype html><title>embed</title>',
  'en/e/donations/index.html': '<!doctype html><title>embed</title>',
  '404.html': '<!doctype html><title>nothing here</title>',
  'data/union-work/observations.csv': long,
  'texts/shiyan-2022.txt': 'text',
  '_app/immutable/entry/start.abc.js': 'export {};',
  '_app/version.json': '{}',
  'engine/duckdb-eh.0123456789ab.bin': 'opaque',
};

let dir = '';
const servers: Served[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'youju-serve-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
  await compressFolder(dir);
  servers.push(await serve({ dir, port: 0 }), await serve({ dir, port: 0, base: '/youju' }));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await rm(dir, { recursive: true });
});

const [plain, based] = [0, 1] as const;

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A bare request: `fetch` would tidy the path and undo the compression. */
function ask(which: 0 | 1, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(servers[which]?.url ?? '');
  return new Promise<Reply>((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('addresses', () => {
  const cases: [string, 0 | 1, string, number, string | undefined][] = [
    ['home', plain, '/', 200, undefined],
    ['a page', plain, '/places/', 200, undefined],
    ['a page without its slash', plain, '/places?i=x', 301, '/places/?i=x'],
    ['a page that is not', plain, '/nowhere/', 404, undefined],
    ['a way out of the folder', plain, '/../../../etc/passwd', 404, undefined],
    ['an encoded way out', plain, '/%2e%2e/%2e%2e/etc/passwd', 404, undefined],
    ['a broken escape', plain, '/%E0%A4%A', 404, undefined],
    ['two slashes are no other host', plain, '//places', 301, '/places/'],
    ['nor are backslashes', plain, '/\\\\places', 301, '/places/'],
    ['home under a base', based, '/youju/', 200, undefined],
    ['a base without its slash', based, '/youju', 302, '/youju/'],
    ['outside the base', based, '/places/', 404, undefined],
    ['a longer name than the base', based, '/youjux/', 404, undefined],
    ['the top above the base', based, '/', 302, '/youju/'],
    ['a page without its slash under a base', based, '/youju/places', 301, '/youju/places/'],
  ];
  test.each(cases)('%s', async (_, which, path, status, location) => {
    const reply = await ask(which, path);
    expect([reply.status, reply.headers.location]).toEqual([status, location]);
  });

  test('a missing page gets the 404 page, not cached, whole', async () => {
    const reply = await ask(plain, '/_app/immutable/gone.js', { 'accept-encoding': 'br' });
    expect(reply.body.toString()).toContain('nothing here');
    expect(reply.headers['content-type']).toBe('text/html;charset=utf-8');
    expect(reply.headers['cache-control']).toBe('no-cache');
  });

  test('nothing but reading is allowed', async () => {
    expect((await ask(plain, '/', {}, 'POST')).status).toBe(405);
    const head = await ask(plain, '/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });
});

describe('headers', () => {
  const cases: [string, string, string, string | undefined][] = [
    ['pages may not be framed', '/', 'content-security-policy', "frame-ancestors 'self'"],
    ['pages may not be framed, old browsers', '/', 'x-frame-options', 'SAMEORIGIN'],
    ['embeds may', '/e/donations/', 'content-security-policy', 'frame-ancestors *'],
    ['English embeds may', '/en/e/donations/', 'content-security-policy', 'frame-ancestors *'],
    ['embeds may, old browsers', '/e/donations/', 'x-frame-options', undefined],
    ['pages are asked for again', '/', 'cache-control', 'no-cache'],
    ['versions are asked for again', '/_app/version.json', 'cache-control', 'no-cache'],
    ['CSV is UTF-8', '/data/union-work/observations.csv', 'content-type', 'text/csv;charset=utf-8'],
    ['texts are UTF-8', '/texts/shiyan-2022.txt', 'content-type', 'text/plain;charset=utf-8'],
    ['data is open', '/data/union-work/observations.csv', 'access-control-allow-origin', '*'],
    [
      'sandboxed embeds load their script',
      '/_app/version.json',
      'access-control-allow-origin',
      '*',
    ],
    ['texts stay here', '/texts/shiyan-2022.txt', 'access-control-allow-origin', undefined],
    ['no guessing of types', '/places/', 'x-content-type-options', 'nosniff'],
    ['addresses stay here', '/places/', 'referrer-policy', 'same-origin'],
  ];
  test.each(cases)('%s', async (_, path, header, value) => {
    expect((await ask(plain, path)).headers[header]).toBe(value);
  });

  test.each(['/_app/immutable/entry/start.abc.js', '/engine/duckdb-eh.0123456789ab.bin'])(
    '%s never changes',
    async (path) => {
      expect((await ask(plain, path)).headers['cache-control']).toContain('immutable');
    },
  );

  test('a worker may compile wasm and reach no other origin', async () => {
    const { headers } = await ask(plain, '/_app/immutable/entry/start.abc.js');
    expect(headers['content-security-policy']).toContain("'wasm-unsafe-eval'");
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('an unchanged file is not sent again', async () => {
    const first = await ask(plain, '/places/');
    const second = await ask(plain, '/places/', { 'if-none-match': String(first.headers.etag) });
    expect([second.status, second.body.length]).toEqual([304, 0]);
  });
});

describe('compression', () => {
  const path = '/data/union-work/observations.csv';
  test('what the reader takes is sent', async () => {
    const reply = await ask(plain, path, { 'accept-encoding': 'gzip, br' });
    expect(reply.headers['content-encoding']).toBe('br');
    expect(reply.headers['content-type']).toBe('text/csv;charset=utf-8');
    expect(brotliDecompressSync(reply.body).toString()).toBe(long);
    expect(
      (await ask(plain, path, { 'accept-encoding': 'gzip' })).headers['content-encoding'],
    ).toBe('gzip');
  });
  test('who takes none gets the plain file', async () => {
    const reply = await ask(plain, path);
    expect(reply.headers['content-encoding']).toBeUndefined();
    expect(reply.body.toString()).toBe(long);
  });
});

test('a taken port is an error, not a wait', async () => {
  const port = Number(new URL(servers[plain]?.url ?? '').port);
  await expect(serve({ dir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test.each([
  [undefined, ''],
  ['https://news.example', ''],
  ['https://news.example/youju/', '/youju'],
  ['https://news.example/a/b', '/a/b'],
])('base of %s', (address, base) => {
  expect(baseOf(address)).toBe(base);
});
