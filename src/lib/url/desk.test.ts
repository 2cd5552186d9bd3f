import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DESK_DEFAULT, DESK_FILTERS, DESK_VIEWS, formatDesk, parseDesk } from './desk.ts';

const read = (query: string) => parseDesk(new URLSearchParams(query));

describe('the address of the desk', () => {
  test('names the work, the figure, the filter and what lies open', () => {
    expect(read('work=k-1&at=c12&show=unreviewed&view=publish')).toEqual({
      state: { work: 'k-1', figure: 'c12', filter: 'unreviewed', view: 'publish' },
      dropped: [],
    });
  });

  test('without anything is the list of works', () => {
    expect(read('')).toEqual({ state: DESK_DEFAULT, dropped: [] });
    expect(formatDesk(DESK_DEFAULT)).toBe('');
  });

  test.each([
    ['work=%E6%8A%A5', 'work'],
    ['work=k&at=<b>', 'at'],
    ['work=k&show=everything', 'show'],
    ['work=k&view=no', 'view'],
  ])('%s: what is no code is left out and named', (query, parameter) => {
    const { state, dropped } = read(query);
    expect(dropped.map((one) => one.parameter)).toEqual([parameter]);
    expect(state).toEqual({ ...DESK_DEFAULT, work: parameter === 'work' ? null : 'k' });
  });

  test('every state comes back as it was', () => {
    const code = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
    const any = fc.record({
      work: code,
      figure: fc.option(code),
      filter: fc.constantFrom(...DESK_FILTERS),
      view: fc.constantFrom(...DESK_VIEWS),
    });
    fc.assert(
      fc.property(any, (state) => {
        expect(read(formatDesk(state)).state).toEqual(state);
      }),
    );
  });
});
