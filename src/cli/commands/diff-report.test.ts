import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { readSchema } from '#lib/content/table.ts';
import { draftsOf } from '#lib/extract/draft.ts';
import { extract } from '#lib/extract/extract.ts';
import { exportPackage, importPackage } from '#lib/reports/package.ts';

// Every call starts a process.
vi.setConfig({ testTimeout: 60_000 });

const ID = 'invented-2020';
const OLD =
  '一年来的工作\n　　全年建成驿站59\n家，发展会员4万人。\n　　第三次培训到了120人，走访3户困难职工。\n';
const root = mkdtempSync(join(tmpdir(), 'youju-diff-'));
afterAll(() => rmSync(root, { recursive: true }));
const schema = readSchema('.', 'figures');
const file = (name: string) => join(root, 'data/reports', ID, name);
const published = () => {
  const files = {
    report: readFileSync(file('report.json'), 'utf8'),
    figures: readFileSync(file('figures.csv'), 'utf8'),
  };
  const read = importPackage(files, schema);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

beforeEach(() => {
  rmSync(join(root, 'data'), { recursive: true, force: true });
  for (const part of ['registry', 'schemas'])
    cpSync(`data/${part}`, join(root, 'data', part), { recursive: true });
  mkdirSync(file(''), { recursive: true });
  const figures = draftsOf(extract(OLD, { registry: { places: [] } }), ID).map(({ figure }) => ({
    ...figure,
    ...{ subject_zh: figure.subject_zh ?? '标的', subject_en: figure.subject_en ?? 'Subject' },
  }));
  const report = {
    ...{ id: ID, title_zh: '工作', title_en: 'Work', short_zh: '工作', short_en: 'Work' },
    ...{ subject_place: '420303', file: 'old.txt', characters: OLD.length, authors: [] },
    sha256: createHash('sha256').update(OLD).digest('hex'),
    ...{ newspaper: null, page: null, url: null, reference_date: null, covers: ['420303'] },
    date: {
      ...{ earliest: null, latest: null, basis: 'none' as const },
      ...{ basis_zh: '未注明', basis_en: 'Not stated' },
    },
    ...{ notes_zh: null, notes_en: null },
    sections: [{ start: 0, label_zh: '引言', label_en: 'Introduction' }],
    paragraphs: [OLD.indexOf('全年'), OLD.indexOf('第三')],
  };
  const files = exportPackage({ report, figures }, schema);
  writeFileSync(file('report.json'), files.report);
  writeFileSync(file('figures.csv'), files.figures);
  writeFileSync(file('report.txt'), OLD);
});

const diff = (now: string, ...options: string[]) => {
  writeFileSync(join(root, 'new.txt'), now);
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    const { YOUJU_REPORTS: _, ...env } = process.env;
    const main = ['--import', import.meta.resolve('tsx'), resolve('src/cli/main.ts')];
    const args = [...main, 'diff-report', ID, 'new.txt', ...options];
    execFile(process.execPath, args, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
};

test('a new layout moves the offsets, and only --write writes them', async () => {
  const now = `本版责编\n${OLD.replace('59\n家', '59家')}又访7户。`;
  const before = readFileSync(file('figures.csv'), 'utf8');
  const look = await diff(now);
  expect([look.code, look.err]).toEqual([0, '']);
  expect(look.out).toMatch(
    /All 6 figures found again\n.*-001.*: \+5[^]*new at \d+: .*7[^]*Nothing was/,
  );
  expect(readFileSync(file('figures.csv'), 'utf8')).toBe(before);

  expect((await diff(now, '--write')).code).toBe(0);
  const { report, figures } = published();
  expect(figures.map(({ start, end }) => now.slice(start, end))).toEqual(
    figures.map(({ as_written }) => as_written),
  );
  expect(report).toMatchObject({
    sha256: createHash('sha256').update(now).digest('hex'),
    characters: now.length,
    paragraphs: [now.indexOf('全年'), now.indexOf('第三')],
  });
  expect(readFileSync(file('report.txt'), 'utf8')).toBe(now);
});

test('what no longer matches is named with its words and where it stood, and nothing is written', async () => {
  const before = readFileSync(file('figures.csv'), 'utf8');
  const { code, err } = await diff(
    OLD.replace('120人', '130人').replace('4万', '近4万'),
    '--write',
  );
  expect(code).toBe(1);
  expect(err).toMatch(/"4万人", section 1 \(引言\), paragraph 1, at \d+: its words are gone/);
  expect(err).toMatch(/"120人", section 1 \(引言\), paragraph 2, at \d+: its words are gone/);
  expect(err).toMatch(/2 things do not match\. Nothing was written/);
  expect(readFileSync(file('figures.csv'), 'utf8')).toBe(before);
});

test.each([
  ['the same text', OLD, 0, /nothing to do/],
  [
    'another text',
    '城区新修道路8公里，通车12条。',
    1,
    /is another text: of 6 figures of invented-2020 it holds 0/,
  ],
  [
    'paragraphs in another order',
    OLD.replace(/(\s{3}全[^]*?。)(\s{3}第[^]*?。)/, '$2$1'),
    1,
    /ids follow the text/,
  ],
])('%s', async (_, now, code, message) => {
  const done = await diff(now, '--write');
  expect([done.code, `${done.out}${done.err}`]).toEqual([code, expect.stringMatching(message)]);
});
