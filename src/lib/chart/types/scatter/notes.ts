import { number } from '#lib/i18n/format/number.ts';
import { dense } from '#lib/i18n/messages/marks-dense.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import { silent } from '#lib/shape/silent.ts';
import type { ChartData } from '../../type.ts';
import { placeNoun, type Vocabulary } from '../../vocabulary.ts';
import type { AxisPart } from './axes.ts';
import type { Sorted } from './sort.ts';

/** So many silent places are named. */
const NAMED = 6;

/** What stands below a scatterplot: what hollow points, bands and axes leave unsaid, and who is silent. */
export function notesOf(
  { pairs, alone, others }: Sorted,
  { x, y }: { x: AxisPart; y: AxisPart },
  {
    data,
    words,
    locale,
    trend,
  }: { data: ChartData; words: Vocabulary; locale: Locale; trend: boolean | null },
): string[] {
  const t = dense[locale];
  const windows = pairs.filter(({ differs }) => differs.window).length;
  const levels = pairs.filter(({ differs }) => differs.level && !differs.window).length;
  const approximate = pairs.filter((pair) =>
    [pair.x, pair.y].some(({ quantity }) => quantity.kind !== 'exact'),
  ).length;
  const unheard = silent(data.places, data.rows);
  const names =
    unheard.length > NAMED
      ? messages[locale].silentPlaces(
          unheard.length,
          placeNoun(unheard, data.registry.places, locale),
          data.rows.length === 0,
        )
      : unheard.map(words.place).join(messages[locale].list);
  return [
    ...(data.derived?.kind === 'per_year' ? [messages[locale].normalised] : []),
    ...(windows > 0 ? [t.differs(windows)] : []),
    ...(levels > 0 ? [t.levels(levels)] : []),
    ...(alone.x.length > 0 ? [t.alone(t.below, alone.x.length, x.name)] : []),
    ...(alone.y.length > 0 ? [t.alone(t.left, alone.y.length, y.name)] : []),
    ...[x, y].filter(({ refused }) => refused).map(({ name }) => t.logRefused(name)),
    ...(trend === null ? [] : [trend ? t.trend(pairs.length, approximate) : t.noTrend]),
    ...(others.length > 0
      ? [t.others(others.map(words.indicator).join(messages[locale].list))]
      : []),
    ...(unheard.length > 0 ? [t.silent(names)] : []),
  ];
}

/** What is said of points that are painted as dots only. */
export const hollowNote = (n: number, locale: Locale): string[] =>
  n > 0 ? [dense[locale].hollow(number(n, locale))] : [];
