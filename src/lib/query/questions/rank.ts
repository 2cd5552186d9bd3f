import * as v from 'valibot';
import { type Rank, ranks } from '#lib/model/compare.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { text } from '../sql.ts';
import { observation, observationList } from './observation.ts';
import { inScope, type Scope } from './in-scope.ts';
import {
  filterConditions,
  filterEntries,
  type Filters,
  idSchema,
  scopeConditions,
  scopeEntries,
  select,
  source,
  storedIndicator,
} from './scope.ts';
import type { QuestionType } from './type.ts';

/** Where each place stands by its latest figure; an implausible figure ranks nowhere. */
export interface RankQuestion extends Scope, Filters {
  kind: 'rank';
  indicator: string;
}

/** A place's latest observation with the ranks its reading interval allows (`model/compare`). */
export interface RankRow extends ObservationRow, Rank {}

const LATEST = `latest AS (
  SELECT *
  FROM $from
  WHERE $where
  QUALIFY row_number() OVER (
    PARTITION BY place
    ORDER BY coalesce(period_end, period_start) DESC NULLS LAST, id
  ) = 1
)`;

/** The rule of `ranks` in `model/compare`, for an engine. */
const RANKS = `  (
    SELECT 1 + count(*) FROM latest AS other
    WHERE other.likely_low > latest.likely_high
  ) AS rank_low,
  (
    SELECT count(*) FROM latest AS other
    WHERE other.likely_high IS NULL OR other.likely_high >= latest.likely_low
  ) AS rank_high`;

/** The ranks among `rows`, counted again, in the order of the SQL. */
function ranked(rows: RankRow[]): RankRow[] {
  const counted = ranks(rows);
  return rows
    .map((row, i) => ({ ...row, ...counted[i] }))
    .sort(
      (a, b) =>
        a.rank_low - b.rank_low ||
        a.rank_high - b.rank_high ||
        b.likely_low - a.likely_low ||
        (a.place < b.place ? -1 : 1),
    );
}

export const rank: QuestionType<RankQuestion, RankRow> = {
  kind: 'rank',
  schema: v.strictObject({
    kind: v.literal('rank'),
    indicator: idSchema,
    ...scopeEntries,
    ...filterEntries,
  }),
  row: v.object({ ...observation.entries, rank_low: v.number(), rank_high: v.number() }),
  sql(q) {
    const { ctes, from } = source(q);
    const where = [
      `indicator = ${text(q.indicator)}`,
      'NOT suspect',
      ...scopeConditions(q),
      ...filterConditions(q),
    ].join('\n    AND ');
    return select({
      ctes: [...ctes, LATEST.replace('$from', () => from).replace('$where', () => where)],
      columns: `${observationList()},\n${RANKS}`,
      from: 'latest',
      where: [],
      order: 'rank_low, rank_high, likely_low DESC, place',
    });
  },
  /** Other years may have another latest figure, which the file does not hold: a miss. */
  precomputed(q) {
    if (q.years) return null;
    const id = storedIndicator({ ...q, indicators: [q.indicator] });
    return id === null ? null : { id, widest: { kind: 'rank', indicator: id } };
  },
  /** Fewer places, other ranks: they are counted again among those that stay. */
  restrict: (rows, q) => ranked(rows.filter((row) => inScope(row, q))),
};
