import { describe, expect, it } from 'vitest';
import { arrange, LEAST } from './arrange.ts';
import { COUNTIES, HUNDRED, onTiles, SEASIDE } from './example-places.ts';
import { fit } from './fit.ts';
import { gridsOf } from './grids.ts';

const words = { place: (id: string) => id };
const grids = (places: string[]) => gridsOf(onTiles([], { places }), words);

describe('the grid of a city', () => {
  it('is the one without zones where none is asked for', () => {
    const [city] = grids(COUNTIES).cities;
    expect(city?.cells.map(({ place }) => place)).toEqual([
      ...['north', 'ferry', 'west', 'bridge', 'east', 'lake', 'south', 'hill'],
    ]);
  });

  it('is the one with zones where one is', () => {
    const [city] = grids([...COUNTIES, 'east-zone']).cities;
    const unasked = city?.cells.filter((cell) => !cell.asked).map(({ place }) => place);
    expect(unasked).toEqual(['hill-zone']);
  });

  it('stands beside those of other cities, under its name', () => {
    expect(grids([...SEASIDE, ...COUNTIES]).cities.map(({ name }) => name)).toEqual([
      'city',
      'sea',
    ]);
  });

  it('leaves out what has no tile, and says which', () => {
    expect(grids(['city', 'east', 'nowhere']).off).toEqual(['city', 'nowhere']);
    expect(grids(['city'])).toEqual({ cities: [], off: ['city'] });
  });
});

describe('tiles on a page', () => {
  const at = (places: string[], width: number) => arrange(grids(places).cities, width, 96, 1);

  it.each([288, 320, 360, 480, 720, 1200, 1920])(
    'fit into %i, large enough for a finger',
    (width) => {
      const every = at([...COUNTIES, ...SEASIDE, ...HUNDRED], width);
      expect(every.size).toBeGreaterThanOrEqual(LEAST);
      for (const block of every.blocks) expect(block.x + block.width).toBeLessThanOrEqual(width);
    },
  );

  it('stand in one line where there is room, below one another where not', () => {
    const tops = (width: number) => at([...COUNTIES, ...SEASIDE], width).blocks.map(({ y }) => y);
    expect(tops(720)).toEqual([0, 0]);
    expect(tops(320)[1]).toBeGreaterThan(0);
  });

  it('of a grid of twelve are cut in two on a phone, whole on a page', () => {
    expect(at(HUNDRED, 320).blocks.map(({ part, parts, cols }) => [part, parts, cols])).toEqual([
      [1, 2, 6],
      [2, 2, 6],
    ]);
    expect(at(HUNDRED, 720).blocks).toHaveLength(1);
  });
});

describe('a map of tiles', () => {
  const row = { id: 'a', as_written: '5人', value: 5 };
  it.each<[string, string[], string, object]>([
    ['of one place says nothing', ['east'], 'east', { fits: false, reason: 'no_tiles' }],
    [
      'of places without tiles neither',
      ['city', 'sea'],
      'city',
      { fits: false, reason: 'no_tiles' },
    ],
    ['of two can be drawn', ['east', 'west'], 'east', { fits: true }],
  ])('%s', (_, places, place, verdict) => {
    expect(fit(onTiles([{ ...row, place }], { places }))).toMatchObject(verdict);
  });
  it('of nothing, or of who reports what, is none', () => {
    expect(fit(onTiles([], { places: COUNTIES }))).toMatchObject({ reason: 'no_rows' });
    expect(fit(onTiles([], { coverage: [] }))).toMatchObject({ reason: 'no_amounts' });
  });
});
