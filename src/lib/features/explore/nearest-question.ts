import type { ObservationRow } from '#lib/model/figure.ts';
import { inScope } from '#lib/query/questions/scope.ts';
import type { CompareState } from '#lib/url/compare.ts';

/** A condition that is let go of so that something is found. */
export type Released = 'undated' | 'qualifier' | 'report' | 'normalise' | 'years' | 'places';

export interface NearestQuestion {
  state: CompareState;
  /** What it no longer asks for, as a reader would be told. */
  released: Released[];
  /** How many figures answer it. */
  figures: number;
}

type Condition = Pick<
  CompareState,
  'places' | 'years' | 'undated' | 'qualifier' | 'report' | 'normalise'
>;

/** Each condition let go of, and what that costs: a filter is less of a question than its places. */
const RELEASES: { id: Released; cost: number; free: Partial<Condition> }[] = [
  { id: 'undated', cost: 2, free: { undated: 'keep' } },
  { id: 'qualifier', cost: 2, free: { qualifier: 'any' } },
  { id: 'report', cost: 2, free: { report: null } },
  { id: 'normalise', cost: 2, free: { normalise: 'no' } },
  { id: 'years', cost: 3, free: { years: null } },
  { id: 'places', cost: 4, free: { places: [] } },
];

const differs = (state: CompareState, free: Partial<Condition>): boolean =>
  Object.entries(free).some(
    ([key, value]) => JSON.stringify(state[key as keyof Condition]) !== JSON.stringify(value),
  );

/** Only totals over whole calendar years can be divided by years. */
const wholeYears = ({ period_kind, period_start, period_end }: ObservationRow): boolean =>
  period_kind === 'span' &&
  /^\d{4}(-01(-01)?)?$/.test(period_start ?? '') &&
  /^\d{4}(-12(-31)?)?$/.test(period_end ?? '');

function matches(row: ObservationRow, state: CompareState): boolean {
  const { places, years, undated, qualifier, report, normalise } = state;
  const scope = {
    ...(places.length > 0 && { places }),
    ...(years && { years }),
    ...(undated === 'hide' && { undated }),
  };
  return (
    inScope(row, scope) &&
    (qualifier === 'any' || (row.qualifier === 'exact') === (qualifier === 'exact')) &&
    (report === null || row.report === report) &&
    (normalise === 'no' || wholeYears(row))
  );
}

/**
 * The question nearest to one that nothing answers: it lets go of as little as it must. Of two that
 * let go of as much, the one that more figures answer.
 * @param rows all figures of the indicators asked for, whatever else was asked
 * @returns null where no report says anything of them at all
 */
export function nearestQuestion(
  state: CompareState,
  rows: readonly ObservationRow[],
): NearestQuestion | null {
  const own = rows.filter((row) => state.indicators.includes(row.indicator));
  const active = RELEASES.filter(({ free }) => differs(state, free));
  let best: (NearestQuestion & { cost: number }) | null = null;
  for (let chosen = 0; chosen < 2 ** active.length; chosen++) {
    const let_go = active.filter((_, i) => (chosen >> i) % 2 === 1);
    const cost = let_go.reduce((sum, one) => sum + one.cost, 0);
    const freed = let_go.reduce((so_far, one) => ({ ...so_far, ...one.free }), state);
    const figures = own.filter((row) => matches(row, freed)).length;
    const better = !best || cost < best.cost || (cost === best.cost && figures > best.figures);
    if (figures > 0 && better)
      best = { state: freed, released: let_go.map(({ id }) => id), figures, cost };
  }
  return best && { state: best.state, released: best.released, figures: best.figures };
}
