import type { CoverageRow } from '#lib/query/questions/coverage.ts';
import { exampleData } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import type { CoverageOptions } from './schema.ts';

const row = (
  place: string,
  key: string,
  observations: number,
  approximate = 0,
  disputed = 0,
): CoverageRow => ({
  place,
  key,
  observations,
  approximate,
  disputed,
  first_period: null,
  last_period: null,
});

export const examples: { name: string; options: CoverageOptions; data: ChartData }[] = [
  {
    name: 'every-state',
    options: {},
    data: exampleData([], {
      places: ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge', 'ferry'],
      coverage: [
        row('city', 'organisation', 12, 2),
        row('city', 'relief', 7, 3, 2),
        row('city', 'skills', 4),
        row('city', 'culture', 3, 3),
        row('east', 'organisation', 3),
        row('west', 'skills', 1, 1),
        row('lake', 'relief', 2, 1),
      ],
    }),
  },
  { name: 'nothing', options: {}, data: exampleData([], { places: ['east'], coverage: [] }) },
];
