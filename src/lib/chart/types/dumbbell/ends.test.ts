import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '#lib/model/figure.ts';
import { at, made, over } from '#lib/shape/made.ts';
import { byYear, chooseEnds, type End, endOf, overlap } from './ends.ts';

const end = (given: Partial<ObservationRow>): End =>
  endOf(made({ id: 'a', ...given }).period, false) as End;
const keys = (of: Partial<ObservationRow>[][], asked = {}): (string | undefined)[] => {
  const { from, to } = chooseEnds(
    of.map((group) => group.map(end)),
    asked,
  );
  return [from?.key, to?.key];
};

describe('the end a figure stands at', () => {
  it.each([
    ['an instant', at('2020'), '2020'],
    ['a day', at('2020-11-20'), '2020-11-20'],
    ['a window', over('2018', '2020'), '2018/2020'],
    ['a window by its days', over('2018-01-01', '2020-12'), '2018/2020'],
    ['half a year', over('2020-01', '2020-06'), '2020-01/2020-06'],
    ['a year as a total', over('2020', '2020'), '2020/2020'],
  ])('%s', (_, given, key) => {
    expect(end(given).key).toBe(key);
  });

  it.each([
    ['an undated instant', { period_start: null, period_end: null }],
    ['a total without a beginning', { ...over('2018', '2020'), period_start: null }],
    ['each year', { ...over('2018', '2020'), period_kind: 'recurring' as const }],
    ['no window', { period_kind: 'unknown' as const }],
  ])('%s has none', (_, given) => {
    expect(endOf(made({ id: 'a', ...given }).period, false)).toBeNull();
  });

  it('is the year of an instant, as long as no place states two of one year', () => {
    const march = made({ id: 'a', ...at('2020-03') });
    const other = made({ id: 'b', ...at('2020'), place: '100002' });
    expect(byYear([march, other])).toBe(true);
    expect(endOf(march.period, true)?.key).toBe('2020');
    expect(byYear([march, made({ id: 'c', ...at('2020-09') })])).toBe(false);
    expect(byYear([march, made({ id: 'd', ...at('2020-09'), repeat_of: 'a' })])).toBe(true);
  });
});

describe('the two times that are compared', () => {
  const three = [at('2010'), at('2015'), at('2020')];
  it.each<[string, Partial<ObservationRow>[][], object, (string | undefined)[]]>([
    [
      'are the furthest apart that most places have',
      [three, three, [at('2015'), at('2020')]],
      {},
      ['2015', '2020'],
    ],
    [
      'gain years at the cost of few places',
      Array(9)
        .fill(three)
        .concat([[at('2015'), at('2020')]]),
      {},
      ['2010', '2020'],
    ],
    [
      'are two windows of one length',
      [[over('2016', '2018'), over('2018', '2020'), over('2014', '2020')]],
      {},
      ['2016/2018', '2018/2020'],
    ],
    [
      'are never an instant and a window',
      [[at('2018'), over('2019', '2019'), over('2020', '2020')]],
      {},
      ['2019/2019', '2020/2020'],
    ],
    [
      'are the first and the last where none compare',
      [[over('2018', '2020'), over('2018', '2022')]],
      {},
      ['2018/2020', '2018/2022'],
    ],
    ['are one where there is one', [[at('2020')], [at('2020')]], {}, ['2020', undefined]],
    ['are none where there is none', [[]], {}, [undefined, undefined]],
    ['are those asked for', [three], { from: '2015', to: '2010' }, ['2010', '2015']],
    ['are completed', [three], { from: '2015' }, ['2015', '2020']],
    [
      'stay as asked where no figure stands',
      [three],
      { from: '2015', to: '2031' },
      ['2015', '2031'],
    ],
    [
      'take a year for the total of it',
      [[over('2019', '2019'), over('2020', '2020')]],
      { from: '2019', to: '2020' },
      ['2019/2019', '2020/2020'],
    ],
  ])('%s', (_, of, asked, expected) => {
    expect(keys(of, asked)).toEqual(expected);
  });

  it('are found among many', () => {
    const years = Array.from({ length: 200 }, (_, i) => at(String(1800 + i)));
    expect(keys([years, years])).toEqual(['1800', '1999']);
  });
});

describe('windows overlap', () => {
  it.each([
    ['in a year', over('2018', '2020'), over('2020', '2022'), { start: '2020', end: '2020' }],
    [
      'in some days',
      over('2018', '2020-06-10'),
      over('2020-06', '2022'),
      { start: '2020-06-01', end: '2020-06-10' },
    ],
    ['not', over('2018', '2019'), over('2020', '2021'), null],
    ['never as instants', at('2020'), at('2020'), null],
  ])('%s', (_, from, to, expected) => {
    const shared = overlap({ from: end(from), to: end(to) });
    expect(
      shared && { start: 'start' in shared && shared.start, end: 'end' in shared && shared.end },
    ).toEqual(expected);
  });
});
