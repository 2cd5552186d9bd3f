import type { ChartSpec } from '#lib/chart/spec.ts';
import { BLANK_FIGURE, type Figure } from '#lib/model/figure.ts';
import type { StoryWorld } from './world.ts';

/** A figure of an invented report; empty but for what is given. */
const figure = (id: string, given: Partial<Figure>): [string, Figure & { report: string }] => [
  id,
  {
    ...{ ...BLANK_FIGURE, id, report: id.slice(0, -4), role: 'measure', review: 'accepted' },
    ...{ indicator: 'trees', place: 'north', unit: 'tree', qualifier: 'exact', precision: 1 },
    ...{ period_kind: 'span', period_start: '2018', period_end: '2020', period_basis: 'stated' },
    ...given,
  },
];

const chart: ChartSpec = {
  $schema: 'youju/chart/1',
  id: 'trees',
  dataset: 'union-work',
  question: { kind: 'compare', indicators: ['trees'], places: ['north', 'south'] },
  chart: { type: 'bar', sort: 'place' },
  words: { zh: { title: '树' }, en: { title: 'Trees' } },
  published: '2024-06-01',
};

/** An invented world for tests: two reports that count trees, and one chart of them. */
export const world: StoryWorld = {
  figures: new Map([
    figure('first-001', { as_written: '30棵', value: 30, low: 30, high: 30 }),
    figure('first-002', {
      as_written: '近4000万元',
      indicator: 'gifts',
      unit: 'yuan',
      qualifier: 'nearly',
      value: 4e7,
      high: 4e7,
      likely_low: 3e7,
      likely_high: 4e7,
    }),
    figure('first-003', {
      as_written: '连续4年',
      role: 'duration',
      indicator: null,
      place: null,
      unit: 'year',
      value: 4,
      period_kind: null,
      period_start: null,
      period_end: null,
      period_basis: null,
    }),
    figure('other-001', { as_written: '40棵', value: 40, low: 40, high: 40, period_end: '2022' }),
    figure('other-002', {
      as_written: '2000人次以上',
      indicator: 'visits',
      unit: 'person_time',
      qualifier: 'at_least',
      value: 2000,
      low: 2000,
      period_kind: 'unknown',
      period_start: null,
      period_end: null,
    }),
  ]),
  reports: new Map([
    ['first', { id: 'first', reference_date: '2020' }],
    ['other', { id: 'other', reference_date: '2023-05' }],
    ['undated', { id: 'undated', reference_date: null }],
  ]),
  charts: new Map([['trees', chart]]),
  ids: {
    place: new Set(['north', 'south', 'west']),
    indicator: new Set(['trees', 'gifts']),
    report: new Set(['first', 'other', 'undated']),
    finding: new Set(['runs--first-003']),
    story: new Set(['wood']),
  },
  names: ['十里村'],
};
