import { expect, it } from 'vitest';
import { at, made, over } from './made.ts';
import { strips } from './strips.ts';

const undated = { period_start: null, period_end: null };

it.each([
  ['an instant', at('2020'), 'dated'],
  ['a window', over('2018', '2020'), 'dated'],
  ['a total without a beginning', { ...over('2018', '2020'), period_start: null }, 'dated'],
  ['an instant of an undated report', undated, 'undated'],
  [
    '近三年 in an undated report',
    { ...undated, period_kind: 'span' as const, period_text: '近三年' },
    'undated',
  ],
  ['a span of which nothing is said', { ...undated, period_kind: 'span' as const }, 'unstated'],
  ['近年来', { ...undated, period_kind: 'unknown' as const, period_text: '近年来' }, 'unstated'],
  ['each year', { ...undated, period_kind: 'recurring' as const, period_text: '每年' }, 'unstated'],
] as const)('%s', (_, given, strip) => {
  const o = made({ id: 'a', ...given });
  expect(strips([o])).toEqual({ dated: [], undated: [], unstated: [], [strip]: [o] });
});
