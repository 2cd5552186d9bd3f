import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { manifest as schema } from '#lib/query/engines/duckdb/manifest.ts';
import { writeEngine } from './engine.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'youju-engine-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterAll(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
});

const wasm = Buffer.from('wasm '.repeat(1000));
const engine = { wasm, version: '1.2.3' };

test('the editions unpack to the wasm, and the browser can read their manifest', () => {
  const folder = join(root, 'engine');
  writeEngine(folder, engine, join(root, 'cache'));
  const read = v.parse(schema, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  expect(read.wasm.bytes).toBe(wasm.length);
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const { encoding, path, bytes } of read.wasm.encodings) {
    const edition = readFileSync(join(folder, path));
    expect(edition.length).toBe(bytes);
    expect(unpack[encoding](edition).equals(wasm)).toBe(true);
    expect(path).toContain(read.wasm.sha256.slice(0, 16));
  }
  expect(read.wasm.encodings.map(({ encoding }) => encoding)).toEqual(['br', 'gzip']);
});

test('what was compressed once is taken from the cache; what another engine left is gone', () => {
  const folder = join(root, 'engine');
  const cache = join(root, 'cache');
  const [first] = writeEngine(folder, engine, cache).wasm.encodings;
  writeFileSync(join(cache, first!.path), 'kept');
  writeEngine(folder, engine, cache);
  expect(readFileSync(join(folder, first!.path), 'utf8')).toBe('kept');
  writeEngine(folder, { ...engine, wasm: Buffer.from('new') }, cache);
  expect(readdirSync(folder)).not.toContain(first!.path);
  expect(readdirSync(folder)).toHaveLength(3);
});
