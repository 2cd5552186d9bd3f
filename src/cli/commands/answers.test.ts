import { expect, test } from 'vitest';
import { fixtureTables } from '#lib/query/engines/fixture.ts';
import { computeAnswers, overBudget } from './answers.ts';

test('equal tables give equal files, one for each question that has one', async () => {
  const files = await computeAnswers(fixtureTables());
  expect(await computeAnswers(fixtureTables())).toEqual(files);
  expect([...files.keys()].sort()).toEqual(
    [
      ...['coverage/indicator', 'coverage/report', 'coverage/topic'],
      ...['trend', 'compare', 'rank', 'evidence'].flatMap((kind) =>
        ['aid_funds', 'members'].map(
          (id) => `${kind}/${kind === 'evidence' ? 'indicator-' : ''}${id}`,
        ),
      ),
      ...['evidence/place-420300', 'evidence/place-420303'],
      ...['evidence/report-r-one', 'evidence/report-r-two'],
    ]
      .map((path) => `answers/${path}.json`)
      .sort(),
  );
  const members = JSON.parse(files.get('answers/compare/members.json')!) as {
    rows: { as_written: string }[];
  };
  expect(members.rows[0]!.as_written).toBe('it\'s "1"');
});

test.each([
  [{ totalBytes: 100, fileGzipBytes: 100 }, []],
  [
    { totalBytes: 100, fileGzipBytes: 21 },
    ['answers/b.json has 0.0 kB gzip; the budget is 0.0 kB.'],
  ],
  [{ totalBytes: 14, fileGzipBytes: 100 }, ['All answers have 0.0 kB; the budget is 0.0 kB.']],
])('a budget of %j', (budget, sentences) => {
  const files = new Map([
    ['answers/a.json', 'x'],
    ['answers/b.json', 'abcdefghijklmn'],
  ]);
  expect(overBudget(files, budget)).toEqual(sentences);
});
