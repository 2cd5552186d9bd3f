import { expect, it } from 'vitest';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { explorePath } from './explore-path.ts';

type Asked = Pick<ChartSpec, 'question' | 'chart'>;

it.each<[string, Asked]>([
  [
    '/compare/?i=stations&p=420302,420303&y=2018-2022&t=timeline',
    {
      question: {
        kind: 'trend',
        indicators: ['stations'],
        places: ['420302', '420303'],
        years: { from: 2018, to: 2022 },
      },
      chart: { type: 'timeline' },
    },
  ],
  [
    '/compare/?i=stations',
    { question: { kind: 'rank', indicator: 'stations' }, chart: { type: 'bar' } },
  ],
  [
    '/indicators/stations/',
    {
      question: { kind: 'compare', indicators: ['stations', 'events'], level: 'city' },
      chart: { type: 'bar' },
    },
  ],
  [
    '/indicators/stations/',
    {
      question: { kind: 'rank', indicator: 'stations', level: 'office' },
      chart: { type: 'bar' },
    },
  ],
  ['/coverage/', { question: { kind: 'coverage', by: 'topic' }, chart: { type: 'coverage' } }],
  [
    '/coverage/?sort=most',
    {
      question: { kind: 'coverage', by: 'indicator' },
      chart: { type: 'coverage', sort: 'most' },
    },
  ],
  [
    '/compare/?i=stations,events&t=coverage&o=columns:window',
    {
      question: { kind: 'compare', indicators: ['stations', 'events'] },
      chart: { type: 'coverage', columns: 'window' },
    },
  ],
  [
    '/places/420302/',
    { question: { kind: 'evidence', place: '420302' }, chart: { type: 'table' } },
  ],
])('a chart leads on to %s', (path, spec) => {
  expect(explorePath(spec)).toBe(path);
});
