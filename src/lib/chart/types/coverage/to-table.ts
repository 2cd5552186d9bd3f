import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import { matrix } from './matrix.ts';
import type { CoverageOptions } from './schema.ts';
import { cellId, type Tally } from './tally.ts';

/**
 * One row a cell that is not empty, with its evidence where it holds one figure; one row for a place
 * of which no report says anything.
 */
export function toTable(data: ChartData, options: CoverageOptions, locale: Locale): ChartTable {
  const t = marks[locale];
  const { places, keys, at } = matrix(data, options, locale);
  const counts = ({ count, approximate, disputed }: Tally) => t.cell(count, approximate, disputed);
  return {
    columns: [
      { id: 'place', label: t.columns.place, numeric: false },
      { id: 'key', label: t.columns.key, numeric: false },
      { id: 'observations', label: t.columns.observations, numeric: true },
      { id: 'periods', label: t.columns.periods, numeric: false },
    ],
    rows: places.flatMap((place) => {
      const told = keys.flatMap((key) => {
        const tally = at(place.id, key.id);
        if (!tally) return [];
        return [
          {
            id: cellId(place.id, key.id),
            figure: tally.only?.id ?? null,
            report: tally.only?.report ?? null,
            cells: {
              place: place.name,
              key: key.name,
              observations: counts(tally),
              periods: tally.windows,
            },
          },
        ];
      });
      if (told.length > 0) return told;
      const cells = { place: place.name, key: '', observations: t.silent, periods: '' };
      return [{ id: place.id, figure: null, report: null, cells }];
    }),
  };
}
