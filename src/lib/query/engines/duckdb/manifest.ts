import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The compressed editions of the engine's wasm, best first; `path` is relative to `/engine/`. */
export const manifest = v.object({
  /** Version of @duckdb/duckdb-wasm, whose worker the site carries. */
  version: v.string(),
  wasm: v.object({
    /** Of the wasm itself, so that a download that broke off is known. */
    bytes: count,
    sha256: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
    encodings: v.array(
      v.object({ encoding: v.picklist(['br', 'gzip']), path: v.string(), bytes: count }),
    ),
  }),
});

export type Manifest = v.InferOutput<typeof manifest>;
export type Encoding = Manifest['wasm']['encodings'][number]['encoding'];

/** Where the build puts the engine, below the site's base and below `.youju/`. */
export const ENGINE_FOLDER = 'engine';
export const MANIFEST_FILE = 'manifest.json';
