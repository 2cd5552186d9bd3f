import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { logLine } from './log-line.ts';
import { loadSources } from './sources.ts';
import { loadStories } from './stories.ts';

const sources = loadSources('.');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'youju-stories-'));
  for (const folder of ['stories', 'datasets', 'schemas'])
    cpSync(join('data', folder), join(root, 'data', folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));
const load = () => loadStories(root, sources);
const edit = (file: string, from: string | RegExp, to: string) => {
  const path = join(root, 'data/stories', file);
  const text = readFileSync(path, 'utf8');
  const there = typeof from === 'string' ? text.includes(from) : from.test(text);
  expect(there, `${file} has ${String(from)}`).toBe(true);
  writeFileSync(path, text.replace(from, to));
};

test('the published stories say no number that the data does not account for', () => {
  const { stories, errors } = load();
  expect(errors.map(logLine)).toEqual([]);
  expect(stories.length).toBeGreaterThan(0);
  for (const story of stories) {
    expect(story.figures.length, story.id).toBeGreaterThan(0);
    expect(
      story.blocks.some(({ kind }) => kind === 'steps'),
      `${story.id} has a chart that follows the words`,
    ).toBe(true);
  }
});

const FIVE = 'three-years-and-five/zh.md';
const PAIR = 'zhangwan-and-maojian/zh.md';

describe('whatever is wrong with a story is named with its file and line', () => {
  test.each<[string, string, string | RegExp, string, RegExp]>([
    [
      'a digit changed in the prose',
      PAIR,
      '张湾多14930人',
      '张湾多14390人',
      /zh\.md:\d+: nothing accounts for "14390"/,
    ],
    [
      'a digit changed in a link',
      FIVE,
      '[40名]',
      '[41名]',
      /"41" links to shiyan-2022-046, which is 40名/,
    ],
    [
      'a qualifier dropped',
      'near-and-over/zh.md',
      '[近4000万元]',
      '[4000万元]',
      /links to shiyan-2022-073, which is 近4000万元/,
    ],
    [
      'a number in the headline',
      FIVE,
      /^title: .*/m,
      'title: 工匠翻了7倍',
      /zh\.md:2: nothing accounts for "7"/,
    ],
    [
      'a formula that gives another number',
      PAIR,
      '14930人: shiyan-counties-007 -',
      '14930人: shiyan-counties-007 +',
      /listed as 86868/,
    ],
    [
      'a chart that is not published',
      PAIR,
      '```chart zhangwan',
      '```chart zhangwang',
      /no chart "zhangwang/,
    ],
    [
      'a report it does not cite',
      PAIR,
      'reports: shiyan-2022, ',
      'reports: ',
      /reports: lacks "shiyan-2022"/,
    ],
    [
      'a report it cites for nothing',
      PAIR,
      'reports: ',
      'reports: gaoyou-2020, ',
      /no figure of "gaoyou-2020"/,
    ],
    [
      'another state than in the other language',
      FIVE,
      'years: 2021-2022',
      'years: 2020-2022',
      /en\.md:1: charts or their steps differ/,
    ],
    [
      'another date than in the other language',
      FIVE,
      'published: 2026-11-21',
      'published: 2026-11-20',
      /en\.md:1: published differ/,
    ],
    [
      'a finding that is none',
      FIVE,
      /finding:[a-z0-9-]+/,
      'finding:nothing',
      /no finding "nothing"/,
    ],
  ])('%s', (_, file, from, to, line) => {
    edit(file, from, to);
    expect(load().errors.map(logLine)).toEqual(
      expect.arrayContaining([expect.stringMatching(line)]),
    );
  });
  test('one language alone', () => {
    rmSync(join(root, 'data/stories/near-and-over/en.md'));
    expect(load().errors.map(logLine)).toEqual([
      'data/stories/near-and-over/en.md:1: a story is told in both languages',
    ]);
  });
});

test('a figure linked in one language only is a difference', () => {
  edit(PAIR, '[7个](figure:shiyan-counties-090)', '7个');
  expect(load().errors.map(logLine)).toEqual(
    expect.arrayContaining([expect.stringMatching(/en\.md:1: linked figures differ/)]),
  );
});

test('without a folder there are no stories', () => {
  rmSync(join(root, 'data/stories'), { recursive: true });
  expect(load()).toEqual({ stories: [], errors: [] });
});
