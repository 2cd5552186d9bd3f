import { periodLabel } from '#lib/i18n/format/period.ts';
import { exact } from '#lib/i18n/format/quantity.ts';
import { findings } from '#lib/i18n/messages/findings.ts';
import { terms } from '#lib/i18n/messages/terms.ts';
import type { Locale } from '#lib/model/locale.ts';
import { CASES, type ComparedCase } from '#lib/shape/comparability-cases/cases.ts';
import { vocabulary } from '#lib/shape/comparability-cases/vocabulary.ts';
import { comparability, type Comparability } from '#lib/shape/comparability.ts';
import type { Comparand } from '#lib/shape/comparability-words.ts';
import { groupBy } from '#lib/shape/group.ts';
import { sum } from '#lib/shape/sum.ts';
import { sentences } from '#lib/chart/card/caveat-sentences.ts';

/** A pair in words: what it shows, its two figures, what is said of them, and their sum. */
export interface ComparedRow {
  pair: string;
  a: string;
  b: string;
  said: string[];
  sum: string;
}

/** The pairs of one verdict. */
export interface ComparedGroup {
  verdict: Comparability['verdict'];
  label: string;
  rows: ComparedRow[];
}

const ORDER: readonly Comparability['verdict'][] = ['comparable', 'caveat', 'not'];

/** A figure with place, window and body: in Chinese as written, in English as it is read. */
function figure(o: Comparand, locale: Locale): string {
  const t = findings[locale].compared;
  const name = <K extends string>(
    rows: readonly ({ id: string } & Record<K, string>)[],
    id: string,
    key: K,
  ) => rows.find((row) => row.id === id)?.[key] ?? id;
  const unit = vocabulary.units.find(({ id }) => id === o.unit) ?? null;
  const amount = locale === 'zh' ? o.as_written : exact(o.quantity, unit, locale);
  return t.figure(
    name(vocabulary.places, o.place, `short_${locale}`),
    name(vocabulary.indicators, o.indicator, `name_${locale}`),
    o.normalised ? terms[locale].sums.eachYear(amount) : amount,
    periodLabel(o.period, locale),
  );
}

function inWords(one: ComparedCase, compared: Comparability, locale: Locale): ComparedRow {
  const both = [one.a, one.b];
  const say = sentences(both, vocabulary, locale);
  return {
    pair: one[locale],
    a: figure(one.a, locale),
    b: figure(one.b, locale),
    said: say.reasons(compared),
    sum: say.sum(sum(both, vocabulary), one.a),
  };
}

/** What may be compared: the cases that the rules are tested with, told by the rules themselves. */
export function comparedCases(locale: Locale): ComparedGroup[] {
  const told = CASES.map((one) => {
    const compared = comparability(one.a, one.b, vocabulary);
    return { verdict: compared.verdict, row: inWords(one, compared, locale) };
  });
  const groups = groupBy(told, ({ verdict }) => verdict);
  return ORDER.map((verdict) => {
    const rows = (groups.get(verdict) ?? []).map(({ row }) => row);
    return {
      verdict,
      label: findings[locale].compared.group(terms[locale].verdicts[verdict], rows.length),
      rows,
    };
  });
}
