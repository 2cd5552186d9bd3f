import type { Figure, ObservationRow } from '#lib/model/figure.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';

/** What every observation has besides its place in the text. */
const NEEDED = [
  ...(['indicator', 'place', 'period_kind', 'likely_low', 'qualifier', 'unit'] as const),
  ...(['period_basis', 'subject_zh', 'subject_en'] as const),
] satisfies (keyof Figure)[];

type Complete = Figure & {
  [K in (typeof NEEDED)[number]]: NonNullable<Figure[K]>;
};

const isComplete = (figure: Figure): figure is Complete =>
  NEEDED.every((column) => figure[column] !== null);

/**
 * The observation that a measure is: the build asks it of accepted figures, the desk of those that
 * are not published yet.
 * @returns the first column that the measure lacks, where it lacks any
 */
export function observationOf(
  figure: Figure,
  report: string,
): Result<ObservationRow, keyof Figure> {
  if (!isComplete(figure)) return fail(NEEDED.find((column) => figure[column] === null) ?? 'id');
  const { id } = figure;
  return ok({
    id,
    indicator: figure.indicator,
    place: figure.place,
    period_kind: figure.period_kind,
    period_start: figure.period_start,
    period_end: figure.period_end,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    likely_low: figure.likely_low,
    likely_high: figure.likely_high,
    qualifier: figure.qualifier,
    precision: figure.precision,
    unit: figure.unit,
    status: figure.status,
    suspect: figure.suspect,
    report,
    figure: id,
    start: figure.start,
    end: figure.end,
    as_written: figure.as_written,
    period_text: figure.period_text,
    period_basis: figure.period_basis,
    level: figure.level,
    part_of: figure.part_of,
    repeat_of: figure.repeat_of,
    subject_zh: figure.subject_zh,
    subject_en: figure.subject_en,
    note_zh: figure.note_zh,
    note_en: figure.note_en,
  });
}
