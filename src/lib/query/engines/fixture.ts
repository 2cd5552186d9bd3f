import type { ObservationRow } from '#lib/model/figure.ts';
import { writeTable } from '#lib/datasets/table.ts';
import { sqlTypes, type TableSchema } from '#lib/datasets/schema.ts';
import type { CsvTable } from './duckdb/node.ts';
import { OBSERVATION_COLUMNS } from '../questions/observation.ts';

/** A dataset small enough to read, with every case that tells one engine from another. */
const base: ObservationRow = {
  id: '',
  indicator: 'aid_funds',
  place: '420300',
  period_kind: 'span',
  period_start: '2018',
  period_end: '2020',
  period_text: null,
  period_basis: 'stated',
  value: 10,
  low: 10,
  high: 10,
  likely_low: 10,
  likely_high: 10,
  qualifier: 'exact',
  precision: 1,
  unit: 'yuan',
  status: 'A',
  suspect: false,
  report: 'r-one',
  figure: '',
  start: 0,
  end: 3,
  as_written: '10元',
  level: null,
  part_of: null,
  repeat_of: null,
  subject_zh: '款',
  subject_en: 'funds',
  note_zh: null,
  note_en: null,
};

const exact = (value: number): Partial<ObservationRow> => ({
  value,
  low: value,
  high: value,
  likely_low: value,
  likely_high: value,
});
const openAbove = (value: number): Partial<ObservationRow> => ({
  value,
  low: value,
  high: null,
  likely_low: value,
  likely_high: null,
  qualifier: 'at_least',
});
const nearly = (value: number, low: number): Partial<ObservationRow> => ({
  value,
  low: null,
  high: value,
  likely_low: low,
  likely_high: value,
  qualifier: 'nearly',
});
const undated: Partial<ObservationRow> = {
  period_kind: 'unknown',
  period_start: null,
  period_end: null,
  period_basis: 'none',
};
const at = (date: string): Partial<ObservationRow> => ({
  period_kind: 'instant',
  period_start: date,
  period_end: date,
});

const cases: Partial<ObservationRow>[] = [
  { ...exact(1.5), level: 'city' },
  { ...exact(1272), place: '420303', period_start: '2016' },
  { ...nearly(4000, 3000), place: '420303', period_start: '2021', period_end: '2021' },
  { ...openAbove(3500), place: '420304', period_end: null },
  { ...openAbove(4000), place: '420322', period_start: null, period_end: '2020-11' },
  { ...exact(0), place: '420322', period_start: '2019-03', period_end: '2019-12-31' },
  { ...exact(3500), place: '410400', ...at('2024-03'), report: 'r-two', level: 'county' },
  { ...exact(3500), place: '420381', ...undated, note_zh: '说“甲, 乙”\n两行' },
  { ...exact(1e8), place: '420381', ...undated, suspect: true, report: 'r-two' },
  { ...exact(1.5), repeat_of: 'r-one-001', report: 'r-two', period_text: '近三年' },
  {
    indicator: 'members',
    unit: 'person',
    ...exact(473114),
    ...at('2020'),
    as_written: 'it\'s "1"',
  },
  { indicator: 'members', unit: 'person', ...openAbove(450000), ...at('2022-06-30') },
  { indicator: 'members', unit: 'person', ...nearly(50, 40), place: '420303', ...undated },
  { indicator: 'members', unit: 'person', ...exact(40), place: '420304', ...undated },
  { indicator: "o'brien", unit: 'person', ...exact(2), place: "4'20", level: "a'b" },
];

export const FIXTURE: ObservationRow[] = cases.map((fields, i) => {
  const report = fields.report ?? base.report;
  const id = `${report}-${String(i + 1).padStart(3, '0')}`;
  return { ...base, ...fields, id, figure: id, start: i * 10, end: i * 10 + 3 };
});

const TYPES: Partial<Record<keyof ObservationRow, 'number' | 'integer' | 'boolean'>> = {
  value: 'number',
  low: 'number',
  high: 'number',
  likely_low: 'number',
  likely_high: 'number',
  precision: 'number',
  suspect: 'boolean',
  start: 'integer',
  end: 'integer',
};
const texts = (...names: string[]): TableSchema => ({
  fields: names.map((name) => ({ name, type: 'string' as const })),
});

function csvTable(name: string, schema: TableSchema, rows: object[]): CsvTable {
  return { name, columns: sqlTypes(schema), csv: writeTable(rows, schema) };
}

/** The fixture as the tables that questions read. */
export const fixtureTables = (): CsvTable[] => [
  csvTable(
    'observations',
    { fields: OBSERVATION_COLUMNS.map((name) => ({ name, type: TYPES[name] ?? 'string' })) },
    FIXTURE,
  ),
  csvTable('indicators', texts('id', 'topic', 'nature'), [
    { id: 'aid_funds', topic: 'aid_relief', nature: 'flow' },
    { id: 'members', topic: 'organisation_building', nature: 'stock' },
    { id: "o'brien", topic: 'aid_relief', nature: 'flow' },
  ]),
  csvTable('places', texts('id'), [{ id: '420300' }, { id: '420303' }]),
  csvTable('reports', texts('id'), [{ id: 'r-one' }, { id: 'r-two' }]),
  csvTable('findings', texts('id', 'check', 'figures'), [
    { id: 'f-1', check: 'same_window', figures: 'r-one-001,r-two-010' },
    { id: 'f-2', check: 'implausible', figures: 'r-two-009' },
  ]),
];
