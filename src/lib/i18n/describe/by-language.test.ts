import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byLanguage } from './by-language.ts';

const marked = (text: string): string =>
  byLanguage(text, 'en')
    .map((part) => (part.chinese ? `<${part.text}>` : part.text))
    .join('');

it.each([
  ['2018–2020 (in the report: “三年来”)', '2018–2020 (in the report: “<三年来>”)'],
  [
    '2020 (in the report: “2020年疫情期间”); over',
    '2020 (in the report: “<2020年疫情期间>”); over',
  ],
  ['万 is probably a slip.', '<万> is probably a slip.'],
  ['misprinted (一 and a dash', 'misprinted (<一> and a dash'],
  ['over 40 million yuan', 'over 40 million yuan'],
  ['', ''],
])('%s', (text, said) => {
  expect(marked(text)).toBe(said);
});

it('leaves Chinese texts whole', () => {
  expect(byLanguage('近三年 over', 'zh')).toEqual([{ text: '近三年 over', chinese: false }]);
});

it('loses nothing, and leaves no Chinese unmarked', () => {
  const text = fc.array(
    fc.constantFrom('近', '三年', ' ', '“', '”', '(', '2020', 'over', '–', ','),
  );
  fc.assert(
    fc.property(text, (words) => {
      const parts = byLanguage(words.join(''), 'en');
      expect(parts.map((part) => part.text).join('')).toBe(words.join(''));
      for (const part of parts) expect(/\p{Script=Han}/u.test(part.text)).toBe(part.chinese);
    }),
  );
});
