import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { CoverageRow } from '#lib/query/questions/coverage.ts';
import type { ChartData } from '../../type.ts';

/** What a cell says: an exact figure, approximate ones only, one that is in the findings, nothing. */
export type CellState = 'exact' | 'approximate' | 'disputed' | 'silent';

export interface Named {
  id: string;
  name: string;
}

export interface Cell {
  place: Named;
  key: Named;
  row: CoverageRow | null;
  state: CellState;
  name: string;
}

export function stateOf(row: CoverageRow | null): CellState {
  if (!row || row.observations === 0) return 'silent';
  if (row.disputed > 0) return 'disputed';
  return row.approximate === row.observations ? 'approximate' : 'exact';
}

/** The rows and columns of the matrix: registry order, with every place that was asked for. */
export function matrix(data: ChartData, locale: Locale): { places: Named[]; keys: Named[] } {
  const rows = data.coverage ?? [];
  const named = (id: string, from: readonly Record<string, unknown>[], field: string): Named => {
    const own = from.find((one) => one.id === id)?.[field];
    return { id, name: typeof own === 'string' ? own : id };
  };
  const asked = new Set([...data.places, ...rows.map((row) => row.place)]);
  const used = new Set(rows.map((row) => row.key));
  const { places, topics, indicators } = data.registry;
  const sources: { rows: readonly object[]; field: string }[] = [
    { rows: topics, field: `name_${locale}` },
    { rows: indicators, field: `name_${locale}` },
    { rows: data.reports, field: `title_${locale}` },
  ];
  const known = sources.flatMap(({ rows: all, field }) =>
    (all as Record<string, unknown>[])
      .filter((one) => used.has(one.id as string))
      .map((one) => named(one.id as string, [one], field)),
  );
  const unknown = [...used].filter((id) => !known.some((key) => key.id === id));
  const registered = places.filter(({ id }) => asked.has(id));
  return {
    places: [
      ...registered.map((place) => ({ id: place.id, name: place[`short_${locale}`] })),
      ...[...asked]
        .filter((id) => !registered.some((place) => place.id === id))
        .map((id) => ({ id, name: id })),
    ],
    keys: [...known, ...unknown.map((id) => ({ id, name: id }))],
  };
}

/** Every cell, silent ones included, by key and then by place. */
export function cells(data: ChartData, locale: Locale): Cell[] {
  const t = marks[locale];
  const { places, keys } = matrix(data, locale);
  const rows = new Map((data.coverage ?? []).map((row) => [`${row.place} ${row.key}`, row]));
  return keys.flatMap((key) =>
    places.map((place): Cell => {
      const row = rows.get(`${place.id} ${key.id}`) ?? null;
      const said = row ? t.cell(row.observations, row.approximate, row.disputed) : t.silent;
      return {
        place,
        key,
        row,
        state: stateOf(row),
        name: t.subject(place.name, key.name) + t.colon + said,
      };
    }),
  );
}
