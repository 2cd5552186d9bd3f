import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSources } from '#lib/content/sources.ts';
import { sha256 } from '#lib/datasets/checksum.ts';
import { checkForeignKeys, type LoadedTable } from '#lib/datasets/foreign.ts';
import { dataPackage, type DataPackage } from '#lib/datasets/package.ts';
import type { TableSchema } from '#lib/datasets/schema.ts';
import { checkTable } from '#lib/datasets/table.ts';
import type { Figure } from '#lib/model/figure.ts';
import { firstDifference } from '../commands/build-data.ts';
import { buildDataset } from './build.ts';

const sources = loadSources('.');
let files: Map<string, string>;
let descriptor: DataPackage;
let tables: LoadedTable[];

beforeAll(async () => {
  const built = await buildDataset('.', sources);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  files = built.value;
  descriptor = v.parse(dataPackage, JSON.parse(files.get('datapackage.json')!));
  tables = descriptor.resources.map(({ name, path, schema }) => ({
    resource: name,
    file: String(path),
    schema: schema as TableSchema,
    ...checkTable<object>(files.get(String(path))!, schema as TableSchema, String(path)),
  }));
});

describe('the dataset', () => {
  test('is a Data Package whose tables, checksums and references hold for whoever downloads it', async () => {
    expect(tables.flatMap((table) => ('errors' in table ? table.errors : []))).toEqual([]);
    expect(checkForeignKeys(tables)).toEqual([]);
    for (const { path, hash, bytes } of descriptor.resources) {
      const text = files.get(String(path))!;
      expect([hash, bytes]).toEqual([`sha256:${await sha256(text)}`, Buffer.byteLength(text)]);
    }
  });

  test('holds every accepted measure and nothing else', () => {
    const accepted = ({ role, review }: Figure) => role === 'measure' && review === 'accepted';
    const figures = sources.reports.flatMap((read) => read.figures.rows);
    const observations = tables.find(({ resource }) => resource === 'observations')!;
    expect(observations.rows.map((row) => (row as Figure).id)).toEqual(
      figures.filter(accepted).map(({ id }) => id),
    );
    expect(tables.find(({ resource }) => resource === 'figures')?.rows.length).toBe(figures.length);
  });

  test('brings the statements that load each of its tables', () => {
    const loads = [...files.get('load.sql')!.matchAll(/read_csv\(\s*'([^']+)'/g)];
    expect(loads.map(([, path]) => path)).toEqual(descriptor.resources.map(({ path }) => path));
  });

  test('is the same bytes from the same sources', async () => {
    const again = await buildDataset('.', sources);
    expect(again.ok && firstDifference(again.value, files)).toBe(null);
  });
});

describe('drift is named by file and line', () => {
  const made = new Map([['a.csv', 'id\n1\n2\n']]);
  test.each([
    [
      'a changed row',
      new Map([['a.csv', 'id\n1\n3\n']]),
      /^a\.csv:3 is out of date[^]*has: {4}3[^]*should: 2/,
    ],
    ['rows that should not be there', new Map([['a.csv', 'id\n1\n2\n3\n']]), /^a\.csv:4/],
    ['a missing file', new Map<string, string>(), /^a\.csv is missing/],
    ['a file too many', new Map([...made, ['b.csv', '']]), /^b\.csv should not be there/],
  ])('%s', (_, committed, message) => {
    expect(firstDifference(committed, made)).toMatch(message);
  });
});
