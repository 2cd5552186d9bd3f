import { describe, expect, it } from 'vitest';
import { quantity, type Qualifier } from '#lib/model/quantity.ts';
import { changeLabel, changeSpoken } from './change.ts';

const UNIT = { symbol_zh: '人', symbol_en: 'persons' };
const OPEN = { up: false, down: false };
const open = { likely_low: -1e9, likely_high: 1e9, precision: 1 };
const of = (qualifier: Qualifier, a: number, b?: number) =>
  quantity({
    ...open,
    qualifier,
    value: qualifier === 'range' ? null : a,
    low: ['exact', 'range', 'more_than', 'at_least'].includes(qualifier) ? a : null,
    high: b ?? (['exact', 'nearly', 'less_than', 'at_most'].includes(qualifier) ? a : null),
  });

describe('a change', () => {
  it.each<[Qualifier, number, number | undefined, string, string, string, string]>([
    ['exact', 12345, undefined, '+1.2万', '增加12,345人', '+12.3k', 'up 12,345 persons'],
    ['exact', -567, undefined, '−567', '减少567人', '−567', 'down 567 persons'],
    ['exact', 0, undefined, '0', '持平', '0', 'no change'],
    ['about', 18000, undefined, '约+1.8万', '约增加1.8万人', 'c. +18k', 'up about 18,000 persons'],
    ['more_than', 1000, undefined, '>+1000', '增加超过1,000人', '>+1,000', 'up over 1,000 persons'],
    ['more_than', 0, undefined, '>0', '有增加', '>0', 'up'],
    [
      'more_than',
      -500,
      undefined,
      '>−500',
      '减少不到500人，也可能增加',
      '>−500',
      'down less than 500 persons, or up',
    ],
    ['at_least', 90, undefined, '≥+90', '至少增加90人', '≥+90', 'up at least 90 persons'],
    [
      'less_than',
      70,
      undefined,
      '<+70',
      '增加不到70人，也可能减少',
      '<+70',
      'up less than 70 persons, or down',
    ],
    ['less_than', -70, undefined, '<−70', '减少超过70人', '<−70', 'down over 70 persons'],
    ['at_most', 0, undefined, '≤0', '没有增加', '≤0', 'not up'],
    ['range', 100, 170, '+100至+170', '增加100到170人', '+100 to +170', 'up 100 to 170 persons'],
    [
      'range',
      -170,
      -100,
      '−170至−100',
      '减少100到170人',
      '−170 to −100',
      'down 100 to 170 persons',
    ],
    [
      'range',
      -10,
      170,
      '−10至+170',
      '减少10到增加170人之间',
      '−10 to +170',
      'between down 10 and up 170 persons',
    ],
  ])('%s %d %s', (qualifier, a, b, labelZh, spokenZh, labelEn, spokenEn) => {
    const q = of(qualifier, a, b);
    expect([changeLabel(q, 'zh'), changeSpoken(q, UNIT, 'zh', OPEN)]).toEqual([labelZh, spokenZh]);
    expect([changeLabel(q, 'en'), changeSpoken(q, UNIT, 'en', OPEN)]).toEqual([labelEn, spokenEn]);
  });

  it('is said one way where the two figures are read so', () => {
    const q = of('less_than', 70);
    expect(changeSpoken(q, UNIT, 'zh', { up: true, down: false })).toBe('增加不到70人');
    expect(changeSpoken(q, UNIT, 'en', { up: false, down: true })).toBe(
      'down, no report says how much',
    );
  });

  it('is said to the last digit on request', () => {
    const q = of('more_than', 12_000);
    expect(changeSpoken(q, UNIT, 'zh', OPEN)).toBe('增加超过1.2万人');
    expect(changeSpoken(q, UNIT, 'zh', OPEN, { digits: true })).toBe('增加超过12,000人');
  });

  it('rounds a bound away from its figure', () => {
    expect(changeLabel(of('more_than', 12_999), 'zh')).toBe('>+1.2万');
    expect(changeLabel(of('less_than', -12_999), 'zh')).toBe('<−1.2万');
  });
});
