import type { ChartData } from '#lib/chart/type.ts';
import type { ChartState } from '#lib/model/story.ts';
import { inScope } from '#lib/query/questions/in-scope.ts';

/**
 * What is left of a chart's data in a state of it. A place whose figures a state hides leaves the
 * picture with them: only places that no report speaks of at all are shown as silent.
 */
export function shown(
  data: ChartData,
  { places, years }: Pick<ChartState<unknown>, 'places' | 'years'>,
): ChartData {
  const rows = data.rows.filter((row) =>
    inScope(row, { ...(places ? { places } : {}), ...(years ? { years } : {}) }),
  );
  const told = new Set(data.rows.map((row) => row.place));
  const left = new Set(rows.map((row) => row.place));
  return {
    ...data,
    rows,
    places: (places ?? data.places).filter((place) => left.has(place) || !told.has(place)),
  };
}
