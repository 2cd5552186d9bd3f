import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { nominal, quantity } from '#lib/model/quantity.ts';
import { periodSpoken } from '#lib/i18n/format/period.ts';
import { observe } from '#lib/shape/observe.ts';
import type { Box } from '../../marks/placed.ts';
import { spotBox } from '../../marks/spot-shape.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { contradiction, exampleData } from '../../example-data.ts';
import { vocabulary } from '../../vocabulary.ts';
import { describe as inWords } from './describe.ts';
import { examples } from './examples.ts';
import { layout, type DotStripLayout } from './layout.ts';
import type { DotStripOptions } from './schema.ts';
import { toTable } from './to-table.ts';

const data = (rows: ObservationRow[], places: string[] = []) => ({
  ...exampleData([]),
  rows,
  places,
});
const at = fc.constantFrom(320, 360, 480, 720, 1200, 1920);
const locales = fc.constantFrom(...LOCALES);
const options: fc.Arbitrary<DotStripOptions> = fc.constantFrom<DotStripOptions[]>(
  {},
  { scale: 'log' },
  { highlight: ['100002', 'nobody'] },
);
/** One indicator and few times, so that strips fill. */
const crowded = anyRows({ minLength: 3, maxLength: 40 }).map((rows) =>
  rows.map((row, i) => ({
    ...row,
    ...{ indicator: 'libraries', unit: 'house', level: null, period_kind: 'instant' as const },
    ...{ period_start: i % 3 ? '2020' : '2022', period_end: i % 3 ? '2020' : '2022' },
  })),
);

const FORM: Record<string, string[]> = {
  more_than: ['beyond'],
  at_least: ['beyond'],
  nearly: ['fading'],
  less_than: ['fading'],
  at_most: ['fading'],
  about: ['about'],
  range: ['between'],
  exact: ['plain', 'zero'],
};

const within = ({ x, y, width, height }: Box, chart: DotStripLayout): boolean =>
  x >= -1 && y >= -1 && x + width <= chart.width + 1 && y + height <= chart.height + 1;

const whole = (chart: DotStripLayout, rows: readonly ObservationRow[]): void => {
  const { texts, numbers } = drawn(chart);
  const figures = chart.dots.map(({ figure }) => figure);
  expect([...figures, ...chart.left].sort()).toEqual(rows.map((row) => row.figure).sort());
  expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
  expect(touching(texts)).toEqual([]);
  expect(outside(texts, chart)).toEqual([]);
  expect(texts.filter(({ size }) => size < 11)).toEqual([]);
  for (const { shape } of chart.dots) expect(within(spotBox(shape), chart)).toBe(true);
};

describe('strips of any observations', () => {
  it('are whole: every figure once, nothing outside, no text on text', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyRows(), crowded),
        at,
        locales,
        options,
        (rows, width, locale, own) => {
          whole(layout(data(rows, ['nobody']), own, { locale, size: { width } }), rows);
        },
      ),
    );
  });

  it('are no higher than a frame allows, and say what they leave out', () => {
    const frame = fc.constantFrom({ width: 360, height: 360 }, { width: 720, height: 260 });
    fc.assert(
      fc.property(fc.oneof(anyRows(), crowded), frame, options, (rows, size, own) => {
        const chart = layout(data(rows), own, { locale: 'zh', size });
        whole(chart, rows);
        expect(chart.height).toBeLessThanOrEqual(size.height);
        const notes = chart.texts.map(({ text }) => text).join('');
        if (chart.left.length > 0) expect(notes).toMatch(/另有\d+行没有画出/);
      }),
    );
  });

  it('have the form of their qualifier; a doubtful figure stands off the scale', () => {
    fc.assert(
      fc.property(crowded, at, (rows, width) => {
        const chart = layout(data(rows), {}, { locale: 'zh', size: { width } });
        for (const { figure, shape } of chart.dots) {
          const row = rows.find((one) => one.figure === figure) as ObservationRow;
          if (row.suspect) expect(shape.kind).toBe('suspect');
          else expect(FORM[row.qualifier]).toContain(shape.kind);
        }
      }),
    );
  });

  it('stand at their values: only their height gives way', () => {
    fc.assert(
      fc.property(crowded, at, options, (rows, width, own) => {
        const chart = layout(data(rows), own, { locale: 'zh', size: { width } });
        const dots = chart.dots.flatMap(({ figure, shape }) => {
          const row = rows.find((one) => one.figure === figure) as ObservationRow;
          return row.suspect ? [] : [{ x: shape.at.x, value: nominal(quantity(row)) }];
        });
        dots.sort((a, b) => a.value - b.value);
        dots.slice(1).forEach((dot, i) => {
          const before = dots[i] as { x: number; value: number };
          expect(dot.x).toBeGreaterThanOrEqual(before.x);
          if (dot.value === before.value) expect(dot.x).toBe(before.x);
        });
      }),
    );
  });

  it('cover no dot with another as long as there is room', () => {
    fc.assert(
      fc.property(crowded, at, (rows, width) => {
        const chart = layout(data(rows), {}, { locale: 'zh', size: { width } });
        const notes = chart.texts.map(({ text }) => text).join('');
        if (/有重叠/.test(notes)) return;
        const dots = chart.dots.filter(({ shape }) => shape.kind !== 'suspect');
        const close = dots.flatMap((a, i) =>
          dots.slice(i + 1).filter(({ shape: b }) => {
            const apart = Math.hypot(a.shape.at.x - b.at.x, a.shape.at.y - b.at.y);
            return apart < a.shape.r + b.r - 0.01;
          }),
        );
        expect(close).toEqual([]);
      }),
    );
  });

  it('are told with qualifier, window and source, and stand in the table', () => {
    fc.assert(
      fc.property(anyRows(), options, (rows, own) => {
        const all = data(rows);
        const said = inWords(all, own, 'zh');
        const words = vocabulary(all, 'zh');
        const table = toTable(all, own, 'zh').rows.map(({ figure }) => figure);
        expect(table.sort()).toEqual(rows.map((row) => row.figure).sort());
        for (const o of rows.map(observe))
          for (const part of [
            words.reading(o),
            periodSpoken(o.period, 'zh'),
            words.report(o.report),
          ])
            expect(said).toContain(part);
      }),
    );
  });
});

