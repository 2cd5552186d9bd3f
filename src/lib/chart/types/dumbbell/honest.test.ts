import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { periodSpoken } from '#lib/i18n/format/period.ts';
import { observe } from '#lib/shape/observe.ts';
import type { Box } from '../../marks/placed.ts';
import { spotBox } from '../../marks/spot-shape.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { contradiction, exampleData } from '../../example-data.ts';
import { vocabulary } from '../../vocabulary.ts';
import { describe as inWords } from './describe.ts';
import { examples } from './examples.ts';
import { layout, type DumbbellLayout } from './layout.ts';
import type { DumbbellOptions } from './schema.ts';
import { toTable } from './to-table.ts';

const data = (rows: ObservationRow[], places: string[] = []) => ({
  ...exampleData([]),
  rows,
  places,
});
const at = fc.constantFrom(320, 360, 480, 720, 1200, 1920);
const locales = fc.constantFrom(...LOCALES);
const options: fc.Arbitrary<DumbbellOptions> = fc.constantFrom<DumbbellOptions[]>(
  {},
  { form: 'slope' },
  { sort: 'place', from: '2018/2020', to: '2020/2022' },
  { sort: 'value', from: '2031', highlight: ['100002'] },
);
/** Instants and years of few times, so that pairs do come about. */
const paired = anyRows({ minLength: 2 }).map((rows) =>
  rows.map((row, i) => ({
    ...row,
    indicator: 'libraries',
    unit: 'house',
    suspect: row.suspect && i % 5 === 0,
    level: null,
    period_kind: 'instant' as const,
    ...{ period_start: i % 2 ? '2020' : '2022', period_end: i % 2 ? '2020' : '2022' },
  })),
);

const FORM: Record<string, string[]> = {
  more_than: ['beyond', 'above'],
  at_least: ['beyond', 'above'],
  nearly: ['fading', 'below'],
  less_than: ['fading', 'below'],
  at_most: ['fading', 'below'],
  about: ['about'],
  range: ['between'],
  exact: ['plain', 'zero'],
};

/** Each figure's form, whichever way it is drawn. */
const forms = (chart: DumbbellLayout): Map<string, string> =>
  new Map([
    ...chart.spots.map(({ figure, shape }) => [figure, shape.kind] as const),
    ...chart.ends.map(({ figure, shape }) => [figure, shape.reading.kind] as const),
  ]);

const within = ({ x, y, width, height }: Box, chart: DumbbellLayout): boolean =>
  x >= -1 && y >= -1 && x + width <= chart.width + 1 && y + height <= chart.height + 1;

const whole = (chart: DumbbellLayout, rows: readonly ObservationRow[]): void => {
  const { texts, numbers } = drawn(chart);
  expect([...forms(chart).keys(), ...chart.left].sort()).toEqual(rows.map((r) => r.figure).sort());
  expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
  expect(touching(texts)).toEqual([]);
  expect(outside(texts, chart)).toEqual([]);
  expect(texts.filter(({ size }) => size < 11)).toEqual([]);
  for (const { shape } of chart.spots) expect(within(spotBox(shape), chart)).toBe(true);
  for (const { hit } of [...chart.spots, ...chart.ends]) expect(hit.width).toBeGreaterThan(0);
};

describe('dumbbells of any observations', () => {
  it('are whole: every figure drawn or counted, nothing outside, no text on text', () => {
    fc.assert(
      fc.property(anyRows(), at, locales, options, (rows, width, locale, chosen) => {
        const chart = layout(data(rows, ['nobody']), chosen, { locale, size: { width } });
        whole(chart, rows);
      }),
    );
  });

  it('are whole where most places have both times', () => {
    fc.assert(
      fc.property(paired, at, locales, options, (rows, width, locale, chosen) => {
        whole(layout(data(rows), chosen, { locale, size: { width } }), rows);
      }),
    );
  });

  it('are no higher than a frame allows, and say what it leaves out', () => {
    const frame = fc.constantFrom({ width: 360, height: 360 }, { width: 720, height: 300 });
    fc.assert(
      fc.property(fc.oneof(paired, anyRows()), frame, options, (rows, size, chosen) => {
        const chart = layout(data(rows), chosen, { locale: 'zh', size });
        whole(chart, rows);
        expect(chart.height).toBeLessThanOrEqual(size.height);
        const notes = chart.texts.map(({ text }) => text).join('');
        if (chart.left.length > 0) expect(notes).toMatch(/另有\d+个/);
      }),
    );
  });

  it('have the form of their qualifier; a doubtful figure stands off the scale', () => {
    fc.assert(
      fc.property(paired, at, options, (rows, width, chosen) => {
        const drawnAs = forms(layout(data(rows), chosen, { locale: 'zh', size: { width } }));
        for (const row of rows) {
          const form = drawnAs.get(row.figure);
          if (form === undefined) continue;
          if (row.suspect) expect(form).toBe('suspect');
          else expect(FORM[row.qualifier]).toContain(form);
        }
      }),
    );
  });

  it('join two figures that are the only ones of their times, and those only', () => {
    fc.assert(
      fc.property(paired, at, (rows, width) => {
        const chart = layout(data(rows), {}, { locale: 'zh', size: { width } });
        const joined = [...new Set(rows.map(({ place }) => place))].filter((place) => {
          const own = rows.filter((row) => row.place === place);
          const years = own.map((row) => row.period_start).sort();
          return years.join() === '2020,2022' && !own.some((row) => row.suspect);
        });
        expect(chart.links).toHaveLength(joined.length);
      }),
    );
  });

  it('tie what a finding says contradict each other', () => {
    fc.assert(
      fc.property(paired, at, (rows, width) => {
        const [a, b] = rows as [ObservationRow, ObservationRow];
        const findings = [contradiction(a.figure, b.figure)];
        const size = { width };
        const chart = layout({ ...data(rows), findings }, {}, { locale: 'zh', size });
        expect(chart.threads).toHaveLength(1);
      }),
    );
  });

  it('are told with every qualifier, window and source, and stand in the table', () => {
    fc.assert(
      fc.property(paired, options, (rows, chosen) => {
        const all = data(rows);
        const said = inWords(all, chosen, 'zh');
        const words = vocabulary(all, 'zh');
        const told = toTable(all, chosen, 'zh').rows.map((row) => row.figure);
        expect(told.sort()).toEqual(rows.map((row) => row.figure).sort());
        const chart = layout(all, chosen, { locale: 'zh', size: { width: 720 } });
        for (const figure of forms(chart).keys()) {
          const o = observe(rows.find((row) => row.figure === figure) as ObservationRow);
          for (const part of [
            words.reading(o),
            periodSpoken(o.period, 'zh'),
            words.report(o.report),
          ])
            expect(said).toContain(part);
        }
      }),
    );
  });
});

