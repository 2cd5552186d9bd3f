import { expect, it } from 'vitest';
import { card } from '#lib/i18n/messages/card.ts';
import { row, source } from '../gallery/example-source.ts';
import { observationLines } from './observation-lines.ts';

const told = (period: Partial<Parameters<typeof row>[0]>) =>
  observationLines([row({ id: 'a', as_written: '8人', value: 8, ...period })], source, 'zh')[0];

it('says once that no period is stated, and how a stated one is known', () => {
  const silent = told({ period_kind: 'unknown', period_basis: 'none' });
  expect(silent?.period).not.toBe('');
  expect(silent?.basis).toBeNull();
  const stated = told({
    ...{ period_kind: 'span', period_start: '2020', period_end: '2020' },
    period_basis: 'stated',
  });
  expect(stated?.basis).toBe(card.zh.basis.stated);
  // A window in words whose years nobody knows is no silence.
  const words = told({
    ...{ period_kind: 'span', period_start: null, period_end: null, period_text: '近三年' },
    period_basis: 'none',
  });
  expect(words?.basis).toBe(card.zh.basis.none);
});
