/** The periods that people read in the reports, against those that are read here, blind. */
import { cwd } from 'node:process';
import { describe, expect, it } from 'vitest';
import { loadContent } from '#lib/content/load.ts';
import { findTexts } from '#lib/content/texts.ts';
import type { Figure } from '#lib/model/figure.ts';
import { bounds } from '#lib/model/period.ts';
import { readPeriods, type ZhPeriod } from './periods.ts';

const folder =
  process.env.YOUJU_REPORTS ?? `${process.env.YOUJU_SHARED ?? `${cwd()}/../shared`}/reports`;
const content = loadContent(cwd());
if (!content.ok) throw new Error('data/ does not load');
const { reports, figures } = content.value;
const texts = findTexts(cwd(), { YOUJU_REPORTS: folder }, reports);

/**
 * Where hand and reader differ on purpose: a month is a window here (one figure takes 2023年11月 as a
 * moment), and 截至目前 of a stock becomes a moment only once the figure is known.
 */
const sameDates = (figure: Figure, { period }: ZhPeriod): boolean => {
  const { start, end } = bounds(period);
  return start === figure.period_start && end === figure.period_end;
};

/** 以来 alone was written down by hand; the reader keeps what began (…开展以来). */
const alike = (read: string, hand: string | null): boolean =>
  read.replace(/\s/g, '') === hand || (hand === '以来' && read.endsWith(hand));

describe.skipIf(texts.size < reports.length)('the reports (skipped without their texts)', () => {
  const readings = reports.flatMap((report) => {
    const text = texts.get(report.id) ?? '';
    const found = readPeriods(text, { reference: report.reference_date });
    return (figures.get(report.id) ?? [])
      .filter(({ period_text }) => period_text !== null && period_text !== '')
      .map((figure) => ({
        figure,
        near: found.filter(({ asWritten }) => alike(asWritten, figure.period_text)),
      }));
  });

  it('95 of 100 periods told in words are found', () => {
    const found = readings.filter(({ near }) => near.length > 0);
    expect(readings.length).toBeGreaterThan(100);
    expect(found.length / readings.length).toBeGreaterThanOrEqual(0.95);
  });

  it('94 of 100 have the dates that were read by hand', () => {
    const dated = readings.filter(({ figure, near }) => near.some((one) => sameDates(figure, one)));
    console.info(
      `${readings.length} periods in words: ${readings.filter(({ near }) => near.length > 0).length} found, ${dated.length} dated alike`,
    );
    expect(dated.length / readings.length).toBeGreaterThanOrEqual(0.94);
  });
});
