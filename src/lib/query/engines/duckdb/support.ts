import type { AppError } from '#lib/model/error.ts';
import type { Encoding } from './manifest.ts';

type Missing = Extract<AppError, { kind: 'engine_unsupported' }>['missing'];

/** The smallest module with a try block: valid only where wasm exceptions are known. */
const TRY_BLOCK = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);

/** What this browser lacks for the engine, before anything is downloaded; null where it has all. */
export function missingFeature(): Missing | null {
  if (typeof WebAssembly !== 'object') return 'webassembly';
  if (!WebAssembly.validate(TRY_BLOCK)) return 'wasm_exceptions';
  if (typeof Worker !== 'function') return 'worker';
  if (!decompressor('gzip')) return 'decompression';
  return null;
}

/** A stream that decodes an encoding; null where the browser does not know it. */
export function decompressor(encoding: Encoding): DecompressionStream | null {
  if (typeof DecompressionStream !== 'function') return null;
  try {
    // 'brotli' is younger than the type: https://compression.spec.whatwg.org/#supported-formats
    return new DecompressionStream((encoding === 'br' ? 'brotli' : encoding) as CompressionFormat);
  } catch {
    return null;
  }
}
