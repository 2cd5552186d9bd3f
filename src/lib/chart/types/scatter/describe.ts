import { joined } from '#lib/i18n/format/joined.ts';
import { dense } from '#lib/i18n/messages/marks-dense.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { ChartData } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import { axisPart } from './axes.ts';
import { notesOf } from './notes.ts';
import type { ScatterOptions } from './schema.ts';
import { sortFigures } from './sort.ts';

/** More figures than these are told by their extremes; the table has each. */
const TOLD = 24;

/** Each point by both of its figures where they are few; else how many, and the extremes of both. */
export function describe(data: ChartData, options: ScatterOptions, locale: Locale): string {
  const t = dense[locale];
  const { stop, describe: plain } = marks[locale];
  if (data.rows.length === 0 && data.places.length === 0) return plain.empty;
  const words = vocabulary(data, locale);
  const sorted = sortFigures(data, options, words);
  const part = (axis: 'x' | 'y') => {
    const own = words.observations.filter((o) => o.indicator === sorted[axis]);
    const context = { words, data, locale, shared: undefined };
    return axisPart(sorted[axis], own, options.scale?.[axis] ?? 'linear', context);
  };
  const axes = { x: part('x'), y: part('y') };
  const trend = options.trend ? sorted.pairs.length >= 3 : null;
  const left = [...sorted.alone.x, ...sorted.alone.y, ...sorted.offLog, ...sorted.doubtful];
  const told = [...sorted.pairs.flatMap(({ x, y }) => [x, y]), ...left];
  return joined(
    [
      told.length === 0
        ? plain.empty
        : t.describe.scatter(sorted.pairs.length, axes.x.title, axes.y.title),
      ...(told.length <= TOLD
        ? told.map((o) => words.name(o) + stop)
        : (['x', 'y'] as const).flatMap((axis) => {
            const own = told.filter((o) => o.indicator === sorted[axis] && !o.suspect);
            const [least, most] = extremes(own);
            return [
              least ? t.describe.least(words.name(least)) : '',
              most ? t.describe.most(words.name(most)) : '',
            ];
          })),
      ...notesOf(sorted, axes, { data, words, locale, trend }),
      told.length > TOLD ? t.describe.table : '',
    ],
    locale,
  );
}

function extremes(own: readonly Observation[]): [Observation?, Observation?] {
  let [least, most] = [own[0], own[0]];
  for (const o of own) {
    if (least && o.quantity.likely_low < least.quantity.likely_low) least = o;
    if (most && o.quantity.likely_low > most.quantity.likely_low) most = o;
  }
  return least && most ? [least, most] : [];
}
