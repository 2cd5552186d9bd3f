import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDatasetFile } from './dataset-files.ts';
import { loadContent } from './load.ts';
import { logLine } from './log-line.ts';
import { findTexts } from './texts.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'youju-content-'));
  cpSync('data', join(root, 'data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const edit = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(from, to));

test('the committed data is whole: every observation has its figure, every finding its figures', () => {
  const loaded = loadContent(root);
  if (!loaded.ok) throw new Error(loaded.error.map(logLine).join('\n'));
  const { observations, findings, figures, reports } = loaded.value;
  const ids = new Set([...figures.values()].flatMap((rows) => rows.map(({ id }) => id)));
  expect(observations.length).toBeGreaterThan(0);
  expect(observations.filter(({ figure }) => !ids.has(figure))).toEqual([]);
  expect(findings.flatMap((finding) => finding.figures).filter((id) => !ids.has(id))).toEqual([]);
  expect([...figures.keys()]).toEqual(reports.map(({ id }) => id));
});

describe('what is wrong stops the build and is named', () => {
  const figures = 'data/reports/shiyan-2022/figures.csv';
  test.each<[string, string, string | RegExp, string, RegExp]>([
    [
      'an unknown place',
      figures,
      ',420300,26,',
      ',420309,26,',
      /figures\.csv:13 \(place\): "420309" is not in places/,
    ],
    [
      'a number that is none',
      figures,
      ',420300,26,',
      ',420300,many,',
      /figures\.csv:13 \(value\): "many"/,
    ],
    [
      'a report without its date',
      'data/reports/shiyan-2022/report.json',
      '"basis": "resolved"',
      '"basis": "guessed"',
      /report\.json \(date\.basis\)/,
    ],
    [
      'a report of nowhere',
      'data/reports/shiyan-2022/report.json',
      '"subject_place": "420300"',
      '"subject_place": "1"',
      /report\.json \(subject_place\): "1"/,
    ],
    ['JSON that is none', 'data/reports/shiyan-2022/report.json', '{', '', /report\.json: /],
    [
      'an observation of a figure that is gone',
      figures,
      /^shiyan-2022-012.*\n/m,
      '',
      /observations\.csv:\d+ \(figure\): "shiyan-2022-012" is not in figures/,
    ],
    [
      'an indicator of no topic',
      'data/registry/indicators.csv',
      ',ideological_guidance,',
      ',nothing,',
      /indicators\.csv:2 \(topic\)/,
    ],
  ])('%s', (_, file, from, to, message) => {
    edit(file, from, to);
    const loaded = loadContent(root);
    expect(loaded.ok ? [] : loaded.error.map(logLine)).toContainEqual(
      expect.stringMatching(message),
    );
  });

  test('a dataset that was never made', () => {
    rmSync(join(root, 'data/datasets/union-work/observations.csv'));
    const loaded = loadContent(root);
    expect(loaded.ok ? [] : loaded.error.map(logLine)).toContainEqual(
      expect.stringMatching(/observations\.csv:1 \(id\): no such file/),
    );
  });
});

test('a file of a dataset is read by its own name only, wherever another points', () => {
  const read = (file: string) => readDatasetFile(root, { dataset: 'union-work', file });
  expect(read('findings.csv')).toMatch(/^id,check,/);
  expect(read('registry/reports.csv')).toMatch(/^id,title_zh,/);
  expect(read('../../errata.csv')).toBe(null);
  expect(read('findings')).toBe(null);
});

describe('texts', () => {
  const folder = join(process.env.YOUJU_SHARED ?? '../shared', 'reports');
  const reports = () => {
    const loaded = loadContent(root);
    return loaded.ok ? loaded.value.reports : [];
  };

  test('are absent where nobody gave them, and a wrong file is none', () => {
    expect(findTexts(root, {}, reports())).toEqual(new Map());
    writeFileSync(join(root, 'data/reports/shiyan-2022/report.txt'), '另一份');
    expect(findTexts(root, { YOUJU_REPORTS: join(root, 'nowhere') }, reports())).toEqual(new Map());
  });

  test.skipIf(!existsSync(folder))(`are known by checksum, not by name (needs ${folder})`, () => {
    const [name] = readdirSync(folder).sort();
    const text = readFileSync(join(folder, name!), 'utf8');
    writeFileSync(join(root, 'data/reports/gaoyou-2020/report.txt'), text);
    expect(findTexts(root, {}, reports())).toEqual(new Map([['shiyan-2020', text]]));
    expect(findTexts(root, { YOUJU_REPORTS: folder }, reports()).size).toBe(5);
  });
});
