import type { DuckDBConfig } from '@duckdb/duckdb-wasm';

/**
 * How every database is opened, in the browser and in Node. Without the casts a DECIMAL arrives
 * unscaled (1.50 as 150) and counts arrive as BigInt.
 */
export const OPEN: DuckDBConfig = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true },
};

/**
 * First statements of a database. Extensions would be fetched from another origin; with loading
 * off their absence is a clean error instead of a trap inside the wasm.
 */
export const NO_EXTENSIONS = [
  'SET autoinstall_known_extensions = false;',
  'SET autoload_known_extensions = false;',
];

/** Last statements, after the tables are loaded: a reader's SQL reaches nothing but them. */
export const LOCK = ['SET enable_external_access = false;', 'SET lock_configuration = true;'];
