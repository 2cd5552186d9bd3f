import { marksFacets } from '#lib/i18n/messages/marks-time.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { bounds } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';
import { observe } from '#lib/shape/observe.ts';
import { strips } from '#lib/shape/strips.ts';
import { remembered } from '../../remembered.ts';
import type { ChartData } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import type { Split } from './schema.ts';

/** One of the small multiples: the part of the data it draws. */
export interface Subset {
  key: string;
  data: ChartData;
  /** No report says anything of it. */
  silent: boolean;
}

/** A vocabulary is read once for each data object: the parts have to stay the same objects. */
const known = remembered<ChartData, Subset[]>();

/** Splits data: those of which something is said first, in the order asked for; times in their order. */
export const subsets = (data: ChartData, by: Split): Subset[] =>
  known(data, by, () => split(data, by));

/** Rows without a date share the facet of their strip. */
const UNDATED = 'undated';
const UNSTATED = 'unstated';

function timeOf(row: ObservationRow): string {
  const o = observe(row);
  const { undated, unstated } = strips([o]);
  if (undated.length > 0) return UNDATED;
  if (unstated.length > 0) return UNSTATED;
  const { start, end } = bounds(o.period);
  return `${start ?? '0000'}/${end ?? '9999'} ${o.period.kind}`;
}

function split(data: ChartData, by: Split): Subset[] {
  const keyOf = {
    place: (r: ObservationRow) => r.place,
    indicator: (r: ObservationRow) => r.indicator,
    period: timeOf,
  }[by];
  const groups = groupBy(data.rows, keyOf);
  const coverage = groupBy(data.coverage ?? [], (row) => (by === 'place' ? row.place : row.key));
  const keys = [
    ...new Set([...(by === 'place' ? data.places : []), ...groups.keys(), ...coverage.keys()]),
  ];
  const heard = (key: string): boolean => groups.has(key) || coverage.has(key);
  const ordered =
    by === 'period'
      ? keys.sort((a, b) => (a < b ? -1 : 1))
      : [...keys.filter(heard), ...keys.filter((key) => !heard(key))];
  return ordered.map((key): Subset => {
    const part: ChartData = { ...data, rows: groups.get(key) ?? [] };
    if (data.coverage) part.coverage = coverage.get(key) ?? [];
    if (by === 'place') part.places = [key];
    return { key, data: part, silent: !heard(key) };
  });
}

/** What a facet is called. */
export function titleOf(
  { key, data }: Subset,
  by: Split,
  whole: ChartData,
  locale: Locale,
): string {
  const words = vocabulary(whole, locale);
  if (by === 'place') return words.place(key);
  if (by === 'indicator') {
    const topic = whole.registry.topics.find(({ id }) => id === key);
    return data.coverage && topic ? topic[`name_${locale}`] : words.indicator(key);
  }
  if (key === UNDATED) return marksFacets[locale].undated;
  if (key === UNSTATED) return marksFacets[locale].unstated;
  const [row] = data.rows;
  return row ? words.period(observe(row)) : key;
}
