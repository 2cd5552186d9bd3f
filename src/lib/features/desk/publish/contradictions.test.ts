import { describe, expect, test } from 'vitest';
import { siteContent } from '#lib/content/site.ts';
import { readSchema } from '#lib/content/table.ts';
import type { Figure } from '#lib/model/figure.ts';
import { clashes, type Rule } from './contradictions.ts';
import { deskData as dataOf, figure, report } from './made-work.ts';

const site = siteContent();
const deskData = (published: Record<string, Figure[]> = {}) =>
  dataOf(
    {
      registry: site.registry,
      schema: readSchema('.', 'figures'),
      indicatorSchema: readSchema('.', 'indicators'),
      placeSchema: readSchema('.', 'places'),
    },
    published,
  );

const drafted = (...figures: Figure[]) => ({
  report: report(),
  figures,
  indicators: [],
  places: [],
});
const found = (draft: Figure[], published: Figure[] = []): [Rule, ...string[]][] =>
  clashes(drafted(...draft), deskData({ 'other-2023': published })).map(({ rule, sides }) => [
    rule,
    ...sides.map(({ id, draft: own }) => (own ? `draft ${id}` : id)),
  ]);

const flow = {
  ...{ indicator: 'staff_trained', period_kind: 'span', period_basis: 'stated' },
} as const satisfies Partial<Figure>;
const flowId = site.registry.indicators.find(
  ({ nature, unit, part_of }) => nature === 'flow' && unit === 'person' && part_of === null,
)?.id;
const trained = (id: string, value: number, change: Partial<Figure> = {}): Figure =>
  figure(id, value, { ...flow, indicator: flowId ?? null, ...change });

const P = 'other-2023-001';
const published = figure(P, 1000);
const nearly = { qualifier: 'nearly', low: null } as const;

describe('a figure of the draft against a published one', () => {
  test.each<[string, Figure[], Figure[], [Rule, ...string[]][]]>([
    [
      'two exact numbers of one moment',
      [figure('c1', 1200)],
      [published],
      [['disjoint', 'draft c1', P]],
    ],
    [
      'a number above what is said to be nearly it',
      [figure('c1', 1000, { ...nearly, as_written: '近1000人' })],
      [published],
      [['disjoint', 'draft c1', P]],
    ],
    [
      'a year above the years that hold it',
      [trained('c1', 310, { period_start: '2020', period_end: '2020' })],
      [trained(P, 300, { period_start: '2018', period_end: '2020' })],
      [['disjoint', 'draft c1', P]],
    ],
    [
      'a county above its city',
      [figure('c1', 1200, { place: '420302', level: 'county' })],
      [published],
      [['place_above_whole', 'draft c1', P]],
    ],
    [
      'ten times as much a year later',
      [figure('c1', 10_000, { period_start: '2024', period_end: '2024' })],
      [published],
      [['jump', 'draft c1', P]],
    ],
    [
      'another unit than the indicator has',
      [figure('c1', 1000, { unit: 'household', period_start: '2024', period_end: '2024' })],
      [published],
      [['unit', 'draft c1', P]],
    ],
    [
      'a stock that is said of three years',
      [figure('c1', 1000, { period_kind: 'span', period_start: '2021' })],
      [published],
      [['nature', 'draft c1', P]],
    ],
    [
      'a flow that is said of a moment',
      [trained('c1', 1000, { period_kind: 'instant', period_start: '2020', period_end: '2020' })],
      [],
      [['nature', 'draft c1']],
    ],
  ])('%s', (_, draft, against, expected) => {
    expect(found(draft, against)).toEqual(expected);
  });

  test.each<[string, Figure[]]>([
    ['the same said again', [figure('c1', 1000)]],
    ['another year', [figure('c1', 1100, { period_start: '2024', period_end: '2024' })]],
    ['another level', [figure('c1', 1200, { level: 'office' })]],
    ['a figure that was rejected', [figure('c1', 1200, { review: 'rejected' })]],
    ['a figure that measures nothing', [figure('c1', 1200, { role: 'other', indicator: null })]],
    ['a measure that still lacks its place', [figure('c1', 1200, { place: null })]],
  ])('but not %s', (_, draft) => {
    expect(found(draft, [published])).toEqual([]);
  });

  test('a proposed figure is held against them too, and its interval is read anew', () => {
    const changed = figure('c1', 1200, { review: 'proposed', likely_low: 1000, likely_high: 1000 });
    expect(found([changed], [published])).toEqual([['disjoint', 'draft c1', P]]);
  });
});

test('a published figure that is said again contradicts once', () => {
  const again = figure('other-2023-002', 1000, { repeat_of: P, start: 30, end: 35 });
  expect(found([figure('c1', 1200)], [published, again])).toEqual([['disjoint', 'draft c1', P]]);
});

test('two figures of the draft, and a part of it above its whole', () => {
  const part = { part_of: 'c1', start: 20, end: 24 };
  expect(found([figure('c1', 300), figure('c2', 310, part)])).toEqual([
    ['part_above_whole', 'draft c2', 'draft c1'],
  ]);
});

test('three windows of which two are the draft’s', () => {
  const year = (id: string, at: string, value: number) =>
    trained(id, value, { period_start: at, period_end: at });
  expect(
    found(
      [year('c1', '2018', 60), year('c2', '2019', 70)],
      [trained(P, 100, { period_start: '2018', period_end: '2020' })],
    ),
  ).toEqual([['windows_together', 'draft c1', 'draft c2', P]]);
});

test('a run of years that does not fit the distance of the reports', () => {
  const run = (id: string, value: number) =>
    figure(id, value, {
      ...{ role: 'duration', indicator: null, place: null, unit: 'year' },
      ...{ as_written: `连续${value}年`, subject_zh: '演讲比赛', period_kind: null },
    });
  const [published] = deskData({ 'other-2021': [run(P, 4)] }).reports;
  const data = {
    ...deskData(),
    reports: published
      ? [{ ...published, report: { ...published.report, reference_date: '2021' } }]
      : [],
  };
  expect(clashes(drafted(run('c1', 5)), data)).toMatchObject([{ rule: 'runs' }]);
  expect(clashes(drafted(run('c1', 6)), data)).toEqual([]);
});

describe('the published reports as drafts of themselves', () => {
  const data = { ...deskData(), products: [{ total: 'x', count: 'y', price: 'z' }] };
  const packages = site.reports.map((one) => ({
    report: one,
    figures: site.figures.get(one.id) ?? [],
  }));
  test('find what the checks found in them, and no unit, nature or jump', () => {
    const all = packages.flatMap(({ report: one, figures }) =>
      clashes({ report: one, figures, indicators: [], places: [] }, { ...data, reports: packages }),
    );
    expect(all.filter(({ rule }) => ['unit', 'nature', 'jump'].includes(rule))).toEqual([]);
    const pairs = all.map(({ sides }) =>
      sides
        .map(({ id }) => id)
        .sort()
        .join(),
    );
    expect(pairs).toContain('shiyan-2020-031,shiyan-2022-073');
    expect(pairs).toContain('shiyan-2020-008,shiyan-2022-010');
  });
  test('are not held against themselves as published', () => {
    for (const { report: one, figures } of packages)
      for (const { sides } of clashes(
        { report: one, figures, indicators: [], places: [] },
        { ...data, reports: packages },
      ))
        expect(new Set(sides.map(({ id }) => id)).size).toBe(sides.length);
  });
});
