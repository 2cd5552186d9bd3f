import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSources } from '#lib/content/sources.ts';
import type { Figure, Finding } from '#lib/model/figure.ts';
import type { Qualifier } from '#lib/model/quantity.ts';
import { openNodeDatabase, type NodeDatabase } from '#lib/query/engines/duckdb/node.ts';
import { type Checked, openChecked, runOn } from './checked.ts';
import { aside, measure, sourcesOf } from './fixture.ts';
import { checkTables, csvTable, datasetTables } from './tables.ts';

let cases: Checked;
beforeAll(async () => {
  cases = await openChecked();
});
afterAll(() => cases.close());

const found = (...figures: Figure[]) => cases.found(...figures);

const A = 'a-2020-001';
const B = 'b-2022-001';
const more = { qualifier: 'more_than', as_written: '40多次' } as const;
const near = { qualifier: 'nearly', as_written: '近40次' } as const;
const never = { period_kind: 'unknown', period_start: null, period_end: null } as const;
const again = { ...never, repeat_of: A };
const longer = { period_start: '2018', period_end: '2022' };

describe('bounds that cannot both hold', () => {
  test.each<[string, Figure, Figure]>([
    ['多 and 近 the same number', measure(A, 40, more), measure(B, 40, near)],
    ['two exact numbers of one window', measure(A, 40), measure(B, 41)],
    ['a longer window that holds less', measure(A, 40), measure(B, 30, longer)],
    [
      'February, and days that end with it',
      measure(A, 40, { period_start: '2024-02', period_end: '2024-02' }),
      measure(B, 30, { period_start: '2024-01-01', period_end: '2024-02-29' }),
    ],
    [
      'two stocks of one date',
      measure(A, 40, { indicator: 'members' }),
      measure(B, 41, { indicator: 'members' }),
    ],
    ['one said again with another number', measure(A, 40, never), measure(B, 41, again)],
  ])('%s', (_, a, b) => {
    expect(found(a, b)).toEqual([['disjoint-bounds', A, B]]);
  });

  const C = 'a-2020-002';
  test.each<[string, Figure, Figure]>([
    [
      'of its date, which nobody knows',
      measure(A, 40, { indicator: 'members', ...never, period_kind: 'instant' }),
      measure(C, 41, { indicator: 'members', ...never, period_kind: 'instant' }),
    ],
    [
      'of a window in the same words',
      measure(A, 40, { ...never, period_kind: 'span', period_text: '近三年' }),
      measure(C, 41, { ...never, period_kind: 'span', period_text: '近三年' }),
    ],
  ])('two of one undated report, %s', (_, a, c) => {
    expect(found(a, c)).toEqual([['disjoint-bounds', A, C]]);
    const b = { ...c, id: B };
    expect(found(a, b)).toEqual([]);
    expect(found(a, { ...c, period_text: '近五年', period_kind: 'span' })).toEqual([]);
  });

  test.each<[string, Figure, Figure]>([
    ['30 in three years and 40 in five', measure(A, 30), measure(B, 40, longer)],
    ['bounds that overlap', measure(A, 40, more), measure(B, 45)],
    ['近 against a lower exact number', measure(A, 40, near), measure(B, 36)],
    ['numbers rounded to the same', measure(A, 21_000, { precision: 1000 }), measure(B, 21_340)],
    ['two places', measure(A, 40), measure(B, 41, { place: null, role: 'other', indicator: null })],
    ['two units', measure(A, 40), measure(B, 41, { unit: 'kind' })],
    ['two levels', measure(A, 40, { level: 'city' }), measure(B, 41, { level: 'office' })],
    [
      'windows that only overlap',
      measure(A, 40),
      measure(B, 30, { period_start: '2020-06', period_end: '2022' }),
    ],
    [
      'stocks of two dates',
      measure(A, 40, { indicator: 'members' }),
      measure(B, 30, { indicator: 'members', ...longer }),
    ],
    ['figures without dates', measure(A, 40, never), measure('a-2020-002', 41, never)],
    ['a measure that was not accepted', measure(A, 40), measure(B, 41, { review: 'disputed' })],
  ])('but not %s', (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});

/** Qualifier, printed value (lower end of a range), upper end of a range, precision. */
type Short = [Qualifier, number, number, number?];
const pairs = JSON.parse(readFileSync('src/lib/model/cases/compare.json', 'utf8')) as {
  a: Short;
  b: Short;
  disjoint: boolean;
  why: string;
}[];

test.each(pairs)('contradiction or none: $why', (pair) => {
  const short = (id: string, [qualifier, value, end, precision = 1]: Short): Figure =>
    qualifier === 'range'
      ? { ...measure(id, value), qualifier, value: null, high: end }
      : measure(id, value, { qualifier, precision });
  expect(found(short(A, pair.a), short(B, pair.b))).toEqual(
    pair.disjoint ? [['disjoint-bounds', A, B]] : [],
  );
});

describe('money that is not count times price', () => {
  const spent = (value: number) =>
    measure('a-2020-001', value, { indicator: 'spent', unit: 'yuan', precision: 10_000 });
  const rides = measure('a-2020-002', 500_000, { precision: 10_000 });
  const fare = measure('a-2020-003', 0.99, { indicator: 'fare', unit: 'yuan', precision: 0.01 });
  test('is found', () => {
    expect(found(spent(450_000), rides, fare)).toEqual([
      ['products', 'a-2020-001', 'a-2020-002', 'a-2020-003'],
    ]);
  });
  test.each([[490_000], [500_000]])('%d is near enough', (total) => {
    expect(found(spent(total), rides, fare)).toEqual([]);
  });
  test.each<[string, Figure[]]>([
    ['money of another currency', [{ ...spent(450_000), unit: 'event' }, rides, fare]],
    ['rides in another unit', [spent(450_000), { ...rides, unit: 'kind' }, fare]],
    ['a price of something else', [spent(450_000), rides, { ...fare, unit: 'year' }]],
  ])('%s is not multiplied', (_, figures) => expect(found(...figures)).toEqual([]));
});

describe('runs of years', () => {
  const run = (id: string, years: number, change: Partial<Figure> = {}) =>
    aside(id, years, { role: 'duration', unit: 'year', as_written: `连续${years}年`, ...change });
  test('four years in 2020 and five in 2022 do not fit', () => {
    expect(found(run(A, 4), run(B, 5))).toEqual([['runs', A, B]]);
  });
  test.each<[string, Figure, Figure]>([
    ['six in 2022', run(A, 4), run(B, 6)],
    ['a run begun anew in between', run(A, 4), run(B, 2)],
    ['another activity', run(A, 4), run(B, 5, { subject_zh: '读书会' })],
    ['a window, no run', run(A, 3), run(B, 3, { as_written: '近三年' })],
  ])('but not %s', (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});

describe('one thing claimed twice', () => {
  const claim = (id: string, change: Partial<Figure> = {}) =>
    aside(id, 53, { role: 'other', subject_zh: '典型案例', ...change });
  test('by two reports', () => {
    expect(found(claim(A), claim(B))).toEqual([['duplicate-claims', A, B]]);
  });
  test.each<[string, Figure]>([
    ['another number', aside(B, 54, { role: 'other', subject_zh: '典型案例' })],
    ['another subject', claim(B, { subject_zh: '案例库' })],
    ['a number of kinds', claim(B, { unit: 'kind' })],
    ['the same report', claim('a-2020-002')],
  ])('but not %s', (_, other) => {
    expect(found(claim(A), other)).toEqual([]);
  });
});

describe('parts and wholes', () => {
  const [P, Q, W] = ['a-2020-001', 'a-2020-002', 'a-2020-009'] as const;
  const whole = measure(W, 180, { qualifier: 'more_than', as_written: '180余次' });
  const part = (id: string, value: number, indicator: string) =>
    measure(id, value, { part_of: W, indicator });
  test('a part above its whole, which 余 ends before the next ten', () => {
    expect(found(part(P, 191, 'titles_city'), whole)).toEqual([['part-above-whole', P, W]]);
  });
  test('a rounded whole holds what would be rounded to it', () => {
    const rounded = measure(W, 21_000, { precision: 1000 });
    expect(found(part(P, 21_400, 'titles_city'), rounded)).toEqual([]);
    expect(found(part(P, 21_600, 'titles_city'), rounded)).toEqual([['part-above-whole', P, W]]);
  });
  test('parts of different award levels that are together above it', () => {
    expect(found(part(P, 100, 'titles_city'), part(Q, 102, 'titles_province'), whole)).toEqual([
      ['part-above-whole', P, Q, W],
    ]);
  });
  test('parts that may overlap are not added', () => {
    expect(found(part(P, 100, 'visits'), part(Q, 102, 'members'), whole)).toEqual([]);
  });
  test('an indicator above the one it is part of', () => {
    const members = measure(P, 50, { indicator: 'members' });
    const newer = measure(Q, 60, { indicator: 'new_members' });
    expect(found(members, newer)).toEqual([['part-above-whole', Q, P]]);
  });
});

test('an implausible value is found alone, and nothing is found in nothing', () => {
  expect(found(measure(A, 1e8, { suspect: true }), measure(B, 1e8))).toEqual([['implausible', A]]);
});

test('a note quotes the words, in English with qualifier and window', () => {
  const [finding] = cases.findingsOf(sourcesOf([measure(A, 40, more), measure(B, 40, near)]));
  expect(finding?.note_zh).toContain('“40多次”（2020年）与“近40次”（2020年）');
  expect(finding?.note_en).toMatch(/over 40 events \(2020\) and just under 40 events \(2020\)/);
});

describe('the reports', () => {
  const sources = loadSources('.');
  let database: NodeDatabase;
  let all: Finding[];
  /** Runs the checks as if some figures had never been read. */
  const without = (removed: readonly string[]) => {
    const ids = removed.map((id) => `'${id}'`).join(', ') || "''";
    for (const name of ['figures', 'observations'])
      database.query(
        `CREATE OR REPLACE VIEW ${name} AS SELECT * FROM all_${name} WHERE id NOT IN (${ids});`,
      );
    return runOn(database);
  };
  beforeAll(async () => {
    const tables = checkTables(datasetTables('.', sources), sources).map((table) =>
      ['figures', 'observations'].includes(table.name)
        ? { ...table, name: `all_${table.name}` }
        : table,
    );
    database = await openNodeDatabase(tables.map(csvTable));
    all = without([]);
  });
  afterAll(() => database.close());

  const words = (finding: Finding) =>
    finding.figures.map(
      (id) =>
        sources.reports.flatMap(({ figures }) => figures.rows).find((f) => f.id === id)?.as_written,
    );

  test('hold exactly these', () => {
    expect(all.map((finding) => [finding.kind, ...words(finding)])).toEqual([
      ['contradiction', '4000多万元', '近4000万元'],
      ['duplicate_claim', '53个', '53个'],
      ['implausible', '10000万多人'],
      ['contradiction', '0.99元', '45万元', '50万人次'],
      ['contradiction', '连续4年', '连续5年'],
    ]);
  });

  test('and without any one of its figures a finding is gone, the others stay', () => {
    for (const finding of all)
      for (const figure of finding.figures)
        expect(without([figure]).map(({ id }) => id)).toEqual(
          all.filter((one) => !one.figures.includes(figure)).map(({ id }) => id),
        );
  });
});
