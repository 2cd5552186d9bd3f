import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { pdf } from '#lib/reports/files/made-files.ts';

// Every call starts a process.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'youju-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `youju extract` with something on its standard input. */
const youju = (args: string[], input = '') =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const command = ['--import', import.meta.resolve('tsx'), resolve('src/cli/main.ts'), 'extract'];
    const child = execFile(
      process.execPath,
      [...command, ...args],
      { maxBuffer: 64_000_000 },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });

const SHORT = '房县总工会：截至目前，会员达到5.2万人，其中女会员近8000人。';

test('lines in, lines out: names, decimal text, periods; a broken line is named and passed over', async () => {
  const lines = [
    JSON.stringify({ id: 'a', text: SHORT, reference_date: '2020-11-20' }),
    'no json',
    JSON.stringify({ id: 7, text: '' }),
    JSON.stringify({ id: 'b', text: SHORT, reference_date: 'today' }),
  ];
  const { code, out, err } = await youju(['--stdin-jsonl'], lines.join('\n'));
  const [first, broken, second, undated, ...more] = out.trimEnd().split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({
    id: 'a',
    figures: [
      {
        ...{ start: 15, end: 20, as_written: '5.2万人', role: 'measure', qualifier: 'exact' },
        ...{ value: '52000', low: '52000', high: '52000', precision: '1000', unit: 'person' },
        period: {
          ...{ kind: 'instant', start: '2020-11-20', end: '2020-11-20' },
          ...{ text: '截至目前', basis: 'stated' },
        },
        ...{ place: '420325', subject: '会员', part_of: null },
      },
      {
        as_written: '近8000人',
        value: '8000',
        low: null,
        high: '8000',
        ...{ likely_low: '7000', likely_high: '8000' },
        qualifier: 'nearly',
        part_of: 'c1',
      },
    ],
  });
  expect(JSON.parse(second ?? '')).toEqual({ id: 7, figures: [] });
  expect(JSON.parse(broken ?? '')).toMatchObject({ id: null, line: 2 });
  expect(JSON.parse(undated ?? '')).toMatchObject({
    ...{ id: 'b', line: 4 },
    error: expect.stringContaining('no date'),
  });
  expect([code, more]).toEqual([1, []]);
  expect(err).toMatch(/standard input:2: the line is no JSON[^]*standard input:4: reference_date/);
});

test('ten thousand lines keep their order, also one with a line separator inside its text', async () => {
  const line = (id: number) => JSON.stringify({ id, text: `会员${id + 1}\u2028人。` });
  const ids = Array.from({ length: 10_000 }, (_, i) => i);
  const { code, out } = await youju(['--stdin-jsonl'], `\ufeff${ids.map(line).join('\r\n')}\n`);
  const answers = out
    .trimEnd()
    .split('\n')
    .map((answer) => JSON.parse(answer) as { id: number; figures: { value: string }[] });
  expect(code).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(ids);
  expect(answers.map(({ figures }) => figures[0]?.value)).toEqual(ids.map((id) => `${id + 1}`));
});

test('an encoding may be chosen, and what is told of a file is told as elsewhere', async () => {
  const file = join(folder, 'unsure.txt');
  writeFileSync(file, Buffer.from([0xbb, 0xe1, 0xd4, 0xb1, 0x33, 0x30, 0xc8, 0xcb]));
  const { out } = await youju([file, '--encoding', 'gb18030']);
  expect(JSON.parse(out)).toMatchObject({ figures: [{ as_written: '30人', role: 'measure' }] });
});

test('files become rows; one that cannot be opened is named, the others are read', async () => {
  const file = join(folder, 'report.txt');
  writeFileSync(file, SHORT);
  const { code, out, err } = await youju([file, 'absent.txt', '--date', '2020', '--format', 'csv']);
  const [head, row, ...rest] = out.trimEnd().split('\n');
  expect(head).toMatch(/^file,id,start,end,as_written,role,value,low,high,qualifier/);
  expect(row).toMatch(
    /^report\.txt,c1,15,20,5\.2万人,measure,52000,.*,instant,2020,2020,截至目前,stated,420325,会员,/,
  );
  expect(rest).toHaveLength(1);
  expect([code, err]).toEqual([1, expect.stringMatching(/^absent\.txt: .* \(ENOENT\)\. Check/)]);
});

test.each([
  [['--date', 'soon', 'x.txt'], /--date "soon" is no date/],
  [['--format', 'xml', 'x.txt'], /--format "xml" is not known/],
  [['--encoding', 'morse', 'x.txt'], /--encoding "morse" is not known: take utf-8, gb18030/],
  [[], /Name a file to read/],
  [['x.txt', '--stdin-jsonl'], /not both/],
])('%j is wrong use and says what is right', async (args, message) => {
  expect(await youju(args)).toMatchObject({ code: 2, err: expect.stringMatching(message) });
});

test('a PDF whose Chinese fonts are not embedded is read with the tables of the library', async () => {
  const file = join(folder, 'named-font.pdf');
  writeFileSync(file, pdf([['培训300人']], { font: 'named' }));
  const { code, out } = await youju([file]);
  expect(code).toBe(0);
  expect(out).toContain('"as_written":"300人"');
});