describe('what a reader is told', () => {
  const of = (name: string) => examples.find((one) => one.name === name)!;
  const zh = (name: string, width = 720): DumbbellLayout => {
    const { data: own, options: chosen } = of(name);
    return layout(own, chosen, { locale: 'zh', size: { width } });
  };
  const texts = (name: string): string[] => zh(name).texts.map(({ text }) => text);

  it('of windows that overlap', () => {
    expect(texts('windows')).toContain('两个时段有重叠：2018–2020年和2020–2022年都含2020年。');
    expect(inWords(of('windows').data, {}, 'en')).toContain('both hold 2020');
  });

  it('of windows of other length: no bar, no difference', () => {
    const chart = zh('other-length');
    expect(chart.links).toEqual([]);
    expect(chart.texts.map(({ text }) => text).join('')).toMatch(/长短不同/);
    expect(chart.texts.map(({ text }) => text).join('')).not.toMatch(/增加|减少/);
  });

  it('of a place with one end', () => {
    expect(texts('every-row')).toContain('另一时段无报告');
    expect(texts('slope-bounds')).toContain('江西县、江南县：另一时段无报告。');
  });

  it('of places no report speaks of: never a dot at zero', () => {
    const chart = zh('nobody');
    expect([...chart.spots, ...chart.ends]).toEqual([]);
    expect(chart.silences.map(({ label }) => label.text)).toEqual(['无报告']);
  });

  it('of figures of other times, and of none', () => {
    const year = (y: string | null) => ({ period_start: y, period_end: y });
    const chart = layout(
      exampleData([
        { id: 'a', as_written: '1人', value: 1, ...year('2018') },
        { id: 'b', as_written: '2人', value: 2, ...year('2020') },
        { id: 'c', as_written: '3人', value: 3, ...year('2022') },
        { id: 'd', as_written: '4人', value: 4, ...year(null) },
      ]),
      {},
      { locale: 'zh', size: { width: 720 } },
    );
    expect(chart.left).toEqual(['b', 'd']);
    const notes = chart.texts.map(({ text }) => text);
    expect(notes).toContain('另有1个数字属于其他时段（2020年），见表格。');
    expect(notes).toContain('另有1个数字没有注明日期，见表格。');
  });

  it('of a slope that cannot be drawn: rows', () => {
    const { data: own } = of('every-row');
    const chart = layout(own, { form: 'slope' }, { locale: 'zh', size: { width: 720 } });
    expect(chart.ends).toEqual([]);
    expect(chart.spots).toHaveLength(own.rows.length);
  });

  it('by a script that a blind reader hears', () => {
    expect(inWords(of('windows').data, { sort: 'place' }, 'zh')).toMatchInlineSnapshot(
      `"哑铃图：工匠，2018–2020年和2020–2022年，4个地区。两个时段有重叠：2018–2020年和2020–2022年都含2020年。江州市：先是30人；2018–2020年（原文“近三年”）；出处：二〇二〇年综述。后来是42人；2020–2022年（原文“近三年”）；出处：二〇二二年综述。变化：增加12人。江东区：先是18人；2018–2020年（原文“近三年”）；出处：二〇二〇年综述。后来是11人；2020–2022年（原文“近三年”）；出处：二〇二二年综述。变化：减少7人。江西县：先是至少8人；2018–2020年（原文“近三年”）；出处：二〇二〇年综述。后来是26人；2020–2022年（原文“近三年”）；出处：二〇二二年综述。变化：至多增加18人，也可能减少。江南县：14人；2020–2022年（原文“近三年”）；出处：二〇二二年综述。另一时段无报告。没有报告提到：江北县、大湖县、青山县。"`,
    );
    expect(inWords(of('halves').data, {}, 'en')).toMatchInlineSnapshot(
      `"Dumbbell chart: Share of firms with a union, before and after, 2 places. Jiangzhou: First 50%; period not stated; Source: Review of 2022. Then 60%; as of 2022; Source: Review of 2022. Change: up 10 points. Jiangdong: First 71.5%; period not stated; Source: Review of 2022. Then 70%; as of 2022; Source: Review of 2022. Change: down 1.5 points."`,
    );
  });

  it.each(examples.map(({ name }) => name))('in a square card: %s', (name) => {
    const { data: own, options: chosen } = of(name);
    for (const locale of LOCALES) {
      const chart = layout(own, chosen, { locale, size: { width: 360, height: 360 } });
      whole(chart, own.rows);
      expect(chart.height).toBeLessThanOrEqual(360);
    }
  });
});
