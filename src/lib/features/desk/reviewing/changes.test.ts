import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureMade } from './made-up.ts';
import { amountChange, amountTyped, type AmountTyped } from './quantity-change.ts';
import { isoOf, periodChange, periodTyped } from './period-change.ts';
import { readAmount } from './read-span.ts';
import { roleChange } from './role-change.ts';
import { QUALIFIERS, quantity } from '#lib/model/quantity.ts';

const FIGURE = figureMade('c1', 0, '59家', { unit: 'facility' });
const typed = (to: Partial<AmountTyped>): AmountTyped => ({
  ...{ qualifier: 'exact', value: '59', low: '', high: '', precision: '1' },
  ...to,
});

describe('an amount as typed', () => {
  test.each<[Partial<AmountTyped>, object]>([
    [{ value: '60' }, { value: 60, low: 60, high: 60, likely_low: 60, likely_high: 60 }],
    [{ value: '1,２00.5' }, { value: 1200.5 }],
    [{ qualifier: 'at_least' }, { value: 59, low: 59, high: null }],
    [{ qualifier: 'nearly' }, { value: 59, low: null, high: 59 }],
    [
      { qualifier: 'about', value: '60' },
      { low: null, high: null, likely_low: 55 },
    ],
    [
      { qualifier: 'range', low: '3', high: '5' },
      { value: null, low: 3, high: 5 },
    ],
    [{ qualifier: null }, { value: null, qualifier: null, likely_low: null }],
  ])('%j is read', (to, change) => {
    expect(amountChange(FIGURE, typed(to))).toMatchObject({ ok: true, value: change });
  });

  test.each<[Partial<AmountTyped>, object]>([
    [{ value: '五十' }, { reason: 'not_a_number', field: 'value' }],
    [{ value: ' ' }, { reason: 'missing', field: 'value' }],
    [{ value: '12345678901234567' }, { reason: 'not_a_number', field: 'value' }],
    [
      { qualifier: 'range', low: '3' },
      { reason: 'missing', field: 'high' },
    ],
    [{ qualifier: 'range', low: '5', high: '3' }, { reason: 'reversed' }],
    [{ precision: '0' }, { reason: 'precision_not_above_zero' }],
    [{ precision: 'ten' }, { reason: 'not_a_number', field: 'precision' }],
  ])('%j is refused, and why', (to, error) => {
    expect(amountChange(FIGURE, typed(to))).toEqual({ ok: false, error });
  });

  test('is an amount the model takes, or refused', () => {
    const number = fc.oneof(fc.double({ noNaN: true }).map(String), fc.string({ maxLength: 6 }));
    const any = fc.record({
      qualifier: fc.constantFrom(...QUALIFIERS),
      ...{ value: number, low: number, high: number, precision: number },
    });
    fc.assert(
      fc.property(any, (to) => {
        const change = amountChange(FIGURE, to);
        if (!change.ok) return;
        const next = { ...FIGURE, ...change.value };
        const { qualifier, likely_low } = next;
        if (qualifier === null || likely_low === null) throw new Error('no amount');
        expect(quantity({ ...next, qualifier, likely_low }).kind).toBe(to.qualifier);
        expect(amountChange(next, amountTyped(next))).toEqual(change);
      }),
    );
  });
});

describe('a period as typed', () => {
  const of = { ...periodTyped(FIGURE), kind: 'span', basis: 'stated' } as const;
  test.each<[object, object]>([
    [
      { start: '2018', end: '2020', text: ' 近三年 ' },
      { period_start: '2018', period_end: '2020', period_text: '近三年' },
    ],
    [
      { kind: 'instant', start: '2020年5月', end: '1999' },
      { period_start: '2020-05', period_end: '2020-05' },
    ],
    [
      { kind: 'unknown', start: '2020' },
      { period_start: null, period_end: null },
    ],
    [{ end: '2020' }, { period_start: null, period_end: '2020' }],
    [{ kind: null }, { period_kind: null, period_basis: null }],
  ])('%j is read', (to, change) => {
    expect(periodChange({ ...of, ...to })).toMatchObject({ ok: true, value: change });
  });
  test.each<[object, object]>([
    [{ start: '去年' }, { reason: 'not_iso', field: 'start' }],
    [{ end: '2020-13' }, { reason: 'not_iso', field: 'end' }],
    [{ start: '2020', end: '2018' }, { reason: 'reversed' }],
    [{ basis: null }, { reason: 'no_basis' }],
  ])('%j is refused, and why', (to, error) => {
    expect(periodChange({ ...of, ...to })).toEqual({ ok: false, error });
  });
  test.each([
    ['2020年11月5日', '2020-11-05'],
    ['2020.1', '2020-01'],
    ['２０２０', '2020'],
    ['去年', '去年'],
  ])('%s is %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });
});

describe('another role', () => {
  test('empties what it cannot have, and takes its own label', () => {
    const figure = figureMade('c1', 0, '59家', {
      ...{ unit: 'facility', indicator: 'x', part_of: 'c0', subject_zh: null, suspect: true },
    });
    expect(roleChange(figure, 'name', '59家', '420300')).toMatchObject({
      ...{ value: null, qualifier: null, unit: null, indicator: null, place: null },
      ...{ period_kind: null, part_of: null, suspect: false, subject_zh: '名称中的数字' },
    });
  });
  test('as a measure is read from the text again, and said of the report’s place', () => {
    const text = '建成驿站59家。';
    const name = figureMade('c1', 4, '59家', {
      ...{ role: 'name', value: null, qualifier: null, unit: null, place: null },
      ...{ subject_zh: '名称中的数字', subject_en: 'Number in a name', period_kind: null },
    });
    expect(roleChange(name, 'measure', text, '420300')).toMatchObject({
      ...{ value: 59, qualifier: 'exact', place: '420300', subject_zh: null, subject_en: null },
      ...{ period_kind: 'unknown', period_basis: 'none' },
    });
  });
  test('that it has already changes nothing', () => {
    expect(roleChange(FIGURE, 'measure', '59家', null)).toEqual({});
  });
});

test.each([
  ['共捐款近4000万元，', 3, 10, { value: 40_000_000, qualifier: 'nearly', unit: 'yuan' }],
  ['培训120人次', 2, 5, { value: 120 }],
  ['没有数字', 0, 2, {}],
])('%s [%i, %i) is read as its words say', (text, start, end, change) => {
  expect(readAmount(text, start, end)).toMatchObject(change);
});
