/** What the checks find in three figures or more, asked in memory: the desk asks it before publishing. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSources, type Sources } from '#lib/content/sources.ts';
import type { Figure, Finding } from '#lib/model/figure.ts';
import { observe } from '#lib/shape/observe.ts';
import { contradictionsOfSums } from '#lib/shape/contradictions-of-sums.ts';
import { type Checked, openChecked } from './checked.ts';
import { measure, sourcesOf } from './fixture.ts';
import { observation } from './observe.ts';
import { allFigures } from './tables.ts';

let cases: Checked;
beforeAll(async () => {
  cases = await openChecked();
});
afterAll(() => cases.close());

const OF_SUMS = ['part-above-whole', 'place-above-whole', 'windows-above-window', 'products'];
const named = (figures: readonly string[]): string => [...figures].sort().join();

const byChecks = (found: readonly Finding[]): string[] =>
  found
    .filter(({ check, figures }) => OF_SUMS.includes(check) && figures.length > 2)
    .map(({ figures }) => named(figures))
    .sort();

function inMemory(sources: Sources): string[] {
  const observations = allFigures(sources).flatMap(
    (figure) => observation(figure, figure.report) ?? [],
  );
  return contradictionsOfSums(observations.map(observe), sources.registry, sources.products.rows)
    .map(({ figures }) => named(figures))
    .sort();
}

test('the same in the published reports', () => {
  const sources = loadSources('.');
  const found = byChecks(cases.findingsOf(sources));
  expect(found.length).toBeGreaterThan(0);
  expect(inMemory(sources)).toEqual(found);
});

test.each([
  ['event', 1],
  ['kind', 0],
])('the same of money, rides counted in %s and the price of one', (unit, count) => {
  const sources = sourcesOf([
    measure('a-2020-001', 450_000, { indicator: 'spent', unit: 'yuan', precision: 10_000 }),
    measure('a-2020-002', 500_000, { precision: 10_000, unit }),
    measure('a-2020-003', 0.99, { indicator: 'fare', unit: 'yuan', precision: 0.01 }),
  ]);
  const found = byChecks(cases.findingsOf(sources));
  expect(found).toHaveLength(count);
  expect(inMemory(sources)).toEqual(found);
});

type Part = [value: number, rounded: boolean, over: boolean];
const part: fc.Arbitrary<Part> = fc.tuple(
  fc.integer({ min: 25, max: 75 }),
  fc.boolean(),
  fc.boolean(),
);
const three = fc.tuple(part, part, part);

/** Of each rule a whole of 100 or so with three parts, so that one or another is too much together. */
const made: fc.Arbitrary<Figure[]> = fc
  .record({ places: three, windows: three, parts: three })
  .map(({ places, windows, parts }) => {
    let number = 0;
    const next = (value: number, change: Partial<Figure>): Figure =>
      measure(`a-2020-${String(++number).padStart(3, '0')}`, value, change);
    /** Values of their own, so that no two are the greatest at once. */
    const of = ([value, rounded, over]: Part): [number, Partial<Figure>] => [
      value * 10 + (rounded ? 0 : number % 10),
      { precision: rounded ? 10 : 1, ...(over && { qualifier: 'more_than' }) },
    ];
    const each = (some: Part[], change: (at: number) => Partial<Figure>): Figure[] =>
      some.map((one, at) => {
        const [value, words] = of(one);
        return next(value, { ...words, ...change(at) });
      });
    const stock = { indicator: 'members', period_kind: 'instant' } as const;
    const inWindow = { place: '420302', level: 'county' } as const;
    const titles = { place: '420303', level: 'county' } as const;
    const whole = next(1000, titles);
    return [
      whole,
      ...each(parts.slice(0, 2), (at) => ({
        ...{ ...titles, indicator: at === 0 ? 'titles_province' : 'titles_city' },
        part_of: whole.id,
      })),
      next(1000, { ...stock, level: 'city' }),
      ...each(places, (at) => ({
        ...{ ...stock, level: 'county' },
        place: ['420302', '420303', '420300-jkq'][at] ?? null,
      })),
      next(1000, { ...inWindow, period_start: '2018', period_end: '2020' }),
      ...each(windows, (at) => ({
        ...{ ...inWindow, period_start: String(2018 + at), period_end: String(2018 + at) },
      })),
    ];
  });

test('the same in any figures', () => {
  const several = new Set<string>();
  fc.assert(
    fc.property(made, (figures) => {
      const sources = sourcesOf(figures);
      const found = cases.findingsOf(sources);
      expect(inMemory(sources)).toEqual(byChecks(found));
      for (const { check, figures: ids } of found) if (ids.length > 2) several.add(check);
    }),
    { numRuns: 12 },
  );
  expect([...several].sort()).toEqual(OF_SUMS.filter((check) => check !== 'products'));
});
