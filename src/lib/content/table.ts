import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { LoadedTable } from '#lib/datasets/foreign.ts';
import { tableSchema, type TableSchema } from '#lib/datasets/schema.ts';
import { checkTable, type CsvError } from '#lib/datasets/table.ts';
import type { Figure, Finding, ObservationRow } from '#lib/model/figure.ts';
import type {
  Erratum,
  EventNote,
  Indicator,
  NotNumeral,
  Place,
  Product,
  Tile,
  Topic,
  Unit,
} from '#lib/model/registry.ts';

/** A row of the dataset's `reports.csv`: a report without its offsets. */
export interface ReportRow {
  id: string;
  title_zh: string;
  title_en: string;
  short_zh: string;
  short_en: string;
  subject_place: string;
  newspaper: string | null;
  page: string | null;
  url: string | null;
  date_earliest: string | null;
  date_latest: string | null;
  date_basis: 'stated' | 'resolved' | 'none';
  reference_date: string | null;
  sha256: string;
  characters: number;
}

/** The type of a row of each table that has a schema in `data/schemas/`. */
export interface TableRows {
  places: Place;
  tile_grid: Tile;
  topics: Topic;
  units: Unit;
  indicators: Indicator;
  not_numerals: NotNumeral;
  events: EventNote;
  errata: Erratum;
  figures: Figure;
  reports: ReportRow;
  observations: ObservationRow;
  findings: Finding;
  products: Product;
}
export type TableName = keyof TableRows;

/** A table read from `data/`, with the schema it was read by and everything wrong with it. */
export interface ContentTable<Row extends object> extends LoadedTable {
  rows: Row[];
  lines: number[];
  errors: CsvError[];
}

/**
 * The schema of a table.
 * @throws Error where it is no Table Schema: it is part of the program, not of what is published
 */
export function readSchema(root: string, name: TableName): TableSchema {
  const text = readFileSync(join(root, `data/schemas/${name}.schema.json`), 'utf8');
  return v.parse(tableSchema, JSON.parse(text));
}

/** Reads one CSV of `data/`. A file that is not there is one error, in its first line. */
export function loadTable<K extends TableName>(
  root: string,
  name: K,
  file: string,
): ContentTable<TableRows[K]> {
  const schema = readSchema(root, name);
  const path = join(root, file);
  if (existsSync(path))
    return {
      resource: name,
      file,
      schema,
      ...checkTable(readFileSync(path, 'utf8'), schema, file),
    };
  const column = schema.fields[0]!.name;
  const missing: CsvError = { kind: 'csv_invalid', file, line: 1, column, cause: 'no such file' };
  return { resource: name, file, schema, rows: [], lines: [], errors: [missing] };
}
