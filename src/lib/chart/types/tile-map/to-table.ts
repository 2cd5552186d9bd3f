import type { Locale } from '#lib/model/locale.ts';
import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import { observationTable } from '../../observation-table.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import { colouring } from './colours.ts';
import { tilePanels } from './figures.ts';
import { gridsOf } from './grids.ts';
import { mapAsked, mapGrids } from './map.ts';
import type { TileMapOptions } from './schema.ts';

/** One row a figure; the class of colour beside those that a tile shows by it. */
export function toTable(data: ChartData, options: TileMapOptions, locale: Locale): ChartTable {
  const table = observationTable(data, locale);
  if ((options.inside ?? 'value') !== 'value') return table;
  const words = vocabulary(data, locale);
  const map = mapAsked(data, options);
  const { off } = map ? mapGrids(data, map) : gridsOf(data, words);
  const classes = new Map(
    tilePanels(data, words, (place) => !off.includes(place)).flatMap((panel) => {
      const { text } = colouring(panel, options.classes ?? 'quantile', locale);
      return [...panel.places.values()].flatMap(({ main, twin }) =>
        [main, ...(twin ? [twin] : [])].map((o): [string, string] => [o.id, text(o)]),
      );
    }),
  );
  const label = marksMap[locale].class;
  return {
    columns: [...table.columns, { id: 'class', label, numeric: false }],
    rows: table.rows.map((row) => ({
      ...row,
      cells: { ...row.cells, class: classes.get(row.id) ?? '' },
    })),
  };
}
