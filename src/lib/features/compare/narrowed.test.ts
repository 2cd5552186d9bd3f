import { describe, expect, it } from 'vitest';
import { layoutOf, loadCharts } from '#lib/chart/registry.ts';
import type { ChartChoice, ChartKind } from '#lib/chart/spec.ts';
import type { BarLayout } from '#lib/chart/types/bar/layout.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import { row, source } from '../gallery/example-source.ts';
import { compareCards, type CompareAnswer } from './cards.ts';
import { narrowed, offerWithin, onOneScale, timesOf } from './narrowed.ts';

await loadCharts(['bar', 'timeline']);

const dated = (id: string, place: string, year: string, value: number, end = year) =>
  row({
    ...{ id, place, value, as_written: `${value}人` },
    ...{ period_kind: year === end ? 'instant' : 'span', period_start: year, period_end: end },
  });
const answer: CompareAnswer = {
  question: { kind: 'compare', indicators: ['members'] },
  rows: [
    dated('a', 'east', '2018', 100),
    dated('b', 'east', '2020', 200),
    dated('c', 'east', '2022', 900),
    dated('d', 'west', '2018', 80, '2020'),
    row({ id: 'e', place: 'south', value: 70, as_written: '70人' }),
  ],
  sql: 'SELECT everything',
  engine: 'precomputed',
};
const ids = ({ rows }: CompareAnswer): string[] => rows.map(({ id }) => id);

describe('an answer narrowed to years', () => {
  it.each([
    [{ from: 2018, to: 2018 }, 'a d e'],
    [{ from: 2019, to: 2019 }, 'd e'],
    [{ from: 2020, to: 2022 }, 'b c d e'],
  ])('keeps windows whole and what has no date: %j', (years, kept) => {
    const some = narrowed(answer, years);
    expect(ids(some).join(' ')).toBe(kept);
    expect(some.question.years).toEqual(years);
  });

  it('brings the SQL that asks so', () => {
    expect(narrowed(answer, { from: 2019, to: 2021 }).sql).toContain("'2021'");
    expect(narrowed(answer, null)).toBe(answer);
  });
});

describe('a timeline', () => {
  const fitOf = (some: CompareAnswer, kind: ChartKind) =>
    offerWithin(kind, some, answer, source).fit;

  it('stays whatever stretch of its axis is chosen', () => {
    const one = narrowed(answer, { from: 2022, to: 2022 });
    expect(fitOf(one, 'timeline')).toEqual(fitOf(answer, 'timeline'));
    expect(fitOf(answer, 'timeline')).toMatchObject({ fits: true });
  });

  it('says nothing of years without a figure', () => {
    const none = { ...answer, rows: [] };
    expect(fitOf(none, 'timeline')).toEqual({ fits: false, reason: 'no_rows' });
  });
});

describe('a bar chart that is played through', () => {
  it('has the years of which a figure speaks by itself', () => {
    expect(timesOf(answer, { type: 'bar' })).toEqual([2018, 2020, 2022]);
    expect(timesOf(answer, { type: 'timeline' })).toEqual([]);
  });

  it.each<[ChartChoice, boolean]>([
    [{ type: 'bar' }, true],
    [{ type: 'dot-strip' }, true],
    [{ type: 'scatter' }, true],
    // Its classes are those of what it draws.
    [{ type: 'tile-map' }, false],
    [{ type: 'bar', group: 'period' }, false],
    [{ type: 'bar', as: 'share' }, false],
    [{ type: 'dumbbell' }, false],
  ])('%j has the axes of all years where it shows one and has axes: %s', (chart, scaled) => {
    const card = {
      ...compareCards(answer, { type: 'bar' }, source, 'zh')[0],
      chart,
    } as CardContent;
    const [drawn] = onOneScale([card], answer, source);
    expect(drawn?.domain !== undefined).toBe(scaled);
  });

  it('draws a value as long in every year', () => {
    const context = { locale: 'zh' as const, size: { width: 640 } };
    const lengths = (year: number): Map<string, number> => {
      const drawn = narrowed(answer, { from: year, to: year });
      const cards = compareCards(drawn, { type: 'bar' }, source, 'zh');
      const [card] = onOneScale(cards, answer, source);
      if (!card?.domain) throw new Error('an axis of all years');
      const { bars } = layoutOf(card.chart, card.data, {
        ...context,
        domain: card.domain,
      }) as BarLayout;
      return new Map(
        bars.map((bar): [string, number] => [
          bar.figure,
          bar.form === 'dot' ? NaN : bar.shape.box.width,
        ]),
      );
    };
    expect(lengths(2018).get('d')).toBe(lengths(2020).get('d'));
    expect(lengths(2022).get('c')).toBeGreaterThan(4 * (lengths(2020).get('b') ?? 0));
  });
});
