import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const HEAD = [
  'title: 树有多少',
  'standfirst: 两份报告',
  'published: 2024-06-01',
  'reports: first, other',
];
const file = (...lines: string[]) => ['---', ...lines, '---', '', '正文'].join('\n');

test('fields, listed numbers and the body, whose lines stay those of the file', () => {
  const { front, flaws } = readFrontMatter(
    file(...HEAD, 'numbers:', '  10棵: other-001 - first-001', "  '14,930': a - b"),
  );
  expect(flaws).toEqual([]);
  expect(front).toMatchObject({
    meta: { title: '树有多少', published: '2024-06-01', reports: ['first', 'other'] },
    numbers: [
      { said: '10棵', formula: 'other-001 - first-001', line: 7 },
      { said: '14,930', formula: 'a - b', line: 8 },
    ],
    lines: { title: 2, reports: 5 },
  });
  expect(front?.body.split('\n').indexOf('正文')).toBe(10);
});

describe('what is not of the form is named with its line', () => {
  test.each<[string, string, number, RegExp]>([
    ['no front matter', '正文', 1, /begins with front matter/],
    ['one that does not end', '---\ntitle: 树', 1, /begins with front matter/],
    ['no title', file(...HEAD.slice(1)), 1, /^title: /],
    ['another field', file(...HEAD, 'author: x'), 6, /^author: /],
    ['a field twice', file(...HEAD, 'title: 又'), 6, /title stands twice/],
    ['a date that is none', file(...HEAD.slice(0, 2), 'published: soon', HEAD[3] ?? ''), 4, /date/],
    ['a line without a key', file(...HEAD, '树'), 6, /no "key: value"/],
    ['a number outside the list', file(...HEAD, '  10: a'), 6, /no "key: value"/],
    ['a number listed twice', file(...HEAD, 'numbers:', '  10: a', '  10: b'), 8, /stands twice/],
  ])('%s', (_, text, line, cause) => {
    expect(readFrontMatter(text)).toEqual({
      front: null,
      flaws: expect.arrayContaining([{ line, cause: expect.stringMatching(cause) }]),
    });
  });
});
