import { describe, expect, it } from 'vitest';
import { source } from '../gallery/example-source.ts';
import { choices, found } from './choices.ts';

const vocabulary = { ...source, events: [], charts: [], proposals: { city: [], east: [] } };
const groups = choices(vocabulary, 'zh');
const codes = (id: string) => groups.find((group) => group.id === id)?.choices.map((c) => c.code);

describe('cards to choose from', () => {
  it('are places that a report speaks of, and no others', () => {
    expect(codes('places')).toEqual(['p:city', 'p:east']);
  });

  it('are who reports what: everybody, and each city with counties that report', () => {
    expect(codes('coverage')).toEqual(['c:all', 'c:city']);
  });

  it('are all indicators, by topic', () => {
    expect(codes('organisation')).toContain('i:donations');
  });
});

describe('the search', () => {
  it('finds in both languages, by every word, in any order', () => {
    const names = (query: string) =>
      found(groups, query).flatMap((group) => group.choices.map(({ name }) => name));
    expect(names('DONAT')).toEqual(['捐赠款物']);
    expect(names('union firms')).toEqual(['建会率']);
    expect(names('union 工匠')).toEqual([]);
  });

  it('without words shows all', () => {
    expect(found(groups, '  ')).toEqual(groups.filter((group) => group.choices.length > 0));
  });
});
