import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, firstDay, lastDay, type PeriodBasis } from '#lib/model/period.ts';
import cases from '../cases/periods.json' with { type: 'json' };
import { readPeriods, type ZhPeriod } from './periods.ts';

interface Case {
  text: string;
  reference: string | null;
  written: string | null;
  kind: string | null;
  start: string | null;
  end: string | null;
  needs?: string;
  basis?: PeriodBasis;
  blurred?: boolean;
  why?: string;
}

describe('the times a text names', () => {
  it.each(cases as Case[])('$text ($reference): $written $start $end', (one) => {
    const found = readPeriods(one.text, { reference: one.reference });
    if (one.written === null) return expect(found).toEqual([]);
    const read = found.find(({ asWritten }) => asWritten === one.written);
    expect(found.map(({ asWritten }) => asWritten)).toContain(one.written);
    if (!read) return;
    expect({ kind: read.period.kind, ...bounds(read.period), needs: read.needs }).toEqual({
      kind: one.kind,
      start: one.start,
      end: one.end,
      needs: one.needs ?? null,
    });
    expect(read.period.text).toBe(one.written);
    expect(read.period.basis).toBe(one.basis ?? 'stated');
    expect(read.blurred).toBe(one.blurred ?? read.blurred);
  });

  it('takes the year of the sentence for what follows, and forgets it with the sentence', () => {
    const dates = readPeriods('2019年立项，3月开工，次年完工。5月验收', { reference: '2022' }).map(
      ({ period }) => bounds(period).start,
    );
    expect(dates).toEqual(['2019', '2019-03', '2020', '2022-05']);
  });

  it('tells lengths with their bounds', () => {
    const lengths = ['三年半', '十几年', '六个月以下', '三十年以上', '20余年', '3至5年'].map(
      (text) => readPeriods(text)[0]?.duration,
    );
    expect(lengths.map((d) => d && [d.unit, d.low, d.high])).toEqual([
      ['month', 42, 42],
      ['year', 11, 19],
      ['month', null, 6],
      ['year', 30, null],
      ['year', 20, null],
      ['year', 3, 5],
    ]);
  });

  it('marks a run as one', () => {
    expect(readPeriods('连续四年')[0]?.duration?.run).toBe(true);
    expect(readPeriods('近四年')[0]?.duration?.run).toBe(false);
  });

  it('refuses a reference that is no date', () => {
    expect(() => readPeriods('去年', { reference: '20-11' })).toThrow(RangeError);
  });
});

/** Pieces that times are made of, and what stands between and inside them on a page. */
const PIECES = [
  ...[
    '2020年',
    '二〇',
    '20',
    '19',
    '3',
    '十二',
    '年',
    '月',
    '日',
    '至',
    '—',
    '-',
    '、',
    '和',
    '近',
  ],
  ...[
    '连续',
    '以来',
    '前',
    '后',
    '内',
    '每',
    '底',
    '初',
    '个',
    '多',
    '半',
    '季度',
    '上',
    '第',
    '去年',
  ],
  ...[
    '截至',
    '自',
    '“',
    '”',
    '十三五',
    '期间',
    '\n',
    ' ',
    '&nbsp;',
    '。',
    '人',
    '世纪',
    '𠮷',
    '２',
    '康熙',
  ],
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 24 })
  .map((pieces) => pieces.join(''));
const references = fc.constantFrom(null, '2020', '2020-02', '2020-02-29', '1000', '9999-12-31');

const inOrder = (found: readonly ZhPeriod[]): boolean =>
  found.every((one, index) => one.start >= (found[index - 1]?.end ?? 0) && one.start < one.end);

describe('whatever the text', () => {
  it('spans are slices in order, without overlap, and dates run forwards', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), references, (text, reference) => {
        const found = readPeriods(text, { reference });
        expect(inOrder(found)).toBe(true);
        for (const one of found) {
          expect(text.slice(one.start, one.end).replace(/[\r\n]+/g, '')).toBe(one.asWritten);
          expect(one.end).toBeLessThanOrEqual(text.length);
          const { start, end } = bounds(one.period);
          if (start !== null && end !== null) expect(firstDay(start) <= lastDay(end)).toBe(true);
          if (one.needs !== null && one.period.kind === 'instant') expect(start).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('without a reference nothing is dated from one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { reason } of readPeriods(text))
          expect(['relative', 'window', 'run', 'year_from_reference']).not.toContain(reason);
      }),
    );
  });

  it('line breaks of the page change no date', () => {
    const times = (text: string): unknown[] =>
      readPeriods(text, { reference: '2020-11-20' }).map(({ asWritten, period }) => [
        asWritten,
        bounds(period),
      ]);
    const text = '自2018年3月以来，近三年共办班20期，2019年第三季度增加，截至目前仍在办';
    const plain = times(text);
    expect(plain).toHaveLength(4);
    for (let cut = 1; cut < text.length; cut++)
      expect(times(`${text.slice(0, cut)}\n${text.slice(cut)}`)).toEqual(plain);
  });

  const REPEATED = '1 一 年 （ 近 2020年 上 “ 十三五 2018、 1- 自 年底 自一 以来 2021年、'.split(
    ' ',
  );
  it.each(REPEATED)('a long text of %s asks no more time than its length does', (piece) => {
    // Processor time: other work on the machine is not this reader's.
    const time = (length: number): number => {
      const text = piece.repeat(length / piece.length);
      const before = process.cpuUsage();
      readPeriods(text, { reference: '2020' });
      const { user } = process.cpuUsage(before);
      return user / 1000;
    };
    time(10_000);
    expect(time(80_000)).toBeLessThan(Math.max(200, time(10_000) * 24));
  });
});
