import type { ObservationRow } from '#lib/model/figure.ts';
import type { Qualifier } from '#lib/model/quantity.ts';

/** The columns a page that shows all figures brings along; the rest follows from them, or is not shown. */
const COLUMNS = [
  'figure',
  'indicator',
  'place',
  'report',
  'period_kind',
  'period_start',
  'period_end',
  'period_text',
  'period_basis',
  'qualifier',
  'value',
  'precision',
  'unit',
  'suspect',
  'as_written',
] as const;

type Packed = Pick<ObservationRow, (typeof COLUMNS)[number]>;

/** Rows as columns: a third of their weight. Bounds stand only where the qualifier does not give them. */
export interface PackedRows {
  columns: { [K in keyof Packed]: Packed[K][] };
  /** Both ends of ranges, by the row's place. */
  ranges: Record<number, [number, number]>;
}

export function packRows(rows: readonly ObservationRow[]): PackedRows {
  const ranges: PackedRows['ranges'] = {};
  rows.forEach(({ qualifier, low, high }, at) => {
    if (qualifier === 'range' && low !== null && high !== null) ranges[at] = [low, high];
  });
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, rows.map((row) => row[name])]));
  return { columns: columns as unknown as PackedRows['columns'], ranges };
}

const BELOW: readonly Qualifier[] = ['nearly', 'less_than', 'at_most'];
const ABOVE: readonly Qualifier[] = ['more_than', 'at_least'];

/**
 * The rows again, with the bounds their words force. Reading intervals, notes and subjects are not
 * kept: whoever orders figures or downloads rows takes them from an answer.
 */
export function unpackRows({ columns, ranges }: PackedRows): ObservationRow[] {
  return columns.figure.map((figure, at): ObservationRow => {
    const own = Object.fromEntries(
      COLUMNS.map((name) => [name, columns[name][at]]),
    ) as unknown as Packed;
    const { qualifier, value } = own;
    const [low, high] = ranges[at] ?? [
      BELOW.includes(qualifier) || qualifier === 'about' ? null : value,
      ABOVE.includes(qualifier) || qualifier === 'about' ? null : value,
    ];
    return {
      ...own,
      id: figure,
      low,
      high,
      likely_low: low ?? 0,
      likely_high: high,
      status: null,
      start: 0,
      end: 0,
      level: null,
      part_of: null,
      repeat_of: null,
      subject_zh: '',
      subject_en: '',
      note_zh: null,
      note_en: null,
    };
  });
}
