import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityFields } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { derivedData } from '../../derived.ts';
import { exampleData, exampleRow } from '../../example-data.ts';
import { vocabulary } from '../../vocabulary.ts';
import { changeOf } from './change-words.ts';
import { dumbbellPanels } from './pairs.ts';

type Said = Partial<ObservationRow>;
const exact = (value: number): Said => ({ value });
const more = (value: number, likely_high: number | null = null): Said => ({
  ...{ qualifier: 'more_than', value, likely_high },
});
const atLeast = (value: number): Said => ({ qualifier: 'at_least', value });
const nearly = (value: number, likely_low = value * 0.9): Said => ({
  ...{ qualifier: 'nearly', value, likely_low },
});
const atMost = (value: number): Said => ({ qualifier: 'at_most', value, likely_low: 0 });
const about = (value: number, off = 5): Said => ({
  ...{ qualifier: 'about', value, likely_low: value - off, likely_high: value + off },
});
const range = (low: number, high: number): Said => ({
  ...{ qualifier: 'range', value: null, low, high, likely_low: low, likely_high: high },
});

function rowsOf(from: Said, to: Said, unit = 'person'): ObservationRow[] {
  const row = (id: string, year: string, given: Said): ObservationRow =>
    exampleRow({ id, as_written: '', unit, period_start: year, period_end: year, ...given });
  return [row('a', '2020', from), row('b', '2022', to)];
}

/** What is said of a change from one figure to another of the same place. */
function said(from: Said, to: Said, locale: Locale = 'zh', unit = 'person') {
  const data = { ...exampleData([]), rows: rowsOf(from, to, unit) };
  const words = vocabulary(data, locale);
  const [panel] = dumbbellPanels(data, {});
  const [entry] = panel?.entries ?? [];
  return entry ? changeOf(entry, words, locale, false) : null;
}

describe('a change is said', () => {
  it.each<[string, Said, Said, string, string]>([
    ['exact, of exact figures', exact(100), exact(150), '增加50', 'up 50'],
    ['as a fall', exact(150), exact(100), '减少50', 'down 50'],
    ['as none', exact(100), exact(100), '持平', 'no change'],
    ['at least, of 以上', exact(100), atLeast(150), '至少增加50', 'up at least 50'],
    ['over, of 多', exact(100), more(150), '增加超过50', 'up over 50'],
    ['over, of 近 before', nearly(100), exact(150), '增加超过50', 'up over 50'],
    ['over, of two bounds apart', nearly(100), more(150), '增加超过50', 'up over 50'],
    ['some, where the bound is the old figure', exact(100), more(100), '有增加', 'up'],
    ['not down, of 以上 the old figure', exact(100), atLeast(100), '没有减少', 'not down'],
    [
      'bounded above, both ways open',
      more(100),
      exact(150),
      '增加不到50，也可能减少',
      'up less than 50, or down',
    ],
    [
      'bounded above, one way by the reading',
      more(100, 120),
      exact(150),
      '增加不到50',
      'up less than 50',
    ],
    ['as a fall by less', exact(150), more(100, 120), '减少不到50', 'down less than 50'],
    ['at most', atLeast(100), exact(150), '至多增加50，也可能减少', 'up at most 50, or down'],
    ['as a fall over a bound', more(150), nearly(100), '减少超过50', 'down over 50'],
    ['between two bounds', exact(100), range(120, 150), '增加20到50', 'up 20 to 50'],
    ['between two falls', range(120, 150), exact(100), '减少20到50', 'down 20 to 50'],
    ['across zero', range(90, 120), exact(100), '减少20到增加10之间', 'between down 20 and up 10'],
    ['as unknown', more(100), more(120), '增减多少说不出', 'change not known'],
    [
      'as a direction',
      more(100, 110),
      more(150, 160),
      '有增加，多少说不出',
      'up, no report says how much',
    ],
    [
      'as unknown, of two upper bounds',
      atMost(100),
      atMost(120),
      '增减多少说不出',
      'change not known',
    ],
    ['about', about(100), exact(150), '约增加50', 'up about 50'],
    ['as not to be seen', about(100), exact(102), '看不出增减', 'no change to be seen'],
    ['from zero', exact(0), exact(9), '增加9', 'up 9'],
  ])('%s', (_, from, to, zh, en) => {
    expect(said(from, to)?.short).toBe(zh);
    expect(said(from, to, 'en')?.short).toBe(en);
  });

  it('of shares in points, never in per cent', () => {
    expect(said(exact(50), exact(60), 'zh', 'percent')?.short).toBe('增加10个百分点');
    expect(said(exact(50), exact(51), 'en', 'percent')?.spoken).toBe('up 1 point');
  });

  it('shortened away from its bound, and spoken in full', () => {
    expect(said(exact(0), more(21960))).toEqual({
      short: '增加超过2.1万',
      spoken: '增加超过21,960人',
    });
    expect(said(exact(0), atMost(21960), 'en')?.short).toBe('up at most 22k');
  });

  it('as a number without a word of doubt only where both ends are exact', () => {
    const some = fc.tuple(quantityFields(), quantityFields());
    fc.assert(
      fc.property(some, ([a, b]) => {
        const words = said(a, b)?.spoken ?? '';
        expect(words).not.toMatch(/NaN|undefined|Infinity/);
        const plain = /^(增加|减少)[\d.,万亿]+人$|^持平$/.test(words);
        if (plain && a.qualifier !== 'range' && b.qualifier !== 'range')
          expect([a.qualifier, b.qualifier]).toEqual(['exact', 'exact']);
        if (a.qualifier === 'exact' && b.qualifier === 'exact')
          expect(words).not.toMatch(/超过|不到|至/);
      }),
    );
  });

  it('one way or either, as bars of the change say it', () => {
    const some = fc.tuple(quantityFields(), quantityFields());
    const ways = (words: string): string[] => words.match(/增加|减少|也可能/g) ?? [];
    let both = 0;
    fc.assert(
      fc.property(some, ([a, b]) => {
        const rows = rowsOf(a, b);
        const drawn = derivedData({ ...exampleData([]), rows }, { as: 'change' }, 'ends');
        const voice = vocabulary(drawn, 'zh');
        const [o] = voice.observations;
        if (!o) return;
        both++;
        expect(ways(voice.reading(o))).toEqual(ways(said(a, b)?.spoken ?? ''));
      }),
    );
    expect(both).toBeGreaterThan(10);
  });

  it('never beyond what the bounds allow', () => {
    const bounded = fc.constantFrom('exact', 'range') as fc.Arbitrary<'exact' | 'range'>;
    const some = bounded.chain((kind) => quantityFields([kind]));
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [low, high] = [(b.low ?? 0) - (a.high ?? 0), (b.high ?? 0) - (a.low ?? 0)];
        const words = said(a, b)?.spoken ?? '';
        if (low > 0) expect(words).toMatch(/增加/);
        if (high < 0) expect(words).toMatch(/减少/);
        if (low < 0 && high > 0 && a.qualifier === 'exact' && b.qualifier === 'range')
          expect(words).toMatch(/减少.+增加.+之间|看不出/);
      }),
    );
  });
});
