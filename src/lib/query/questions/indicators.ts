import * as v from 'valibot';
import type { ObservationRow } from '#lib/model/figure.ts';
import { list } from '../sql.ts';
import { observation, observationList } from './observation.ts';
import { inScope, type Scope } from './in-scope.ts';
import {
  filterConditions,
  filterEntries,
  type Filters,
  indicatorsSchema,
  scopeConditions,
  scopeEntries,
  select,
  source,
  storedIndicator,
} from './scope.ts';
import type { QuestionType } from './type.ts';

/** A question for the observations of one to six indicators. */
export interface IndicatorsQuestion<Kind extends string> extends Scope, Filters {
  kind: Kind;
  indicators: string[];
}

/** What kinds of such questions differ in: which observations, in which order. */
interface Selection {
  /** Conditions beside those every such question has. */
  where: string[];
  order: (indicators: string[]) => string;
}

/** A kind of question for observations of indicators; narrowing its answer keeps the order. */
export const ofIndicators = <Kind extends string>(
  kind: Kind,
  { where, order }: Selection,
): QuestionType<IndicatorsQuestion<Kind>, ObservationRow> => ({
  kind,
  schema: v.strictObject({
    kind: v.literal(kind),
    indicators: indicatorsSchema,
    ...scopeEntries,
    ...filterEntries,
  }),
  row: observation,
  sql: (q) =>
    select({
      ...source(q),
      columns: observationList(),
      where: [
        `indicator IN ${list(q.indicators)}`,
        ...where,
        ...scopeConditions(q),
        ...filterConditions(q),
      ],
      order: order(q.indicators),
    }),
  precomputed(q) {
    const id = storedIndicator(q);
    return id === null ? null : { id, widest: { kind, indicators: [id] } };
  },
  restrict: (rows, q) => rows.filter((row) => inScope(row, q)),
});
