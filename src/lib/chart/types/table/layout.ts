import { observe } from '#lib/shape/observe.ts';
import { nominal } from '#lib/model/quantity.ts';
import { barShape, tailOf, type BarShape } from '../../marks/bar-shape.ts';
import type { ChartData, ChartTable, LayoutContext } from '../../type.ts';
import type { TableOptions } from './schema.ts';
import { toTable } from './to-table.ts';

/** What a column is sorted by where it is not the words of its cell: readings and dates. */
type SortKeys = Record<string, number | string>;

interface TableRow {
  id: string;
  figure: string | null;
  report: string | null;
  cells: Record<string, string>;
  keys: SortKeys;
  /** The reading as a bar, on one scale for each indicator; null where there is none to draw. */
  bar: BarShape | null;
}

export interface TableLayout {
  columns: ChartTable['columns'];
  rows: TableRow[];
  /** On a narrow page the columns that evidence tells too are left out. */
  narrow: boolean;
  sort: { column: string; descending: boolean } | null;
}

const NARROW = 480;
/** Pixels of an in-cell bar, its tail included. */
export const CELL = { width: 96, height: 12 };

/** What is left out of a narrow table: both stand in the evidence. */
const WIDE_ONLY = new Set(['report', 'as_written', 'made']);

/** Rows with what sorting and the bars in their cells need. Rows without a figure come as they are. */
export function layout(
  data: ChartData,
  options: TableOptions,
  { locale, size: { width } }: LayoutContext,
): TableLayout {
  const table = toTable(data, options, locale);
  const observations = new Map(data.rows.map((row) => [row.figure, observe(row)]));
  const scaled = [...observations.values()].filter((o) => !o.suspect);
  const most = new Map<string, number>();
  for (const o of scaled)
    most.set(o.indicator, Math.max(most.get(o.indicator) ?? 0, nominal(o.quantity)));
  // A change may be negative: bars that start in the middle of a cell say less than the number.
  const drawn = scaled.every((o) => nominal(o.quantity) >= 0);
  const row = { y: 2, height: CELL.height - 4 };
  const off = { x: 0, ...row, width: 16 };
  let tail = 0;
  for (const o of scaled) tail = Math.max(tail, tailOf(o.quantity));

  const rows = table.rows.map((one): TableRow => {
    const o = one.figure === null ? undefined : observations.get(one.figure);
    if (!o) return { ...one, keys: {}, bar: null };
    const full = most.get(o.indicator) ?? 0;
    const at = (value: number): number =>
      1 + (full > 0 ? (value / full) * (CELL.width - tail - 2) : 0);
    // Written out: of ten thousand rows a spread is most of what a table takes.
    const { id, figure, report, cells } = one;
    return {
      id,
      figure,
      report,
      cells,
      keys: { reading: o.quantity.likely_low, period: periodKey(o.period) },
      bar: drawn ? barShape(o.quantity, o.suspect, at, row, off) : null,
    };
  });
  const narrow = width < NARROW;
  return {
    columns: narrow ? table.columns.filter(({ id }) => !WIDE_ONLY.has(id)) : table.columns,
    rows: options.sort ? sorted(rows, options.sort, options.descending ?? false) : rows,
    narrow,
    sort: options.sort ? { column: options.sort, descending: options.descending ?? false } : null,
  };
}

/** Dated before undated, by where the period begins. */
function periodKey(period: ReturnType<typeof observe>['period']): string {
  if (period.kind === 'unknown') return '~2';
  const dates = period.kind === 'instant' ? [period.at] : [period.start, period.end];
  return dates.find((date) => date !== null) ?? '~1';
}

/** Rows by a column: numbers by size, words in the order of their writing; equal ones stay put. */
export function sorted(rows: readonly TableRow[], column: string, descending: boolean): TableRow[] {
  const key = (row: TableRow): number | string => row.keys[column] ?? row.cells[column] ?? '';
  const way = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x === y ? 0 : x < y ? -way : way;
  });
}
