import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

// Every call starts a process, and some of them a database.
vi.setConfig({ testTimeout: 90_000 });

const MAIN = resolve('src/cli/main.ts');
const FIGURES = 'data/reports/shiyan-2022/figures.csv';
const FINDINGS = 'data/datasets/union-work/findings.csv';
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'youju-cli-'));
});
beforeEach(() => cpSync('data', join(root, 'data'), { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true }));

/** Runs `youju` in a copy of the data, as a data editor would, without the texts. */
const youju = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const { YOUJU_REPORTS: _, ...env } = process.env;
    const command = ['--import', import.meta.resolve('tsx'), MAIN, ...args];
    execFile(process.execPath, command, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
const edit = (file: string, from: string, to: string) =>
  writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(from, to));
const INTERVAL =
  '10.6万多条,measure,职工合理化建议,Workers’ rationalisation proposals,rationalisation_proposals,420300,106000,106000,,more_than,106000,';

test('help names every command, and tells more of one', async () => {
  expect((await youju('help')).out).toMatch(/validate .*\n.*build-data /);
  expect(await youju('help', 'build-data')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^youju build-data \[--check\]\n\n.*union-work/),
  });
});

test.each([
  [['publish'], /youju has no command "publish"\.\n\nyouju <command>/],
  [['build-data', '--chek'], /'--chek'[^]*youju build-data \[--check\]/],
])('%j is wrong use and says what is right', async (args, message) => {
  expect(await youju(...args)).toMatchObject({ code: 2, err: expect.stringMatching(message) });
});

test('valid data passes and says what could not be compared', async () => {
  const { code, out } = await youju('validate');
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(
      /figures, 0 compared with their texts: all valid\.\nNot compared, text absent: /,
    ),
  ]);
});

test('a typed interval is named by file, line and column, stops the dataset, and can be mended', async () => {
  const before = readFileSync(join(root, FIGURES), 'utf8');
  edit(FIGURES, `${INTERVAL}107000`, `${INTERVAL}110000`);
  const message = /figures\.csv:24 \(likely_high\): shiyan-2022-023: is 110000, .* read as 107000/;
  expect(await youju('validate')).toMatchObject({ code: 1, err: expect.stringMatching(message) });
  expect(await youju('build-data')).toMatchObject({ code: 1, err: expect.stringMatching(message) });
  expect(await youju('validate', '--fix-intervals')).toMatchObject({ code: 0 });
  expect(readFileSync(join(root, FIGURES), 'utf8')).toBe(before);
});

test('a dataset that is out of date is named by file and line, and made again', async () => {
  const before = readFileSync(join(root, FINDINGS), 'utf8');
  edit(FINDINGS, ',contradiction,', ',implausible,');
  expect(await youju('build-data', '--check')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/findings\.csv:2 is out of date\.\n {2}has: .*\n {2}should: /),
  });
  expect(await youju('build-data')).toMatchObject({ code: 0 });
  expect(readFileSync(join(root, FINDINGS), 'utf8')).toBe(before);
});

test('a wrong text put beside a report is named with its checksum', async () => {
  const text = join(root, 'data/reports/shiyan-2022/report.txt');
  writeFileSync(text, '另一份');
  const { code, err } = await youju('validate');
  rmSync(text);
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/report\.json \(sha256\): report\.txt .*[0-9a-f]{64}/),
  ]);
});
