import { expect, test } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import { madeData, madeReport, MADE_TEXT } from './made-data.ts';
import { againSaid } from './again-words.ts';
import { startWork } from './start-work.ts';

const work = startWork(MADE_TEXT, madeReport(), madeData, { key: 'k', changed: '' });

test.each(LOCALES)('only what happened is said, with its number (%s)', (locale) => {
  const [same, ...rest] = againSaid({ work, changed: 0, decided: 0, lost: 0 }, locale);
  expect([same?.match(/\d/), rest]).toEqual([null, []]);
  const said = againSaid({ work, changed: 1234, decided: 2, lost: 3 }, locale);
  expect(said.map((sentence) => /[\d,]+/.exec(sentence)?.[0])).toEqual(['1,234', '2', '3']);
});
