import type { ObservationRow } from '#lib/model/figure.ts';
import type { Place } from '#lib/model/registry.ts';
import { inScope } from '#lib/query/questions/in-scope.ts';
import type { CompareState } from '#lib/url/compare-state.ts';

type Change = Partial<CompareState>;

/** A question near one that nothing answers: what it changes, and how many figures answer it. */
export interface Nearest {
  change: Change;
  count: number;
}

/** What a question narrows rows by; totals divided by years are none of these. */
const answers = (row: ObservationRow, state: CompareState): boolean =>
  inScope(row, {
    ...(state.places.length > 0 && { places: state.places }),
    ...(state.at !== null
      ? { years: { from: state.at, to: state.at } }
      : state.years && { years: state.years }),
    ...(state.undated === 'hide' && { undated: 'hide' as const }),
  }) &&
  (state.qualifier === 'any' || (row.qualifier === 'exact') === (state.qualifier === 'exact')) &&
  (state.report === null || row.report === state.report);

const ALL: Change = {
  years: null,
  at: null,
  undated: 'keep',
  qualifier: 'any',
  report: null,
  places: [],
};

/**
 * The question nearest to one without an answer that has figures of an indicator: the same with one
 * thing changed – another year, then other conditions, then other places – else with none of them.
 * @param rows every figure of the indicator, as this kind of question counts them
 * @param times the years the chart can be played through
 * @returns null where no report gives a figure at all
 */
export function nearest(
  state: CompareState,
  rows: readonly ObservationRow[],
  { places, times }: { places: readonly Place[]; times: readonly number[] },
): Nearest | null {
  // Only some totals can be divided by years: what may be missing is asked for undivided.
  const plain: Change = state.normalise === 'no' ? {} : { normalise: 'no' };
  const count = (change: Change): number =>
    rows.filter((row) => answers(row, { ...state, ...change })).length;
  for (const change of changes(state, rows, places, times)) {
    const found = count(change);
    if (found > 0) return { change: differing(state, { ...plain, ...change }), count: found };
  }
  return null;
}

/** Of a change what it changes. */
const differing = (state: CompareState, change: Change): Change =>
  Object.fromEntries(
    Object.entries(change).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(state[key as keyof CompareState]),
    ),
  );

/** Changes of a question, the least first. */
function changes(
  state: CompareState,
  rows: readonly ObservationRow[],
  places: readonly Place[],
  times: readonly number[],
): Change[] {
  const { at, years } = state;
  const left = (change: Change): ObservationRow[] =>
    rows.filter((row) => answers(row, { ...state, ...change }));
  const year = years && yearNear(left({ years: null, at: null }), years);
  return [
    ...(state.normalise === 'no' ? [] : [{}]),
    ...(at === null ? [] : [...near(times, at).map((one) => ({ at: one })), { at: null }]),
    ...(year ? [{ years: { from: year, to: year }, at: null }] : []),
    { years: null, at: null },
    { undated: 'keep' },
    { qualifier: 'any' },
    { report: null },
    ...placesNear(left({ places: [] }), state.places, places),
    ALL,
  ];
}

/** Times by how near they are to one. */
const near = (times: readonly number[], at: number): number[] =>
  [...times].sort((a, b) => Math.abs(a - at) - Math.abs(b - at));

/** The year nearest to some years of which any row speaks. */
function yearNear(
  rows: readonly ObservationRow[],
  { from, to }: NonNullable<CompareState['years']>,
): number | null {
  const beside = rows.flatMap(({ period_start: start, period_end: end }) => {
    if (end !== null && Number(end.slice(0, 4)) < from) return [Number(end.slice(0, 4))];
    if (start !== null && Number(start.slice(0, 4)) > to) return [Number(start.slice(0, 4))];
    return [];
  });
  const far = (year: number): number => (year < from ? from - year : year - to);
  return beside.sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** Places with a figure beside those asked for: of the same city first, then wherever there are any. */
function placesNear(
  rows: readonly ObservationRow[],
  asked: readonly string[],
  places: readonly Place[],
): Change[] {
  if (asked.length === 0) return [];
  const city = (id: string): string => places.find((place) => place.id === id)?.parent ?? id;
  const cities = new Set(asked.map(city));
  const told = new Set(rows.map((row) => row.place));
  const beside = places.map(({ id }) => id).filter((id) => told.has(id) && cities.has(city(id)));
  return [...(beside.length > 0 ? [{ places: beside }] : []), { places: [] }];
}
