import { expect, test } from 'vitest';
import { columnLabel } from './column-label.ts';

test.each([
  ['subject_en', 'en', 'Subject in English'],
  ['indicator', 'en', 'Indicator'],
  ['indicator', 'zh', '指标'],
] as const)('%s in %s', (column, locale, label) => {
  expect(columnLabel(column, locale)).toBe(label);
});
