import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import { groupBy } from '#lib/shape/group.ts';
import { silent } from '#lib/shape/silent.ts';
import type { ChartData } from '../../type.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { TilePanel } from './figures.ts';
import { type Grids, placesOf } from './grids.ts';

/** More names than this are the first and how many there are. */
const NAMED = 6;

/** Names of places, the many as their number. */
function named(ids: readonly string[], words: Vocabulary, locale: Locale): string {
  const names = ids.map(words.place);
  return names.length > NAMED
    ? marksMap[locale].several(names[0] ?? '', names.length)
    : names.join(marks[locale].list);
}

/**
 * Whose window is another than that of the tiles without a corner, and which.
 * @param painted not every tile has room for its corner
 */
export function windowNote(
  panel: TilePanel,
  words: Vocabulary,
  locale: Locale,
  painted = false,
): string {
  if (panel.window === null) return '';
  const t = marksMap[locale];
  const other = [...panel.places].filter(([, { otherWindow }]) => otherWindow);
  const said = [...groupBy(other, ([, { main }]) => words.period(main))].map(([window, own]) =>
    t.windowOf(
      named(
        own.map(([place]) => place),
        words,
        locale,
      ),
      window,
    ),
  );
  const all = said.join(marks[locale].join);
  return painted ? t.mostWindows(panel.window, all) : t.windows(panel.window, all);
}

/** How many figures of painted tiles are not exact: small tiles have no room for their forms. */
export function inexactNote({ places }: TilePanel, locale: Locale): string {
  const shown = [...places.values()].flatMap(({ main, twin }) => (twin ? [main, twin] : [main]));
  const inexact = shown.filter((o) => !o.suspect && o.quantity.kind !== 'exact').length;
  return inexact > 0 ? marksMap[locale].inexact(inexact) : '';
}

/** The zones that have a tile, each with the county in whose totals it is counted. */
export function zonesOn(data: ChartData, { off }: Grids): [zone: string, county: string][] {
  const shown = new Set(placesOf(data).filter((place) => !off.includes(place)));
  return data.registry.places
    .filter(({ id }) => shown.has(id))
    .flatMap(({ id, counted_in }) => (counted_in === null ? [] : [[id, counted_in]]));
}

/** That zones are counted within counties, so that nobody adds both. */
export function zoneNote(data: ChartData, grids: Grids, words: Vocabulary, locale: Locale): string {
  const t = marksMap[locale];
  const counties = groupBy(zonesOn(data, grids), ([, county]) => county);
  const said = [...counties].map(([county, zones]) =>
    t.zones(
      named(
        zones.map(([zone]) => zone),
        words,
        locale,
      ),
      words.place(county),
    ),
  );
  return said.length > 0 ? t.never(said.join(marks[locale].list)) : '';
}

/** Places that were asked for, have no tile, and of which no report speaks. */
export function silentNote(
  data: ChartData,
  { off }: Grids,
  words: Vocabulary,
  locale: Locale,
): string {
  const unheard = silent(placesOf(data), data.rows).filter((place) => off.includes(place));
  return unheard.length > 0 ? marksMap[locale].silentOff(named(unheard, words, locale)) : '';
}
