import { expect, test } from 'vitest';
import { siteContent } from '#lib/content/site.ts';
import { readSchema } from '#lib/content/table.ts';
import type { Figure } from '#lib/model/figure.ts';
import { compared, comparedSaid } from './compared.ts';
import { deskData, figure, report } from './made-work.ts';

const data = (published: Figure[]) =>
  deskData(
    {
      registry: siteContent().registry,
      schema: readSchema('.', 'figures'),
      indicatorSchema: readSchema('.', 'indicators'),
      placeSchema: readSchema('.', 'places'),
    },
    { 'other-2023': published },
  );
const said = (figures: Figure[], published: Figure[], locale: 'zh' | 'en' = 'zh'): string =>
  comparedSaid(
    compared({ report: report(), figures, indicators: [], places: [] }, data(published)),
    locale,
  );
const one = figure('other-2023-001', 1000);
const undated = { period_kind: 'unknown', period_start: null, period_end: null } as const;

test.each<[string, Figure[], Figure[], string]>([
  ['all compared', [figure('c1', 1)], [one], '对照了1个计量数字。'],
  [
    'no indicator anywhere: nothing was compared',
    [figure('c1', 1, { indicator: null }), figure('c2', 2, { indicator: null })],
    [one],
    '对照了0个计量数字；另有2个无从对照：2个没有指标。',
  ],
  [
    'nothing is published of the indicator',
    [figure('c1', 1)],
    [],
    '对照了1个计量数字；其中1个的指标还没有已发表的数字，只在本报告内对照。',
  ],
  [
    'a place, a period and an amount are missing',
    [
      figure('c1', 1),
      figure('c2', 1, { place: null, indicator: null }),
      figure('c3', 1, undated),
      figure('c4', 1, { unit: null }),
    ],
    [one],
    '对照了1个计量数字；另有3个无从对照：1个没有指标、1个没有地区、1个没有时段、1个数值或单位不全。',
  ],
  [
    'what was rejected and what measures nothing is not counted',
    [figure('c1', 1, { review: 'rejected' }), figure('c2', 1, { role: 'other' })],
    [one],
    '这份报告还没有可对照的计量数字。',
  ],
])('%s', (_, figures, published, expected) => {
  expect(said(figures, published)).toBe(expected);
});

test('in English too', () => {
  expect(said([figure('c1', 1), figure('c2', 1, { indicator: null })], [one], 'en')).toBe(
    '1 measure was compared; 1 cannot be compared: 1 without an indicator.',
  );
});
