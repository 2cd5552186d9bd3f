import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { ENGINE_FOLDER } from '#lib/query/engines/duckdb/manifest.ts';
import { BUILD_FOLDER } from '#lib/query/engines/precomputed/node.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What `youju engine` made: the compressed wasm and its manifest. */
const folder = join(BUILD_FOLDER, ENGINE_FOLDER);

export const entries: EntryGenerator = () => readdirSync(folder).map((file) => ({ file }));

export const GET: RequestHandler = ({ params: { file } }) => {
  const path = join(folder, file);
  if (/[/\\]/.test(file) || !existsSync(path)) error(404);
  const type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  return new Response(readFileSync(path), { headers: { 'Content-Type': type } });
};
