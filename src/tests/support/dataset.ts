/**
 * The published data as anybody would read it who downloads the files: a plain CSV reader and
 * strings, nothing of the product's own reading.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { top } from '../house/sources.ts';
import { built } from './built.ts';

const folder = join(built, 'data/union-work');

interface Descriptor {
  resources: { name: string; path: string }[];
}

/**
 * Rows of a table of the dataset; every cell is text, an empty cell is empty.
 * @throws Error where the file lacks one of the columns
 */
function table<K extends string>(name: string, columns: readonly K[]): Record<K, string>[] {
  const json = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const { path } = byName((JSON.parse(json) as Descriptor).resources, name);
  const csv = readFileSync(join(folder, path), 'utf8');
  const { data, errors, meta } = Papa.parse<Record<K, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  const lacking = columns.filter((column) => !meta.fields?.includes(column));
  if (errors.length > 0 || lacking.length > 0)
    throw new Error(`${name}.csv: ${errors[0]?.message ?? `no column ${lacking.join(', ')}`}`);
  return data;
}

function byName<R extends { name: string }>(resources: R[], name: string): R {
  const resource = resources.find((one) => one.name === name);
  if (!resource) throw new Error(`the dataset has no resource ${name}`);
  return resource;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

export const observations = once(() =>
  table('observations', [
    'id',
    'indicator',
    'place',
    'period_kind',
    'period_start',
    'period_end',
    'value',
    'low',
    'high',
    'qualifier',
    'report',
    'figure',
    'as_written',
    'repeat_of',
  ]),
);
export type Observation = ReturnType<typeof observations>[number];

export const indicators = once(() =>
  table('indicators', ['id', 'name_zh', 'name_en', 'definition_zh', 'nature', 'unit']),
);
export const places = once(() =>
  table('places', ['id', 'name_zh', 'name_en', 'short_zh', 'short_en']),
);
export const findings = once(() =>
  table('findings', ['id', 'kind', 'figures', 'note_zh', 'note_en']),
);
export const reports = once(() => table('reports', ['id', 'title_zh', 'sha256']));

/** The row of an id, or an error that names it. */
export function byId<R extends { id: string }>(rows: R[], id: string): R {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

/** The first of a list that must not be empty. */
export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('the list is empty');
  return one;
}

/** Ids of the published charts. */
export const charts = once(() =>
  readdirSync(join(top, 'data/charts'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort(),
);

/** All ids, the one that most observations name first, the one that fewest name (or none) last. */
export function byObservations(rows: { id: string }[], column: 'indicator' | 'place'): string[] {
  const count = (id: string) => observations().filter((row) => row[column] === id).length;
  return rows
    .map(({ id }) => ({ id, count: count(id) }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
