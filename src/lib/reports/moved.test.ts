import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoved } from './moved.ts';

const OLD =
  '一年回顾。\n　　全年建成驿站59\n家，发展会员4万人。\n　　帮扶职工59家，另有3户得到救助。\n图注：志愿者3户\n图注：志愿者3户\n';
const all = (text: string, words: string) => {
  const pattern = new RegExp([...words].join('\\s*'), 'g');
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
};
/** What stands where the words of the old text were found. */
const look = (now: string, words: string, nth = 0) => {
  const spans = all(OLD, words).slice(nth, nth + 1);
  const [placing] = findMoved(OLD, now, spans);
  return placing?.kind === 'found'
    ? [now.slice(placing.start, placing.end).replace(/\s/g, ''), placing.same, placing.start]
    : placing?.kind;
};

describe('a figure is found', () => {
  test.each([
    [
      'where another layout breaks the lines',
      OLD.replaceAll('\n', '').replace('4万', '4\n万'),
      true,
    ],
    ['behind a new first paragraph', `前言一段，3户。\n${OLD}`, true],
    [
      'in a passage that moved to the end',
      OLD.replace(/\s{3}全[^]*?。\n/, '') + '全年建成驿站59家，发展会员4万人。',
      true,
    ],
    ['with its sentence changed further off', OLD.replace('全年建成', '一年来，建成'), false],
  ])('%s', (_, now, same) => {
    expect(look(now, '4万人')).toEqual(['4万人', same, all(now, '4万人')[0]?.start]);
  });

  test('at the head of the text, under a new line', () => {
    expect(look(`本版责编\n${OLD}`, '一年')).toEqual(['一年', true, 5]);
    expect(look(`这${OLD}`, '一年')).toBe('gone');
  });

  test('among its like by what stands around it, and by order where all is alike', () => {
    const now = `前言。${OLD}`;
    expect([0, 1].map((nth) => look(now, '59家', nth))).toEqual(
      all(now, '59家').map(({ start }) => ['59家', true, start]),
    );
    expect([0, 1, 2].map((nth) => look(now, '3户', nth))).toEqual(
      all(now, '3户').map(({ start }) => ['3户', true, start]),
    );
  });
});

describe('a figure is not found', () => {
  test.each([
    ['its number is another', OLD.replace('4万人', '5万人'), 'gone'],
    ['its number is longer by a digit', OLD.replace('4万人', '14万人'), 'gone'],
    ['a qualifier came before it', OLD.replace('会员4万', '会员近4万'), 'gone'],
    ['a qualifier came behind it', OLD.replace('4万人', '4万人左右'), 'gone'],
    ['its passage is left out', OLD.replace(/\s{3}全[^]*?。\n/, ''), 'gone'],
    ['its words stand in another passage only', '兴修水利，投入民工4万人，历时三年。', 'gone'],
    ['the text is empty', '', 'gone'],
  ])('where %s', (_, now, kind) => {
    expect(look(now, '4万人')).toBe(kind);
  });

  test('where its passage is printed twice now', () => {
    expect(look(`${OLD}${OLD}`, '4万人')).toBe('ambiguous');
  });
});

test('whatever is put before, behind and between the lines, every figure is found where it went', () => {
  const filler = fc.string({
    unit: fc.constantFrom('甲', '乙', '。', '\n', ' ', '7'),
    maxLength: 30,
  });
  const breaks = fc.array(fc.nat({ max: OLD.length }), { maxLength: 12 });
  const spans = ['59家', '4万人']
    .flatMap((words) => all(OLD, words))
    .sort((a, b) => a.start - b.start);
  fc.assert(
    fc.property(filler, filler, breaks, (before, behind, cuts) => {
      const body = [...OLD].map((c, i) => (cuts.includes(i) ? `\n${c}` : c)).join('');
      const now = `${before}。${body}。${behind}`;
      const read = findMoved(OLD, now, spans).map((p) =>
        p.kind === 'found' ? now.slice(p.start, p.end).replace(/\s/g, '') : p.kind,
      );
      expect(read).toEqual(spans.map(({ start, end }) => OLD.slice(start, end).replace(/\s/g, '')));
    }),
  );
});
