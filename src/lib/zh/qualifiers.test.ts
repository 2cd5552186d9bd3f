import { describe, expect, it } from 'vitest';
import { QUALIFIERS, type Qualifier } from '#lib/model/quantity.ts';
import { neutralQualifier, printedQualifier, QUALIFIER_WORDS } from './qualifiers.ts';

describe('the word a figure was printed with', () => {
  it.each<[string, Qualifier, string | null]>([
    ['4000多万元', 'more_than', '多 inside'],
    ['380余万元', 'more_than', '余 inside'],
    ['3万余人次', 'more_than', '余 after'],
    ['300余家', 'more_than', '余 after'],
    ['三千多名', 'more_than', '多 after'],
    ['超过5000册', 'more_than', '超过 before'],
    ['超5000册', 'more_than', '超 before'],
    ['突破100万元', 'more_than', '突破 before'],
    ['90%以上', 'at_least', '以上 end'],
    ['2000人次以上', 'at_least', '以上 end'],
    ['上百场', 'at_least', '上 before'],
    ['不少于30棵', 'at_least', '不少于 before'],
    ['近6万人', 'nearly', '近 before'],
    ['接近6万人', 'nearly', '接近 before'],
    ['不到500户', 'less_than', '不到 before'],
    ['50人以内', 'at_most', '以内 end'],
    ['不超过50人', 'at_most', '不超过 before'],
    ['大约3万亩', 'about', '大约 before'],
    ['3万亩左右', 'about', '左右 end'],
    ['473114人', 'more_than', null],
    ['多样', 'more_than', null],
  ])('%s, %s: %s', (as_written, kind, expected) => {
    const found = printedQualifier(as_written, kind);
    expect(found && `${found.word} ${found.position}`).toBe(expected);
  });
});

describe('the lexicon', () => {
  it('has a neutral word for every kind that needs one', () => {
    for (const kind of QUALIFIERS)
      if (kind !== 'exact' && kind !== 'range')
        expect(QUALIFIER_WORDS).toContainEqual(
          expect.objectContaining({ kind, word: neutralQualifier(kind).word }),
        );
  });
  it('gives each word one kind', () => {
    const words = QUALIFIER_WORDS.map((entry) => entry.word);
    expect(new Set(words).size).toBe(words.length);
  });
});
