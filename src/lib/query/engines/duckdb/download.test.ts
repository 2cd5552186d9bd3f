import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { downloadWasm } from './download.ts';
import { EngineFailure } from './failure.ts';
import { decompressor } from './support.ts';

const wasm = Buffer.from('not really wasm '.repeat(5000));
const gzip = gzipSync(wasm);
const sha256 = 'a'.repeat(64);
const editions = [{ encoding: 'gzip', path: 'e.gzip.bin', bytes: gzip.length }];

/** A site with one compressed engine; `body` is what its server sends for the file. */
function serve(body: () => BodyInit | null, status = 200, bytes = wasm.length): void {
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    if (url === '/base/engine/manifest.json')
      return Promise.resolve(
        Response.json({ version: '1', wasm: { bytes, sha256, encodings: editions } }),
      );
    expect(url).toBe('/base/engine/e.gzip.bin');
    return new Promise<Response>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
      if (signal.aborted) reject(new Error('aborted'));
      const content = body();
      if (content !== null) resolve(new Response(content, { status }));
    });
  });
}
afterEach(() => vi.unstubAllGlobals());

/** The compressed file in pieces of 100 bytes. */
const pieces = (content: Buffer): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (let i = 0; i < content.length; i += 100)
        controller.enqueue(content.subarray(i, i + 100));
      controller.close();
    },
  });

const options = (control = new AbortController(), stallSeconds = 5) => ({
  base: '/base',
  stallSeconds,
  signal: control.signal,
});
const failure = async (download: Promise<Blob>) => {
  const error: unknown = await download.catch((error: unknown) => error);
  return error instanceof EngineFailure ? error.error : error;
};

describe('the engine’s download', () => {
  test('is unpacked, and counted in compressed bytes to the last one', async () => {
    serve(() => pieces(gzip));
    const counts: [number, number][] = [];
    const blob = await downloadWasm(options(), (...count) => counts.push(count));
    expect(Buffer.from(await blob.arrayBuffer()).equals(wasm)).toBe(true);
    expect(blob.type).toBe('application/wasm');
    expect(counts[0]).toEqual([0, gzip.length]);
    expect(counts.at(-1)).toEqual([gzip.length, gzip.length]);
    expect(counts).toEqual([...counts].sort(([a], [b]) => a - b));
    expect(counts.length).toBe(1 + Math.ceil(gzip.length / 100));
  });

  const url = '/base/engine/e.gzip.bin';
  test.each<[string, () => BodyInit, number, number]>([
    ['a missing file', () => 'gone', 404, wasm.length],
    ['a file that breaks off', () => pieces(gzip.subarray(0, gzip.length / 2)), 200, wasm.length],
    ['a file that is no gzip', () => '<!doctype html>', 200, wasm.length],
    ['another file than the manifest’s', () => pieces(gzip), 200, wasm.length + 1],
  ])('%s is refused', async (_, body, status, bytes) => {
    serve(body, status, bytes);
    expect(await failure(downloadWasm(options(), () => {}))).toEqual({
      kind: 'engine_download',
      status,
      url,
    });
  });

  test('a server that says nothing is given up', async () => {
    serve(() => null);
    expect(await failure(downloadWasm(options(undefined, 0.05), () => {}))).toEqual({
      kind: 'engine_timeout',
      seconds: 0.05,
    });
  });

  test('giving up stops the request and tells the reason', async () => {
    serve(() => null);
    const control = new AbortController();
    const why = new Error('reader left');
    const download = failure(downloadWasm(options(control), () => control.abort(why)));
    expect(await download).toBe(why);
  });
});

test('an encoding the browser does not know is no edition for it', () => {
  expect(decompressor('gzip')).not.toBeNull();
  vi.stubGlobal('DecompressionStream', undefined);
  expect(decompressor('gzip')).toBeNull();
});
