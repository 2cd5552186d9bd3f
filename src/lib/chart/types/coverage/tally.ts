import { periodLabel } from '#lib/i18n/format/period.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { CoverageRow } from '#lib/query/questions/coverage.ts';
import { groupBy } from '#lib/shape/group.ts';
import { observe } from '#lib/shape/observe.ts';
import type { ChartData } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import type { CoverageOptions } from './schema.ts';

/** What a cell says: an exact figure, approximate ones only, one that is in the findings, nothing. */
export type CellState = 'exact' | 'approximate' | 'disputed' | 'silent';

/** The figures that stand in one cell. */
export interface Tally {
  count: number;
  approximate: number;
  disputed: number;
  /** When they are said of: each window once, or the first and last date of a coverage question. */
  windows: string;
  /** The observation, where there is one only. */
  only: Observation | null;
}

export function stateOf(tally: Tally | null): CellState {
  if (!tally || tally.count === 0) return 'silent';
  if (tally.disputed > 0) return 'disputed';
  return tally.approximate === tally.count ? 'approximate' : 'exact';
}

/** What a cell says in words; a single figure says itself, with its window and its source. */
export function said(tally: Tally | null, data: ChartData, locale: Locale): string {
  const t = marks[locale];
  if (!tally) return t.silent;
  const { only, windows } = tally;
  if (only) {
    const words = vocabulary(data, locale);
    return [
      words.reading(only),
      words.period(only),
      ...(only.suspect ? [t.suspect] : []),
      ...(tally.disputed > 0 ? [t.keyDisputed] : []),
      t.source(words.report(only.report)),
    ].join(t.join);
  }
  return t.cell(tally.count, tally.approximate, tally.disputed) + (windows ? t.join + windows : '');
}

export function tallyOf(
  observations: readonly Observation[],
  disputed: ReadonlySet<string>,
  locale: Locale,
): Tally {
  const [first, ...others] = observations;
  return {
    count: observations.length,
    approximate: observations.filter((o) => o.quantity.kind !== 'exact').length,
    disputed: observations.filter((o) => disputed.has(o.id)).length,
    windows: [...new Set(observations.map((o) => periodLabel(o.period, locale)))].join(
      marks[locale].list,
    ),
    only: first && others.length === 0 ? first : null,
  };
}

const ofRow = (row: CoverageRow): Tally => ({
  count: row.observations,
  approximate: row.approximate,
  disputed: row.disputed,
  windows: [...new Set([row.first_period, row.last_period])].filter(Boolean).join('–'),
  only: null,
});

/** The id of the cell of a place and a kind. */
export const cellId = (place: string, key: string): string => `${place} ${key}`;

/** Figures that a finding names. */
export const disputedFigures = (data: ChartData): Set<string> =>
  new Set(data.findings.flatMap((finding) => finding.figures));

/** What a figure is counted by: its indicator, that one's topic, or its report. */
export function keyOf(data: ChartData, { by = 'indicator' }: CoverageOptions) {
  const topics = new Map(data.registry.indicators.map(({ id, topic }) => [id, topic]));
  return (o: Pick<Observation, 'indicator' | 'report'>): string =>
    by === 'report' ? o.report : by === 'topic' ? (topics.get(o.indicator) ?? '') : o.indicator;
}

/** Every cell that holds a figure: what the question counted, or what the rows give. */
export function tallies(
  data: ChartData,
  options: CoverageOptions,
  locale: Locale,
): Map<string, Tally> {
  if (data.coverage)
    return new Map(data.coverage.map((row) => [cellId(row.place, row.key), ofRow(row)]));
  const key = keyOf(data, options);
  const disputed = disputedFigures(data);
  const cells = groupBy(data.rows.map(observe), (o) => cellId(o.place, key(o)));
  return new Map([...cells].map(([id, all]) => [id, tallyOf(all, disputed, locale)]));
}
