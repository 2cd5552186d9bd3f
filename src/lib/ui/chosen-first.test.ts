import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CheckList from './CheckList.svelte';
import { chosenFirst } from './chosen-first.ts';

const option = (id: string) => ({ id, label: id.toUpperCase() });
const GROUPS = [
  { id: 'one', label: 'Group one', options: ['a', 'b', 'c'].map(option) },
  { id: 'two', label: 'Group two', options: ['d', 'e'].map(option) },
];
const ids = (options: { id: string }[]): string => options.map(({ id }) => id).join('');

describe('what is chosen stands first', () => {
  it.each([
    { chosen: [], first: '', rest: ['abc', 'de'] },
    { chosen: ['e', 'a'], first: 'ea', rest: ['bc', 'd'] },
    { chosen: ['d', 'e'], first: 'de', rest: ['abc', ''] },
    { chosen: ['gone', 'b'], first: 'b', rest: ['ac', 'de'] },
  ])('$chosen', ({ chosen, first, rest }) => {
    const made = chosenFirst(GROUPS, chosen);
    expect(ids(made.first)).toBe(first);
    expect(made.rest.map(({ options }) => ids(options))).toEqual(rest);
  });
});

describe('the list', () => {
  const shown = (selected: string[]): string[] =>
    render(CheckList, {
      props: {
        legend: 'Things',
        groups: GROUPS,
        selected,
        words: { search: 'Search', none: 'None', clear: 'Clear', chosen: 'Chosen' },
        onchange: () => undefined,
      },
    })
      .body.replaceAll(/<!--.*?-->/gs, '')
      .replaceAll(/<[^>]*checked[^>]*>/g, '✓')
      .replaceAll(/<[^>]+>/g, '\n')
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => /^(✓\s*)?[A-E]$|^(Chosen|Group)/.test(text));

  it('ticks what is chosen, above the groups and once', () => {
    expect(shown(['e', 'a'])).toEqual([
      'Chosen',
      '✓ E',
      '✓ A',
      'Group one',
      'B',
      'C',
      'Group two',
      'D',
    ]);
  });
  it('has no heading for nothing', () => {
    expect(shown([])).toEqual(['Group one', 'A', 'B', 'C', 'Group two', 'D', 'E']);
  });
});
