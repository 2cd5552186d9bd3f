import { describe, expect, test } from 'vitest';
import { world } from './fixture.ts';
import { readMarkdown } from './markdown.ts';

const read = (text: string, locale: 'zh' | 'en' = 'zh') => readMarkdown(text, locale, world);
const words = (text: string) => [{ kind: 'text', text }];

test('headings, paragraphs, lists, quotations and emphasis become blocks', () => {
  const { blocks, flaws } = read('## 题\n\n一段**重**话\n\n- 甲\n- 乙\n\n> 引\n');
  expect(flaws).toEqual([]);
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, children: words('题') },
    {
      kind: 'paragraph',
      children: [...words('一段'), { kind: 'strong', children: words('重') }, ...words('话')],
    },
    { kind: 'list', ordered: false, items: [words('甲'), words('乙')] },
    { kind: 'quote', children: words('引') },
  ]);
});

test('a linked number knows its figure, and so does the passage it is read in', () => {
  const { blocks, passages } = read('种了[30棵](figure:first-001)。');
  expect(blocks[0]).toMatchObject({
    children: [
      {},
      {
        kind: 'link',
        to: { kind: 'figure', id: 'first-001', report: 'first' },
        children: words('30棵'),
      },
      {},
    ],
  });
  expect(passages.map(({ text, figure }) => [text, figure])).toEqual([
    ['种了', null],
    ['30棵', 'first-001'],
    ['。', null],
  ]);
});

test.each([
  'place:north',
  'indicator:trees',
  'report:first',
  'finding:runs--first-003',
  'story:wood',
  'https://example.org/a',
])('a link may lead to %s', (address) => expect(read(`[那里](${address})`).flaws).toEqual([]));

test('a broken line leaves no space between Chinese words, and one between English ones', () => {
  expect(read('上一行\n下一行').blocks[0]).toMatchObject({ children: words('上一行下一行') });
  expect(read('one\ntwo', 'en').blocks[0]).toMatchObject({ children: words('one two') });
});

test('Chinese characters of an English story are marked as such', () => {
  expect(read('The word 近 means', 'en').blocks[0]).toMatchObject({
    children: [{ text: 'The word ' }, { text: '近', chinese: true }, { text: ' means' }],
  });
});

test('a fence of steps: each paragraph is its state and its prose', () => {
  const { blocks, passages, flaws } = read(
    '前\n\n```steps trees\nfigures: first-001\n先看[30棵](figure:first-001)。\n\n再看全部。\n```\n',
  );
  expect(flaws).toEqual([]);
  expect(blocks[1]).toMatchObject({
    kind: 'steps',
    chart: 'trees',
    steps: [
      { state: { figures: ['first-001'] }, children: [{ text: '先看' }, { kind: 'link' }, {}] },
      { state: { figures: null }, children: words('再看全部。') },
    ],
  });
  expect(passages.find(({ text }) => text === '再看全部。')?.line).toBe(7);
});

describe('what has no place in a story is named with its line', () => {
  test.each<[string, string, number, RegExp]>([
    ['HTML', '甲\n\n<b>乙</b>', 3, /HTML has no place/],
    ['HTML in a line', '甲<br>乙', 1, /HTML has no place/],
    ['an image', '![图](x.png)', 1, /a image has no place/],
    ['code', '`x`', 1, /a inlineCode has no place/],
    ['a headline', '# 题', 1, /headings are/],
    ['an unknown figure', '甲\n\n[乙](figure:first-099)', 3, /no figure "first-099"/],
    ['an unknown place', '[乙](place:mars)', 1, /no place "mars"/],
    ['a link of another kind', '[乙](javascript:alert(1))', 1, /neither figure/],
    ['a plain http link', '[乙](http://example.org)', 1, /neither figure/],
    ['a link without words', '[](figure:first-001)', 1, /needs its words/],
    ['emphasis that opens nothing', '说**“近”**字', 1, /opens nothing/],
    ['another fence', '```js\nx\n```', 1, /a fence is/],
    ['an unknown chart', '甲\n\n```chart pies\n```', 3, /no chart "pies"/],
    ['a chart that points', '```chart trees\nfigures: first-001\n```', 1, /only a step/],
    ['a wrong option', '甲\n\n```chart trees\n\nyears: x\n```', 5, /^years/],
    ['a single step', '```steps trees\n甲\n```', 1, /two paragraphs or more/],
    ['a step without prose', '```steps trees\n甲\n\ntype: bar\n```', 4, /its options, then one/],
    ['a step with a list', '```steps trees\n- 甲\n\n乙\n```', 2, /its options, then one/],
    ['a nested list', '- 甲\n  - 乙', 1, /one paragraph/],
  ])('%s', (_, text, line, cause) => {
    expect(read(text).flaws).toEqual(
      expect.arrayContaining([{ line, cause: expect.stringMatching(cause) }]),
    );
  });
});
