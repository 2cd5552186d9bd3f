/** What a change of role means for the other fields of a figure. */
import { LABELS } from '#lib/extract/draft.ts';
import type { Figure, Role } from '#lib/model/figure.ts';
import type { Change } from '#lib/reports/review/review.ts';
import { readAmount } from './read-span.ts';

/** Roles whose numbers say how much, and those that say when. */
const WITH_AMOUNT: readonly Role[] = ['measure', 'duration', 'other'];
const WITH_PERIOD: readonly Role[] = ['measure', 'duration', 'date', 'other'];

const NO_AMOUNT: Change = {
  ...{ value: null, low: null, high: null, qualifier: null, precision: null },
  ...{ likely_low: null, likely_high: null, unit: null },
};
const NO_PERIOD: Change = {
  ...{ period_kind: null, period_start: null, period_end: null },
  ...{ period_text: null, period_basis: null },
};

/**
 * The change that makes a figure another role: fields the role cannot have are emptied, a measure's
 * amount is read from the text where there was none, and what counts nothing takes the plain label
 * of its role where it had none of its own.
 * @param place whom the report is of: a new measure is said of it until an editor says otherwise
 */
export function roleChange(figure: Figure, role: Role, text: string, place: string | null): Change {
  if (role === figure.role) return {};
  const labels = (of: Role): readonly [string | null, string | null] =>
    of === 'measure' ? [null, null] : LABELS[of];
  const [oldZh, oldEn] = labels(figure.role);
  const [zh, en] = labels(role);
  // A label of the old role says nothing under the new one.
  const subject: Change = {
    subject_zh: figure.subject_zh === oldZh ? zh : (figure.subject_zh ?? zh),
    subject_en: figure.subject_en === oldEn ? en : (figure.subject_en ?? en),
  };
  const change: Change = { role, ...subject, status: null };
  if (!WITH_AMOUNT.includes(role)) Object.assign(change, NO_AMOUNT);
  else if (figure.qualifier === null && role === 'measure')
    Object.assign(change, readAmount(text, figure.start, figure.end));
  if (!WITH_PERIOD.includes(role)) Object.assign(change, NO_PERIOD);
  if (role === 'measure')
    return {
      ...{ place: figure.place ?? place, ...change },
      ...(figure.period_kind === null ? { period_kind: 'unknown', period_basis: 'none' } : {}),
    };
  return {
    ...change,
    ...{ indicator: null, place: null, level: null, part_of: null, repeat_of: null },
    suspect: false,
  };
}
