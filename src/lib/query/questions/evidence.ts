import * as v from 'valibot';
import type { ObservationRow } from '#lib/model/figure.ts';
import { list, text } from '../sql.ts';
import { observation, observationList } from './observation.ts';
import { idSchema, select, storable } from './scope.ts';
import type { QuestionType } from './type.ts';

/** The observations of one indicator, place or report, or single ones by figure, in text order. */
export type EvidenceQuestion = { kind: 'evidence' } & (
  { indicator: string } | { place: string } | { report: string } | { figures: string[] }
);

const kind = v.literal('evidence');

/** The report a figure belongs to: figures are called `<report>-NNN`. */
const reportOf = (figure: string): string => figure.replace(/-\d+$/, '');

function condition(q: EvidenceQuestion): string {
  if ('indicator' in q) return `indicator = ${text(q.indicator)}`;
  if ('place' in q) return `place = ${text(q.place)}`;
  if ('report' in q) return `report = ${text(q.report)}`;
  return `figure IN ${list(q.figures)}`;
}

export const evidence: QuestionType<EvidenceQuestion, ObservationRow> = {
  kind: 'evidence',
  schema: v.union([
    v.strictObject({ kind, indicator: idSchema }),
    v.strictObject({ kind, place: idSchema }),
    v.strictObject({ kind, report: idSchema }),
    v.strictObject({ kind, figures: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(500)) }),
  ]),
  row: observation,
  sql: (q) =>
    select({
      columns: observationList(),
      from: 'observations',
      where: [condition(q)],
      order: 'report, start, id',
    }),
  precomputed(q) {
    if ('indicator' in q)
      return storable(q.indicator) ? { id: `indicator-${q.indicator}`, widest: q } : null;
    if ('place' in q) return storable(q.place) ? { id: `place-${q.place}`, widest: q } : null;
    if ('report' in q) return storable(q.report) ? { id: `report-${q.report}`, widest: q } : null;
    const [report, ...others] = new Set(q.figures.map(reportOf));
    return report === undefined || others.length > 0 || !storable(report)
      ? null
      : { id: `report-${report}`, widest: { kind: 'evidence', report } };
  },
  restrict: (rows, q) =>
    'figures' in q ? rows.filter((row) => q.figures.includes(row.figure)) : rows,
};
