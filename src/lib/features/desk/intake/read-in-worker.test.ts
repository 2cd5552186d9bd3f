import { describe, expect, test } from 'vitest';
import type { FileRefusalReason } from '#lib/model/file.ts';
import { sha256 } from '#lib/datasets/checksum.ts';
import { FILE_LIMIT } from '#lib/reports/files/read-file.ts';
import { madeData, MADE_TEXT } from './made-data.ts';
import type { Progress } from './read-in-worker.ts';
import { task } from './read-in-worker.ts';
import type { Context, TakenText } from './reading.ts';

// Node has no workers of this kind: everything here goes the way of a browser that refuses them.
const context: Context = { data: madeData, published: [], taken: [], tables: '/pdf-tables' };
const take = (content: Blob, change: Partial<Context> = {}) =>
  task('take', { content, name: 'made.txt' }, { ...context, ...change });

async function taken(content: Blob, change: Partial<Context> = {}): Promise<TakenText> {
  const read = await take(content, change).result;
  if (!read?.ok) throw new Error(JSON.stringify(read));
  return read.value;
}

describe('without a worker', () => {
  test('a text is read all the same, and it is told that the page does it', async () => {
    const told: Progress[] = [];
    const { result } = task(
      'take',
      { content: new Blob([MADE_TEXT]), name: 'made.txt' },
      context,
      (at) => told.push(at),
    );
    const read = await result;
    expect(read).toMatchObject({
      ok: true,
      value: {
        file: { text: MADE_TEXT },
        report: { id: 'first-2021', file: 'made.txt' },
        known: null,
      },
    });
    expect(told.map(({ stage, aside }) => [stage, aside])).toEqual([
      ['file', false],
      ['guesses', false],
    ]);
  });

  test('its figures are proposed, with the share of the work that is done', async () => {
    const { report } = await taken(new Blob([MADE_TEXT]));
    const told: (number | null)[] = [];
    const { result } = task('begin', { text: MADE_TEXT, report }, context, ({ share }) =>
      told.push(share),
    );
    expect((await result)?.reviews.first.proposed.length).toBeGreaterThan(4);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => Number(a) - Number(b)));
  });

  test('what is cancelled gives nothing', async () => {
    const begun = take(new Blob([MADE_TEXT]));
    begun.cancel();
    expect(await begun.result).toBeNull();
  });
});

test('a text that is published is known, with the text its figures count', async () => {
  const published = [{ id: 'made', sha256: await sha256(MADE_TEXT) }];
  const windows = new Blob([MADE_TEXT.replaceAll('\n', '\r\n')]);
  expect((await taken(windows, { published })).known).toEqual({ report: 'made', text: MADE_TEXT });
});

test('the checksum is that of the text as it will be kept in UTF-8', async () => {
  const { report, file } = await taken(new Blob([MADE_TEXT]));
  expect(report.sha256).toBe(await sha256(file.text));
});

test.each<[string, Blob, FileRefusalReason]>([
  ['no text', new Blob([' ']), 'empty'],
  ['no numerals', new Blob(['没有数字。']), 'no_numerals'],
  [
    'a file that is gone',
    Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('gone')) }),
    'damaged',
  ],
  [
    'a file of a size that nobody reads',
    Object.defineProperty(new Blob(), 'size', { value: FILE_LIMIT + 1 }),
    'too_large',
  ],
])('%s is refused', async (_, content, reason) => {
  expect(await take(content).result).toMatchObject({ ok: false, error: { reason } });
});
