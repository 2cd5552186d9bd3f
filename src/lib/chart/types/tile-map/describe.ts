import { joined } from '#lib/i18n/format/joined.ts';
import type { Locale } from '#lib/model/locale.ts';
import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import { observationWords } from '../../observation-words.ts';
import type { ChartData } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import { tilePanels } from './figures.ts';
import { gridsOf } from './grids.ts';
import { mapAsked, mapGrids } from './map.ts';
import { windowNote, zoneNote } from './notes.ts';
import type { TileMapOptions } from './schema.ts';

/** Every mark as other charts say it, then which windows differ, and what is counted within what. */
export function describe(data: ChartData, options: TileMapOptions, locale: Locale): string {
  const words = vocabulary(data, locale);
  const map = mapAsked(data, options);
  const grids = map ? mapGrids(data, map) : gridsOf(data, words);
  const panels = tilePanels(data, words, (place) => !grids.off.includes(place));
  const t = marksMap[locale];
  return joined(
    [
      observationWords(data, locale, t.describe),
      ...panels.map((panel) => windowNote(panel, words, locale)),
      zoneNote(data, grids, words, locale),
      map ? t.review(map.review_number, map.source) : '',
    ],
    locale,
  );
}
