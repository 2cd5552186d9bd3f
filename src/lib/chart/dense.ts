import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Indicator, Place, Unit } from '#lib/model/registry.ts';
import type { ChartData } from './type.ts';

/** One value a row, or one that holds for all rows. */
type Column<T> = T | readonly T[];

/** A table of places and times as typed columns of one length, in any order of rows. */
export interface DenseColumns {
  /** Codes: places are told apart by them, never by name. */
  place: readonly string[];
  name: readonly string[];
  /** ISO 8601 at any precision: 2018, `2018`, `2020-02`, `2020-02-01`. */
  year: readonly (string | number)[];
  /** Null where the cell is empty: no row then, and no zero. */
  value: readonly (number | null)[];
  unit: Column<string>;
}

/** What a column of values measures, and the dataset that stands where a report stands. */
export interface DenseTable {
  columns: DenseColumns;
  dataset: { id: string; title: Record<Locale, string>; date: string | null };
  indicator: { id: string; name: Record<Locale, string>; nature: Indicator['nature'] };
  /** What the units are called; a unit that is not among them is called as the column writes it. */
  units?: readonly Unit[];
}

const at = <T>(column: Column<T>, i: number): T =>
  Array.isArray(column) ? ((column as readonly T[])[i] as T) : (column as T);

/**
 * Makes of any table by place and time what charts are drawn from: the same rows as those of reports,
 * each exact, an amount of a date or a total of its period. Several tables (two indicators) make one.
 * A place without any value is kept among the places asked for: it is silent, not absent.
 * @throws RangeError where columns differ in length or a value is not finite: the table was not
 *   validated
 */
export function denseData(...tables: readonly DenseTable[]): ChartData {
  const places = new Map<string, Place>();
  const units = new Map<string, Unit>();
  const rows: ObservationRow[] = [];
  for (const table of tables) readTable(table, places, units, rows);
  const only = <T extends { id: string }>(all: readonly T[]): T[] => [
    ...new Map(all.map((one) => [one.id, one])).values(),
  ];
  return {
    rows,
    registry: {
      places: [...places.values()],
      units: [...units.values()],
      indicators: only(tables.map(({ indicator, columns }) => described(indicator, columns))),
      topics: [],
    },
    reports: only(tables.map(({ dataset }) => cited(dataset))),
    findings: [],
    places: [...places.keys()],
  };
}

function readTable(
  { columns, dataset, indicator, units: named = [] }: DenseTable,
  places: Map<string, Place>,
  units: Map<string, Unit>,
  rows: ObservationRow[],
): void {
  const { place, name, year, value, unit } = columns;
  const lengths = [place, name, year, ...(Array.isArray(unit) ? [unit] : [])].map((c) => c.length);
  if (lengths.some((length) => length !== value.length))
    throw new RangeError(`columns of ${dataset.id} differ in length`);
  const seen = new Map<string, number>();
  const kind = indicator.nature === 'flow' || indicator.nature === 'rate' ? 'span' : 'instant';
  for (let i = 0; i < value.length; i++) {
    const id = place[i] as string;
    if (!places.has(id)) places.set(id, county(id, name[i] as string));
    const amount = value[i] as number | null;
    if (amount === null) continue;
    if (!Number.isFinite(amount)) throw new RangeError(`row ${i} of ${dataset.id}: ${amount}`);
    const symbol = at(unit, i);
    if (!units.has(symbol))
      units.set(symbol, named.find((one) => one.id === symbol) ?? unitOf(symbol));
    const date = String(year[i]);
    const key = `${dataset.id}-${indicator.id}-${id}-${date}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    // A table that gives a place and time twice keeps both: neither is chosen in silence.
    const figure = before === 0 ? key : `${key}-${before + 1}`;
    rows.push(exactRow(indicator, dataset.id, id, symbol, kind, date, amount, figure, i));
  }
}

/** A row of an exact figure; written out, since spreading a hundred thousand objects takes seconds. */
const exactRow = (
  { id: indicator, name }: DenseTable['indicator'],
  report: string,
  place: string,
  unit: string,
  period_kind: ObservationRow['period_kind'],
  date: string,
  value: number,
  figure: string,
  at: number,
): ObservationRow => ({
  id: figure,
  indicator,
  place,
  period_kind,
  period_start: date,
  period_end: date,
  period_text: null,
  period_basis: 'stated',
  value,
  low: value,
  high: value,
  likely_low: value,
  likely_high: value,
  qualifier: 'exact',
  precision: null,
  unit,
  status: null,
  suspect: false,
  report,
  figure,
  start: at,
  end: at,
  as_written: String(value),
  level: null,
  part_of: null,
  repeat_of: null,
  subject_zh: name.zh,
  subject_en: name.en,
  note_zh: null,
  note_en: null,
});

const county = (id: string, name: string): Place => ({
  ...{ id, code_gbt2260: null, code_nbs: null, kind: 'county', parent: null, counted_in: null },
  ...{ name_zh: name, short_zh: name, name_en: name, short_en: name },
  ...{ former: null, note_zh: null, note_en: null },
});

/** Parts of a hundred share an axis with other shares; any other unit is a dimension of its own. */
const unitOf = (symbol: string): Unit => ({
  id: symbol,
  symbol_zh: symbol,
  symbol_en: symbol,
  dimension: /^[%‰]/.test(symbol) ? 'share' : symbol,
});

const described = (
  { id, name, nature }: DenseTable['indicator'],
  { unit }: DenseColumns,
): Indicator => ({
  ...{ id, nature, topic: '', unit: at(unit, 0) ?? '', concept: null },
  ...{ name_zh: name.zh, name_en: name.en, definition_zh: name.zh, definition_en: name.en },
  ...{ award_level: null, part_of: null, comparable_note_zh: null, comparable_note_en: null },
});

const cited = ({ id, title, date }: DenseTable['dataset']): ChartData['reports'][number] => ({
  ...{ id, short_zh: title.zh, short_en: title.en, reference_date: date },
  date: {
    ...{ earliest: date, latest: date, basis: date === null ? 'none' : 'stated' },
    ...{ basis_zh: '', basis_en: '' },
  },
});