describe('what a reader is told', () => {
  const of = (name: string) => examples.find((one) => one.name === name)!;
  const zh = (name: string, width = 720): DotStripLayout =>
    layout(of(name).data, of(name).options, { locale: 'zh', size: { width } });
  const texts = (name: string): string[] => zh(name).texts.map(({ text }) => text);

  it('of times: a strip each, and one for those that stand alone', () => {
    const headings = texts('windows').filter((text) => text.startsWith('工匠'));
    expect(headings).toEqual(['工匠 · 2018–2020年', '工匠 · 2018–2022年', '工匠 · 时段各不相同']);
    expect(texts('windows')).toContain('这一行的时段各不相同，只并列，不比大小。');
    const labels = zh('windows').dots.flatMap(({ label }) => label?.text ?? []);
    expect(labels).toContain('石桥区 近9（报告日期未注明）');
  });

  it('of an axis that does not begin at zero, or is logarithmic', () => {
    expect(texts('bounds')).toContain('横轴不从零开始。');
    expect(texts('every-row')).not.toContain('横轴不从零开始。');
    expect(texts('log')).toContain('对数尺度：相同的距离是相同的倍数。');
    const { data: zeros } = of('every-row');
    const chart = layout(zeros, { scale: 'log' }, { locale: 'zh', size: { width: 720 } });
    expect(chart.texts.map(({ text }) => text).join('')).toContain('仍用线性尺度');
  });

  it('of the median: its bounds where it has no number, and who is left out', () => {
    expect(texts('every-row')).toContain('中位数 1.4万–3.6万');
    expect(texts('every-row')).toContain('中位数不含江州市：其下各地也在图上。');
    expect(texts('chosen')).toContain('中位数 6594.5');
  });

  it('of the chosen, and of the ends where none are', () => {
    const named = (name: string): string[] =>
      zh(name).dots.flatMap(({ label }) => (label ? [label.text.split(' ')[0] ?? ''] : []));
    expect(named('chosen').sort()).toEqual(['第41县', '第4县', '第89县']);
    expect(named('ninety').sort()).toEqual(['第1县', '第90县']);
  });

  it('of places no report speaks of: never a dot at zero', () => {
    expect(zh('nobody').dots).toEqual([]);
    expect(zh('nobody').silences.map(({ label }) => label.text)).toEqual(['无报告']);
  });

  it('of reports that disagree', () => {
    expect(zh('bounds').threads).toHaveLength(1);
    const { data: own } = of('ninety');
    const findings = [contradiction('c1', 'c80')];
    const chart = layout({ ...own, findings }, {}, { locale: 'zh', size: { width: 360 } });
    expect(chart.threads).toHaveLength(1);
  });

  it('by a script that a blind reader hears', () => {
    expect(inWords(of('bounds').data, {}, 'zh')).toMatchInlineSnapshot(
      `"点带图：会员人数，6个数字。会员人数 · 2022年：6个数字。最低：江北县：不足2.98万人。江州市，会员人数：接近、未到3.2万人；2022年时；两份报告不一致；出处：各县区巡礼。江州市，会员人数：至少3.2万人；2022年时；两份报告不一致；出处：各县区巡礼。江东区，会员人数：超过3.1万人；2022年时；出处：各县区巡礼。江西县，会员人数：超过3.05万人；2022年时；出处：各县区巡礼。江南县，会员人数：超过3万人；2022年时；出处：各县区巡礼。江北县，会员人数：不足2.98万人；2022年时；出处：各县区巡礼。"`,
    );
    expect(inWords(of('two-indicators').data, {}, 'en').slice(0, 420)).toMatchInlineSnapshot(
      `"Dot strip: Members, Craftsmen, 16 figures in 2 rows. Members · 2022: 9 figures. Highest: Jiangzhou: 9,000 persons. Lowest: Gudu: 3,880 persons. Median: 6,120 persons. The median leaves out Jiangzhou, whose places stand here too. Jiangzhou, Members: 9,000 persons; as of 2022; Source: Round of the counties. Jiangdong, Members: 8,360 persons; as of 2022; Source: Round of the counties. Jiangxi, Members: 7,720 persons; as"`,
    );
  });

  it.each(examples.map(({ name }) => name))('in a square card: %s', (name) => {
    for (const locale of LOCALES) {
      const size = { width: 360, height: 360 };
      const chart = layout(of(name).data, of(name).options, { locale, size });
      whole(chart, of(name).data.rows);
      expect(chart.height).toBeLessThanOrEqual(360);
    }
  });
});
