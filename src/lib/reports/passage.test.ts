import { describe, expect, test } from 'vitest';
import { locate } from './locate.ts';
import { passage } from './passage.ts';

// Two sections; the second has a heading, a paragraph of two sentences and a last line without end.
const text =
  '开头一段。\n标题\n　　前一句。（驿站共5\n9家。）后一句“够吗？”再说200\n\n人来过\n图注3张';
const report = {
  sections: [
    { start: 0, label_zh: '引言', label_en: 'Introduction' },
    { start: 6, label_zh: '驿站', label_en: 'Stations' },
  ],
  paragraphs: [0, 9, text.indexOf('图注')],
};
const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('the passage of a figure', () => {
  test('is its sentence as running text, also where the page breaks the figure', () => {
    expect(passage(text, span('5\n9家'), report)).toEqual({
      before: '（驿站共',
      figure: '59家',
      after: '。）',
    });
  });

  test('ends with its paragraph where no full stop does, and bridges a break of the layout', () => {
    expect(passage(text, span('200\n\n人'), report)).toEqual({
      before: '再说',
      figure: '200人',
      after: '来过',
    });
  });

  test('never reaches back over the start of its paragraph', () => {
    expect(passage(text, span('3张'), report)).toEqual({
      before: '图注',
      figure: '3张',
      after: '',
    });
  });
});

describe('a figure is located without the text', () => {
  test.each([
    ['in the introduction', 2, { number: 1, label_en: 'Introduction' }, 1],
    ['in a heading', 7, { number: 2, label_en: 'Stations' }, 0],
    ['in the first paragraph of a section', 15, { number: 2, label_en: 'Stations' }, 1],
    ['in the last paragraph', text.length - 1, { number: 2, label_en: 'Stations' }, 2],
  ])('%s', (_, offset, section, paragraph) => {
    expect(locate(report, offset)).toMatchObject({ section, paragraph });
  });

  test('before any section', () => {
    const later = {
      sections: [{ start: 50, label_zh: '后', label_en: 'Later' }],
      paragraphs: [0, 10],
    };
    expect(locate(later, 12)).toEqual({ section: null, paragraph: 2 });
  });
});
