/** What a question's answer must be, found without the page: by hand, and by a DuckDB of our own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { type NodeDatabase, openNodeDatabase } from '#lib/query/engines/duckdb/node.ts';
import { byId, indicators, observations, type Observation } from './dataset.ts';

/**
 * A fresh DuckDB filled as any reader can fill one: with the downloaded CSV files, by the downloaded
 * `load.sql`.
 * @param folder to download into
 */
export async function downloadedDatabase(
  request: APIRequestContext,
  folder: string,
): Promise<NodeDatabase> {
  const download = async (path: string) => (await request.get(`/data/union-work/${path}`)).body();
  const script = (await download('load.sql')).toString();
  const database = await openNodeDatabase([]);
  const files = [...script.matchAll(/'([^']+\.csv)'/g)].map(([, path = '']) => path);
  for (const path of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await download(path));
  }
  database.query(script.replaceAll(/'([^']+\.csv)'/g, `'${folder}/$1'`));
  return database;
}

/** The observations of some indicators as bars show them: what is said twice is shown once. */
export const told = (ids: string[]): Observation[] =>
  observations().filter((row) => ids.includes(row.indicator) && row.repeat_of === '');

/** Whole calendar years a flow was told of; undefined where it cannot be divided. */
export function wholeYears(row: Observation): number | undefined {
  const years = [row.period_start, row.period_end].map((date) => /^(\d{4})$/.exec(date)?.[1]);
  const [from, to] = years.map(Number);
  const flow = byId(indicators(), row.indicator).nature === 'flow';
  if (row.period_kind !== 'span' || !flow || !from || !to) return undefined;
  return to - from + 1;
}

/** Indicators by the number of figures told of them, most first, of which `keep` holds for one. */
export const indicatorsTold = (keep: (row: Observation) => boolean): string[] =>
  indicators()
    .map(({ id = '' }) => ({ id, rows: told([id]) }))
    .filter(({ rows }) => rows.some(keep))
    .sort((a, b) => b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
