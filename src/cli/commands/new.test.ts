import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Every call starts a process.
vi.setConfig({ testTimeout: 60_000 });

const MAIN = resolve('src/cli/main.ts');
const TEXT =
  '张湾区总工会工作总结\n（2021年1月18日）\n\n　　一是抓服务。2020年，区总工会建成驿站59\n家，发展会员近4万人。\n';
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'youju-new-'));
  cpSync('data', join(root, 'data'), { recursive: true });
  writeFileSync(join(root, 'summary.txt'), TEXT);
});
afterAll(() => rmSync(root, { recursive: true }));

const youju = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const { YOUJU_REPORTS: _, ...env } = process.env;
    const command = ['--import', import.meta.resolve('tsx'), MAIN, ...args];
    execFile(process.execPath, command, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
const folder = (id: string, name = '') => join(root, 'data/reports', id, name);
const read = (id: string, name: string) => readFileSync(folder(id, name), 'utf8');

describe('a report is begun from its text', () => {
  const id = 'zhangwan-2021';
  test('with what the text says of itself, and why, told', async () => {
    const { code, out } = await youju('new', 'report', 'summary.txt');
    expect(code).toBe(0);
    expect(out).toMatch(/^data\/reports\/zhangwan-2021\/ is made/);
    expect(out).toMatch(/title +张湾区总工会工作总结 – the heading/);
    expect(out).toMatch(/date +2021-01-18 – "2021年1月18日" is printed below the title/);
    expect(out).toMatch(/place +420303 – the place the text names most/);
    expect(JSON.parse(read(id, 'report.json'))).toMatchObject({
      title_zh: '张湾区总工会工作总结',
      title_en: '',
      characters: TEXT.length,
      reference_date: '2021-01-18',
      date: { basis: 'stated', basis_zh: '标题下印有“2021年1月18日”。' },
      covers: ['420303'],
    });
    expect(read(id, 'report.txt')).toBe(TEXT);
  });

  test('with every numeral in a row: what is no measure in the figures, measures to be completed', () => {
    expect(read(id, 'figures.csv')).toMatch(/,一是?,ordinal,序号,Ordinal number,.*proposed/);
    const drafts = read(id, 'figures.draft.csv');
    expect(drafts).toMatch(/59家,measure,驿站,,,420303,59,59,59,exact/);
    expect(drafts).toMatch(/近4万人,measure,会员,,,420303,40000,,40000,nearly,30000,40000/);
    expect(`${read(id, 'figures.csv')}${drafts}`).not.toContain('accepted');
  });

  test('and validate says of each what an editor has to do, until it is done', async () => {
    const { code, err } = await youju('validate');
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      'data/reports/zhangwan-2021/report.json (title_en): is empty',
      expect.stringMatching(
        /draft\.csv:2 \(subject_en\): zhangwan-2021-\d+ "59家": .*indicator is/,
      ),
      expect.stringMatching(/draft\.csv:3 .*"近4万人": .*; then move the row to figures\.csv/),
    ]);
    const [head = '', ...rows] = read(id, 'figures.draft.csv').trim().split('\n');
    const done = rows.map((row) =>
      row
        .replace('家,measure,驿站,,,', '家,measure,驿站,Stations,love_stations,')
        .replace('人,measure,会员,,,', '人,measure,会员,Members,union_members,'),
    );
    const table = read(id, 'figures.csv').trim().split('\n').slice(1);
    const all = [...table, ...done].sort();
    writeFileSync(folder(id, 'figures.csv'), `${[head, ...all].join('\n')}\n`);
    rmSync(folder(id, 'figures.draft.csv'));
    const json = read(id, 'report.json').replace('"title_en": ""', '"title_en": "A summary"');
    writeFileSync(folder(id, 'report.json'), json);
    const after = await youju('validate');
    expect([after.code, after.err]).toEqual([0, '']);
    expect(after.out).toMatch(/6 reports, .* 1 compared with their texts: all valid/);
  });
});

describe('nothing is made', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  test.each([
    [
      'again.txt',
      TEXT.replaceAll('\n', '\r\n'),
      [],
      /known already: it is the report zhangwan-2021/,
    ],
    ['other.txt', `${TEXT}又走访3户。\n`, [], /data\/reports\/zhangwan-2021\/ exists already/],
    ['nowhere.txt', '建成驿站59家。', [], /give --id/],
    ['empty.txt', '', ['--id', 'x-1'], /The file is empty/],
    ['words.txt', '没有数目的话。', ['--id', 'x-2'], /not a single numeral/],
    [
      'picture.png',
      bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 255, 254),
      ['--id', 'x-3'],
      /not a text/,
    ],
  ] as const)('of %s', async (name, content, options, message) => {
    writeFileSync(join(root, name), content);
    const { code, err } = await youju('new', 'report', name, ...options);
    expect([code, err]).toEqual([1, expect.stringMatching(message)]);
    expect(options[1] && existsSync(folder(options[1]))).toBeFalsy();
  });

  test.each([
    [['chart', 'a'], /youju new report FILE/],
    [['report', 'a', '--place', 'Atlantis'], /add its row first/],
  ])('of %j, which is wrong use', async (args, message) => {
    expect(await youju('new', ...args)).toMatchObject({
      code: 2,
      err: expect.stringMatching(message),
    });
  });
});

test('a date that the editor gives wants its evidence from the editor', async () => {
  writeFileSync(join(root, 'plain.txt'), '张湾区总工会建成驿站59家，其中新建3家。');
  const { out } = await youju('new', 'report', 'plain.txt', '--date', '2019', '--id', 'plain-2019');
  expect(out).toMatch(/date +2019 – as you say[^]*fill .*date\.basis_zh, date\.basis_en/);
  const { err } = await youju('validate');
  expect(err).toMatch(/plain-2019\/report\.json \(date\.basis_zh\): is empty/);
});
