import * as v from 'valibot';
import { list } from '../sql.ts';
import { placesSchema, select } from './scope.ts';
import type { QuestionType } from './type.ts';

/** What is reported of whom, and when. A pair without a row is unreported: not zero, not nothing. */
export interface CoverageQuestion {
  kind: 'coverage';
  by: 'indicator' | 'topic' | 'report';
  places?: string[];
}

export interface CoverageRow {
  place: string;
  /** Id of the indicator, topic or report. */
  key: string;
  observations: number;
  /** Of these, how many are not exact. */
  approximate: number;
  /** Of these, how many a finding names. */
  disputed: number;
  /** First and last date any of them states; null where none is dated. */
  first_period: string | null;
  last_period: string | null;
}

const KEYS = {
  indicator: 'observations.indicator',
  topic: 'indicators.topic',
  report: 'observations.report',
};

export const coverage: QuestionType<CoverageQuestion, CoverageRow> = {
  kind: 'coverage',
  schema: v.strictObject({
    kind: v.literal('coverage'),
    by: v.picklist(['indicator', 'topic', 'report']),
    places: v.exactOptional(placesSchema),
  }),
  row: v.object({
    place: v.string(),
    key: v.string(),
    observations: v.number(),
    approximate: v.number(),
    disputed: v.number(),
    first_period: v.nullable(v.string()),
    last_period: v.nullable(v.string()),
  }),
  sql: (q) =>
    select({
      ctes: [
        `disputed AS (
  SELECT DISTINCT unnest(string_split(figures, ',')) AS figure
  FROM findings
)`,
      ],
      columns: `  observations.place AS place,
  ${KEYS[q.by]} AS key,
  count(*) AS observations,
  count(*) FILTER (WHERE observations.qualifier <> 'exact') AS approximate,
  count(disputed.figure) AS disputed,
  min(coalesce(observations.period_start, observations.period_end)) AS first_period,
  max(coalesce(observations.period_end, observations.period_start)) AS last_period`,
      from: `observations
JOIN indicators ON indicators.id = observations.indicator
LEFT JOIN disputed ON disputed.figure = observations.figure`,
      where: q.places ? [`observations.place IN ${list(q.places)}`] : [],
      group: '1, 2',
      order: '1, 2',
    }),
  precomputed: (q) => ({ id: q.by, widest: { kind: 'coverage', by: q.by } }),
  restrict: (rows, q) => rows.filter((row) => !q.places || q.places.includes(row.place)),
};
