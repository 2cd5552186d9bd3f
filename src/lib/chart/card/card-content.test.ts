import { describe, expect, it } from 'vitest';
import { exampleData, type ExampleRow } from '#lib/chart/example-data.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { cardNotes, cardSubtitle, derivedTitle } from './card-content.ts';

const at = (year: string): Partial<ExampleRow> => ({ period_start: year, period_end: year });
const data = exampleData(
  [
    { id: 'a', as_written: '400人', value: 400, ...at('2020') },
    { id: 'b', as_written: '近500人', value: 500, qualifier: 'nearly', ...at('2022') },
    { id: 'c', as_written: '90人', value: 90, place: 'west', ...at('2022') },
  ],
  { places: ['east', 'west', 'south'] },
);
const own = {
  ...data,
  registry: {
    ...data.registry,
    indicators: data.registry.indicators.filter(({ id }) => id === 'members'),
  },
};
const change = { type: 'bar', as: 'change' } as const;

describe('a card of changes', () => {
  it('says in its title what was done', () => {
    expect(derivedTitle('会员人数', own, 'zh', change)).toBe('会员人数，变化：后值 − 前值');
    expect(derivedTitle('Members', own, 'en', change)).toBe('Members, change: later minus earlier');
    expect(derivedTitle('会员人数', own, 'zh', { type: 'bar' })).toBeNull();
  });

  it('says it in its subtitle too, with unit and both times', () => {
    expect(cardSubtitle(own, 'zh', change)).toBe(
      '会员人数 · 变化：后值 − 前值 · 人 · 2020年→2022年',
    );
  });

  it('says what could not be made, and who is silent, which are not the same', () => {
    const notes = cardNotes(own, 'zh', change);
    expect(notes).toContain('1项没有同地区、同口径、同样时段长度的另一个数字可比。');
    expect(notes).toContain('没有报告提到：江南县。');
  });

  it('says all of it where small charts draw them', () => {
    const small = { type: 'facets', of: change } as const;
    for (const locale of LOCALES) {
      const title = derivedTitle('', own, locale, change);
      expect(derivedTitle('', own, locale, small)).toBe(title);
      expect(cardSubtitle(own, locale, small)).toBe(cardSubtitle(own, locale, change));
      expect(cardNotes(own, locale, small)).toEqual(cardNotes(own, locale, change));
    }
  });
});

it('a logarithm is said where it is drawn, and not where a zero refuses it', () => {
  const log = { type: 'bar', scale: 'log' } as const;
  expect(cardSubtitle(own, 'zh', log)).toContain('对数尺度');
  expect(cardSubtitle(own, 'zh', { type: 'facets', of: log })).toContain('对数尺度');
  const zero = {
    ...own,
    rows: [...own.rows, { ...exampleData([{ id: 'z', as_written: '0人', value: 0 }]).rows[0] }],
  };
  expect(cardSubtitle(zero as typeof own, 'zh', log)).not.toContain('对数尺度');
});
