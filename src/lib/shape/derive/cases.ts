import type { ObservationRow } from '#lib/model/figure.ts';
import type { Indicator, Place } from '#lib/model/registry.ts';
import { made } from '../made.ts';
import type { Derived } from './derivation.ts';
import { derive, type DeriveContext } from './derive.ts';

/** Test support: invented vocabulary and rows of derivations. */
const indicator = (
  id: string,
  nature: Indicator['nature'],
  part_of: string | null = null,
): Indicator => ({
  id,
  nature,
  part_of,
  concept: null,
  name_zh: id,
  name_en: id,
  definition_zh: '',
  definition_en: '',
  topic: 'green',
  unit: 'tree',
  award_level: null,
  comparable_note_zh: null,
  comparable_note_en: null,
});
const place = (id: string, parent: string | null, counted_in: string | null): Place => ({
  id,
  parent,
  counted_in,
  code_gbt2260: id,
  code_nbs: null,
  name_zh: id,
  short_zh: id,
  name_en: id,
  short_en: id,
  kind: 'county',
  former: null,
  note_zh: null,
  note_en: null,
});
const unit = (id: string, dimension: string) => ({
  id,
  symbol_zh: id,
  symbol_en: id,
  dimension,
});

/** An invented registry; places a and b are asked for. */
export const context: DeriveContext = {
  registry: {
    indicators: [
      indicator('trees_planted', 'flow'),
      indicator('oaks_planted', 'flow', 'trees_planted'),
      indicator('green_share', 'ratio'),
      indicator('people', 'stock'),
    ],
    places: [place('a', null, null), place('b', null, null), place('a-zone', null, 'a')],
    units: [
      unit('tree', 'trees'),
      unit('person', 'people'),
      unit('percent', 'share'),
      unit('hectare', 'area'),
    ],
  },
  places: ['a', 'b'],
  denominator: [],
  pairs: 'ends',
};

/** What a case states of a row. */
export type Given = Partial<ObservationRow> & { id: string };
/** Rows as an answer gives them; `made` builds the observation, whose columns the row keeps. */
export const rowsOf = (given: Given[]): ObservationRow[] =>
  given.map((one) => {
    const value = one.value ?? 100;
    const { quantity: _, period, ...rest } = made({ place: 'a', ...one });
    return {
      ...rest,
      figure: one.id,
      qualifier: 'exact' as const,
      value,
      low: value,
      high: value,
      likely_low: value,
      likely_high: value,
      precision: 1,
      period_kind: period.kind,
      period_start: null,
      period_end: null,
      period_text: null,
      period_basis: period.basis,
      ...one,
    };
  });

const told = ({ rows, refused }: Derived): [string, string][] => [
  ...rows.map((row): [string, string] => {
    const sign = { more_than: '>', less_than: '<', at_least: '≥', at_most: '≤' } as const;
    const before = sign[row.qualifier as keyof typeof sign] ?? '';
    const value = Math.round((row.value ?? 0) * 100) / 100;
    return [row.id, `${before}${value} ${row.unit}`];
  }),
  ...refused.map(({ row, reason }): [string, string] => [row.id, reason]),
];
/** What is made and what is refused, a line each: `30 tree`, `>30 tree`, `overlap`. */
export const run = (
  kind: Parameters<typeof derive>[0],
  given: Given[],
  more: Partial<DeriveContext> = {},
): [string, string][] => told(derive(kind, rowsOf(given), { ...context, ...more })).sort();

/** 多: the value and no upper end. */
export const more: Partial<ObservationRow> = {
  qualifier: 'more_than',
  high: null,
  likely_high: null,
};
