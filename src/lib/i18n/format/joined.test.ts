import { expect, test } from 'vitest';
import { joined } from './joined.ts';

test('sentences stand as their language sets them, and none leaves no gap', () => {
  expect(joined(['一句。', '', '又一句。'], 'zh')).toBe('一句。又一句。');
  expect(joined(['One. ', '', ' Another.'], 'en')).toBe('One. Another.');
  expect(joined([], 'en')).toBe('');
});
