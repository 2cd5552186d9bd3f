import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import {
  type Encoding,
  ENGINE_FOLDER,
  type Manifest,
  MANIFEST_FILE,
} from '#lib/query/engines/duckdb/manifest.ts';
import { BUILD_FOLDER } from '#lib/query/engines/precomputed/node.ts';
import type { Command } from '../command.ts';

/** Common static hosts refuse 25 MiB a file; ours stay below 20. */
const MAX_BYTES = 20 * 2 ** 20;
/** Survives `npm run build` in another checkout, and goes with node_modules. */
const CACHE = join('node_modules', '.cache', 'youju');
const ENCODINGS: readonly Encoding[] = ['br', 'gzip'];

const COMPRESS: Record<Encoding, (bytes: Buffer) => Buffer> = {
  br: (bytes) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => gzipSync(bytes, { level: 9 }),
};

/** Writes a file whole or not at all: another build may read it, an interrupted one leaves none. */
function writeWhole(path: string, bytes: Uint8Array | string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}

/** A compressed edition, from the cache where it was made before; brotli takes a minute. */
function compressed(wasm: Buffer, encoding: Encoding, name: string, cache: string): Buffer {
  const cached = join(cache, name);
  if (existsSync(cached)) return readFileSync(cached);
  console.log(`Compressing the engine (${encoding}), once; this takes a while.`);
  const bytes = COMPRESS[encoding](wasm);
  mkdirSync(cache, { recursive: true });
  writeWhole(cached, bytes);
  return bytes;
}

/**
 * Puts the compressed editions of a wasm and their manifest into `folder`, emptied before.
 * @throws RangeError where an edition is larger than hosts take
 */
export function writeEngine(
  folder: string,
  engine: { wasm: Buffer; version: string },
  cache: string = CACHE,
): Manifest {
  const { wasm, version } = engine;
  const sha256 = createHash('sha256').update(wasm).digest('hex');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const encodings = ENCODINGS.map((encoding) => {
    // Hosts leave an unknown extension alone: neither compressed again nor decoded on the way.
    const path = `duckdb-eh-${sha256.slice(0, 16)}.${encoding}.bin`;
    const bytes = compressed(wasm, encoding, path, cache);
    if (bytes.length > MAX_BYTES) throw new RangeError(`${path} has ${bytes.length} bytes`);
    writeWhole(join(folder, path), bytes);
    return { encoding, path, bytes: bytes.length };
  });
  const manifest = { version, wasm: { bytes: wasm.length, sha256, encodings } };
  writeWhole(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The wasm the site's worker expects: both come from the installed package. */
function installed(): { wasm: Buffer; version: string } {
  const folder = join('node_modules', '@duckdb', 'duckdb-wasm');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { wasm: readFileSync(join(folder, 'dist', 'duckdb-eh.wasm')), version };
}

export const command: Command = {
  usage: '',
  help: `Compresses the query engine (DuckDB-WASM) for delivery into ${BUILD_FOLDER}/${ENGINE_FOLDER}/, with a manifest.
The first time takes a minute; the result is kept in ${CACHE}, named by content.`,
  run() {
    const { wasm } = writeEngine(join(BUILD_FOLDER, ENGINE_FOLDER), installed());
    const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
    const sizes = wasm.encodings.map(({ encoding, bytes }) => `${encoding} ${mib(bytes)} MiB`);
    console.log(`Engine: ${mib(wasm.bytes)} MiB, ${sizes.join(', ')}.`);
    return Promise.resolve(0);
  },
};
