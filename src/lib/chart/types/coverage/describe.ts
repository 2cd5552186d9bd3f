import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { ChartData } from '../../type.ts';
import { cells, matrix } from './cells.ts';
import type { CoverageOptions } from './schema.ts';

/** Who reports what: how many places and kinds, then what is there, place by place. */
export function describe(data: ChartData, _: CoverageOptions, locale: Locale): string {
  const t = marks[locale];
  const { places, keys } = matrix(data, locale);
  const there = cells(data, locale).filter((cell) => cell.row !== null);
  const heard = places.map((place) => {
    const own = there.filter((cell) => cell.place.id === place.id);
    const said = own.map((cell) => `${cell.key.name} ${cell.row?.observations ?? 0}`).join(t.list);
    return place.name + t.colon + (own.length > 0 ? said : t.silent) + t.stop;
  });
  return (t.describe.coverage(places.length, keys.length) + heard.join('')).trim();
}
