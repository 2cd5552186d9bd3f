import { describe, expect, it } from 'vitest';
import { isUndated, isWindow, period } from '#lib/model/period.ts';
import { months } from '#lib/shape/window.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES, type Locale } from '#lib/model/locale.ts';
import { drawn, outside, touching } from './examine.ts';
import { dataOf, observations, published } from './published.ts';
import { CHART_KINDS, layoutOf, loadCharts } from './registry.ts';
import type { ChartData } from './type.ts';

await loadCharts(CHART_KINDS);

const charts = published().map((spec) => ({ spec, data: dataOf(spec.question) }));
const all = observations();

type Row = ObservationRow;
const above = (row: Row): boolean => row.qualifier === 'more_than' || row.qualifier === 'at_least';
const below = (row: Row): boolean => ['nearly', 'less_than', 'at_most'].includes(row.qualifier);
const disputed = (row: Row, { findings }: ChartData): boolean =>
  findings.some((f) => f.kind === 'contradiction' && f.figures.includes(row.id));
const dated = (row: Row): boolean => !isUndated(period(row));

/** The rows of the two tables of what a mark says, as tests of an observation. */
const VALUES: Record<string, (row: Row, data: ChartData) => boolean> = {
  exact: (row) => row.qualifier === 'exact' && !row.suspect,
  'more than': (row) => above(row) && !row.suspect,
  nearly: below,
  about: (row) => row.qualifier === 'about',
  range: (row) => row.qualifier === 'range',
  rounded: (row) => row.qualifier === 'exact' && (row.precision ?? 1) > 1,
  suspect: (row) => row.suspect,
  'two reports disagree': disputed,
  zero: (row) => row.value === 0,
};
const TIMES: Record<string, (row: Row, data: ChartData) => boolean> = {
  'an instant': (row) => row.period_kind === 'instant' && dated(row),
  'an instant of an undated report': (row) => row.period_kind === 'instant' && !dated(row),
  'a year': (row) => row.period_kind === 'span' && dated(row) && !isWindow(period(row)),
  'a window': (row) => isWindow(period(row)),
  'each year': (row) => row.period_kind === 'recurring',
  'no window stated': (row) => row.period_kind === 'unknown',
};

describe('a published chart shows', () => {
  const whole = dataOf({
    kind: 'trend',
    indicators: [...new Set(all.map((row) => row.indicator))],
  });
  const shown = (test: (row: Row, data: ChartData) => boolean, types: string[]): string[] =>
    charts
      .filter(
        ({ spec, data }) =>
          types.includes(spec.chart.type) && data.rows.some((row) => test(row, data)),
      )
      .map(({ spec }) => spec.id);
  it.each(Object.entries(VALUES))('%s', (_, test) => {
    const said = all.some((row) => test(row, whole));
    expect(shown(test, ['bar', 'timeline']).length > 0).toBe(said);
  });
  it.each(Object.entries(TIMES))('%s, on a timeline', (_, test) => {
    const said = all.some((row) => test(row, whole));
    expect(shown(test, ['timeline']).length > 0).toBe(said);
  });
  it('who is silent', () => {
    const silent = charts.filter(
      ({ spec, data }) =>
        spec.chart.type === 'bar' &&
        data.places.some((place) => !data.rows.some((row) => row.place === place)),
    );
    expect(silent).not.toEqual([]);
  });
});

/** What a title says, piece by piece: years, lengths of windows, amounts with their qualifiers. */
const YEAR: Record<Locale, RegExp> = { zh: /(19|20)\d\d(?=年)/g, en: /\b(19|20)\d\d\b/g };
const AMOUNT: Record<Locale, RegExp> = {
  zh: /(近|约|超|不足)?(\d[\d,.]*)(余|多)?(万|亿)?(余|多)?(?:人次|人|家|名|次|%)?(以上)?/g,
  en: /(over |just under |at least |under |about )?(\d[\d,]*(?:\.\d+)?)( million| billion)?/gi,
};
const SCALE: Record<string, number> = { 万: 1e4, 亿: 1e8, ' million': 1e6, ' billion': 1e9 };
const SAYS: Record<string, string[]> = {
  exact: [''],
  more_than: ['余', '多', '超', 'over '],
  at_least: ['以上', 'at least '],
  nearly: ['近', 'just under '],
  less_than: ['不足', 'under '],
  about: ['约', 'about '],
};
const LENGTH: Record<Locale, RegExp> = {
  zh: /([一二三四五六七八九])年/g,
  en: /\b(two|three|four|five|six) years/g,
};
const COUNT: Record<string, number> = Object.fromEntries([
  ...[...'一二三四五六七八九'].map((c, i) => [c, i + 1]),
  ...['two', 'three', 'four', 'five', 'six'].map((word, i) => [word, i + 2]),
]);

describe.each(charts.map(({ spec, data }) => ({ id: spec.id, spec, data })))(
  'the title of $id',
  ({ spec, data }) => {
    it.each(LOCALES)('says only what its observations say (%s)', (locale) => {
      const { title } = spec.words[locale];
      const rows = data.rows;
      const years = [...title.matchAll(YEAR[locale])].map(([year]) => year);
      const known = rows
        .flatMap((row) => [row.period_start, row.period_end])
        .map((d) => d?.slice(0, 4));
      expect(years.filter((year) => !known.includes(year))).toEqual([]);

      const lengths = [...title.matchAll(LENGTH[locale])].map(([, n = '']) => COUNT[n]);
      const windows = rows.map((row) => (months(period(row)) ?? 0) / 12);
      expect(lengths.filter((n) => !windows.includes(n ?? 0))).toEqual([]);

      const amounts = [...title.replace(YEAR[locale], '').matchAll(AMOUNT[locale])].map((found) => {
        const [said, before = '', digits = '', a = '', b = '', c = '', d = ''] = found;
        const scale = [a, b, c].find((part) => part in SCALE);
        const value = Number(digits.replaceAll(',', '')) * (scale ? (SCALE[scale] ?? 1) : 1);
        const word =
          [before.toLowerCase(), a, c, d].find((part) => part !== '' && !(part in SCALE)) ?? '';
        return { said, value, word };
      });
      const wrong = amounts.filter(
        ({ value, word }) =>
          !rows.some((row) => row.value === value && (SAYS[row.qualifier] ?? []).includes(word)),
      );
      expect(wrong).toEqual([]);
    });
  },
);

describe.each(charts.map(({ spec, data }) => ({ id: spec.id, spec, data })))(
  'the picture of $id',
  ({ spec, data }) => {
    const cases = [320, 360, 480, 640, 960].flatMap((width) =>
      LOCALES.map((locale) => ({ width, locale })),
    );
    it.each(cases)('is whole at $width in $locale', ({ width, locale }) => {
      const layout = layoutOf(spec.chart, data, { locale, size: { width } }) as {
        width: number;
        height: number;
      };
      const { texts } = drawn(layout);
      expect(touching(texts)).toEqual([]);
      expect(outside(texts, layout)).toEqual([]);
    });
    it.each(cases)('has no nameless mark at $width in $locale', ({ width, locale }) => {
      const { points = [] } = layoutOf(spec.chart, data, { locale, size: { width } }) as {
        points?: { name: string; label: unknown }[];
      };
      expect(points.filter(({ label }) => label === null).map(({ name }) => name)).toEqual([]);
    });
  },
);
