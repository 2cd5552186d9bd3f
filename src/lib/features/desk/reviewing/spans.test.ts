import { describe, expect, test } from 'vitest';
import { blocks } from '../../reading/blocks.ts';
import { figureMade } from './made-up.ts';
import { cuts, likelyCut, moved, offsetIn, placesOf } from './spans.ts';

const TEXT = '# 小结\n建成驿站5\n9家，培训3场、120人次。\n';
const figure = figureMade('c1', TEXT.indexOf('3场'), '3场、120人次');

test('a border steps over the line breaks of the page', () => {
  const five = TEXT.indexOf('5');
  expect(TEXT[moved(TEXT, five + 1, 1) - 1]).toBe('9');
  expect(moved(TEXT, five + 2, -1)).toBe(five);
});

describe('a cut', () => {
  test('is inside, and likeliest behind the sign between two numbers', () => {
    const offsets = cuts(TEXT, figure);
    expect(offsets.at(0)).toBe(figure.start + 1);
    expect(offsets.at(-1)).toBe(figure.end - 1);
    expect(likelyCut(TEXT, offsets)).toBe(TEXT.indexOf('120'));
  });
  test('of one character there is none', () => {
    expect(cuts('五', { start: 0, end: 1 })).toEqual([]);
    expect(likelyCut('五', [])).toBeNull();
  });
});

test('what is selected on the page is found in the text, the breaks and signs it does not show too', () => {
  const report = { sections: [], paragraphs: [TEXT.indexOf('建')] };
  const [head, paragraph] = blocks(TEXT, [figure], report);
  if (!head || !paragraph) throw new Error('two blocks');
  expect(offsetIn(head, 0, TEXT, 'start')).toBe(TEXT.indexOf('小'));
  const shown = '建成驿站59家，培训3场、120人次。';
  const at = (words: string): string =>
    TEXT.slice(
      offsetIn(paragraph, shown.indexOf(words), TEXT, 'start'),
      offsetIn(paragraph, shown.indexOf(words) + words.length, TEXT, 'end'),
    );
  expect(at('59家')).toBe('5\n9家');
  expect(at('培训')).toBe('培训');
  expect(at('人次。')).toBe('人次。');
});

test.each([
  ['59家', ['5\n9家']],
  ['培训', ['培训']],
  ['120', []],
  ['没有', []],
  [' ', []],
])('%s stands at %j, figures left out', (words, found) => {
  const places = placesOf(words, TEXT, [figure]);
  expect(places.map(({ start, end }) => TEXT.slice(start, end))).toEqual(found);
});
