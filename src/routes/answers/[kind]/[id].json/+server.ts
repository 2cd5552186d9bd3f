import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { BUILD_FOLDER } from '#lib/query/engines/precomputed/node.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What `youju answers` made. */
const folder = join(BUILD_FOLDER, 'answers');

export const entries: EntryGenerator = () =>
  readdirSync(folder).flatMap((kind) =>
    readdirSync(join(folder, kind)).map((file) => ({ kind, id: file.replace(/\.json$/, '') })),
  );

/** A precomputed answer: a widest question of a kind with its rows. */
export const GET: RequestHandler = ({ params: { kind, id } }) => {
  const file = join(folder, kind, `${id}.json`);
  if (/[/\\]/.test(kind + id) || !existsSync(file)) error(404);
  return new Response(readFileSync(file), { headers: { 'Content-Type': 'application/json' } });
};
