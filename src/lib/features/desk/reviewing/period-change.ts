/** What an editor types as a figure's period, as a change of the figure or the reason it cannot be one. */
import { period, type PeriodBasis, type PeriodKind } from '#lib/model/period.ts';
import type { Figure } from '#lib/model/figure.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import type { Change } from '#lib/reports/review/review.ts';

export interface PeriodTyped {
  kind: PeriodKind | null;
  start: string;
  /** Of an instant the same as the start, and not asked for. */
  end: string;
  text: string;
  basis: PeriodBasis | null;
}

export type PeriodTrouble =
  { reason: 'not_iso'; field: 'start' | 'end' } | { reason: 'reversed' } | { reason: 'no_basis' };

/** The period of a figure as it would be typed. */
export const periodTyped = (figure: Figure): PeriodTyped => ({
  ...{ kind: figure.period_kind, basis: figure.period_basis },
  ...{ start: figure.period_start ?? '', end: figure.period_end ?? '' },
  text: figure.period_text ?? '',
});

const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** 2020年11月5日, 2020.11.5 and 2020/11 as 2020-11-05 and 2020-11; what is no date stays as it is. */
export function isoOf(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const [, year, month, day] =
    /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/.exec(plain) ?? [];
  if (year === undefined) return plain;
  return [year, ...[month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-');
}

/** The change that what was typed asks for; an unknown period keeps its words and has no dates. */
export function periodChange(to: PeriodTyped): Result<Change, PeriodTrouble> {
  const { kind, basis } = to;
  const text = to.text.trim() === '' ? null : to.text.trim();
  if (kind === null)
    return ok({
      ...{ period_kind: null, period_start: null, period_end: null },
      ...{ period_text: null, period_basis: null },
    });
  if (basis === null) return fail({ reason: 'no_basis' });
  const dated = kind !== 'unknown';
  const start = dated ? isoOf(to.start) || null : null;
  const end = kind === 'instant' ? start : dated ? isoOf(to.end) || null : null;
  if (start !== null && !ISO.test(start)) return fail({ reason: 'not_iso', field: 'start' });
  if (end !== null && !ISO.test(end)) return fail({ reason: 'not_iso', field: 'end' });
  const change = {
    ...{ period_kind: kind, period_start: start, period_end: end },
    ...{ period_text: text, period_basis: basis },
  };
  try {
    period(change);
  } catch {
    // Of what the constructor refuses only this is left.
    return fail({ reason: 'reversed' });
  }
  return ok(change);
}
