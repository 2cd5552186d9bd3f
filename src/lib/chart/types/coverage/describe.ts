import { coverage } from '#lib/i18n/messages/coverage.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { ChartData } from '../../type.ts';
import { matrix } from './matrix.ts';
import { vocabulary } from '../../vocabulary.ts';
import type { CoverageOptions } from './schema.ts';
import { said } from './tally.ts';

/** More cells than this are counted by place; each of them is in the table. */
const TOLD = 80;

/** Who reports what: how many places and kinds, then what is there, place by place, and who is silent. */
export function describe(data: ChartData, options: CoverageOptions, locale: Locale): string {
  const t = marks[locale];
  const { places, keys, at } = matrix(data, options, locale);
  const own = places.map((place) => ({
    place,
    there: keys.flatMap((key) => {
      const tally = at(place.id, key.id);
      return tally ? [{ key, tally }] : [];
    }),
  }));
  const cells = own.reduce((n, { there }) => n + there.length, 0);
  const told = own.filter(({ there }) => there.length > 0);
  const heard = told.map(({ place, there }) => {
    const figures = there.reduce((n, { tally }) => n + tally.count, 0);
    const what =
      cells > TOLD
        ? coverage[locale].kindsTold(there.length, figures)
        : there
            .map(({ key, tally }) => `${key.name} ${said({ ...tally, only: null }, data, locale)}`)
            .join(t.join);
    return place.name + t.colon + what + t.stop;
  });
  const words = vocabulary(data, locale);
  const sources = [...new Set(data.rows.map((row) => row.report))].map(words.report);
  const unheard = own.filter(({ there }) => there.length === 0).map(({ place }) => place.name);
  return [
    t.describe.coverage(places.length, keys.length),
    ...heard,
    unheard.length > 0 ? t.describe.silent(unheard.join(t.list)) : '',
    // A mark of many figures leads to all of them; whose they are is said once.
    sources.length > 0 ? t.source(sources.join(t.list)) + t.stop : '',
  ]
    .join('')
    .trim();
}
