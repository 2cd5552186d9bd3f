import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Indicator, Place } from '#lib/model/registry.ts';
import { type Caveat, caveats } from './caveats.ts';
import { at, made, over } from './made.ts';

const indicator = (id: string, nature: Indicator['nature'], concept: string | null): Indicator => ({
  id,
  nature,
  concept,
  name_zh: id,
  name_en: id,
  definition_zh: '',
  definition_en: '',
  topic: 'green',
  unit: 'tree',
  award_level: null,
  part_of: null,
  comparable_note_zh: null,
  comparable_note_en: null,
});
const place = (id: string, parent: string | null, counted_in: string | null): Place => ({
  id,
  parent,
  counted_in,
  code_gbt2260: id,
  code_nbs: null,
  name_zh: id,
  short_zh: id,
  name_en: id,
  short_en: id,
  kind: 'county',
  former: null,
  note_zh: null,
  note_en: null,
});
const words = {
  indicators: [
    indicator('trees_planted', 'flow', 'trees'),
    indicator('saplings_planted', 'flow', 'trees'),
    indicator('trees_standing', 'stock', null),
    indicator('trees_named', 'flow', null),
  ],
  places: [
    place('100000', null, null),
    place('100001', '100000', null),
    place('100002', '100000', null),
    place('100001-zone', '100000', '100001'),
  ],
  units: [
    { id: 'tree', symbol_zh: '棵', symbol_en: 'trees', dimension: 'trees' },
    { id: 'row', symbol_zh: '行', symbol_en: 'rows', dimension: 'trees' },
  ],
};

const stock = { indicator: 'trees_standing', ...at('2020') };
const undated = { ...stock, period_start: null, period_end: null };
const year = over('2020', '2020');
type Given = Partial<ObservationRow>;

/** Test support: how much is said, in the columns of a row. */
const exact = (value: number): Given => ({ value });
const over180: Given = {
  qualifier: 'more_than',
  value: 180,
  low: 180,
  high: null,
  likely_low: 180,
  likely_high: 190,
};
const near = (value: number, likely_low: number): Given => ({
  qualifier: 'nearly',
  value,
  low: null,
  high: value,
  likely_low,
  likely_high: value,
});

const told = (...given: Given[]): Caveat[] =>
  caveats(
    given.map((one, i) => made({ id: 'abcdef'[i] as string, ...one })),
    words,
  );

describe('nothing is to be said of', () => {
  it.each<[string, Given[]]>([
    ['one figure', [year]],
    ['two places, one year', [year, { ...year, place: '100002' }]],
    ['two years of one length', [year, over('2021', '2021')]],
    ['each year and one year', [year, { ...over('2018', '2020'), period_kind: 'recurring' }]],
    ['stocks of two dates', [stock, { ...stock, ...at('2022') }]],
    ['stocks of one undated report', [undated, { ...undated, place: '100002' }]],
    ['a part without its whole', [year, { ...year, part_of: 'z' }]],
    [
      'other things, each on an axis of its own, of whatever window, level and date',
      [year, { ...over('2010', '2012'), level: 'office', indicator: 'trees_named' }],
    ],
    [
      'two places over the same years, though their years are apart',
      [
        ...['2010', '2014', '2018'].map((y) => ({ ...stock, ...at(y) })),
        ...['2010', '2014', '2018'].map((y) => ({ ...stock, ...at(y), place: '100002' })),
      ],
    ],
    [
      'a table of dated totals',
      ['2010', '2011'].map((y) => ({ ...at(y), indicator: 'trees_named' })),
    ],
  ])('%s', (_, given) => {
    expect(told(...given)).toEqual([]);
  });
});

describe('is told once, however many figures it concerns:', () => {
  it.each<[string, Given[], Caveat]>([
    [
      'another definition',
      [year, { ...year, indicator: 'saplings_planted' }],
      { kind: 'definition', indicators: ['trees_planted', 'saplings_planted'] },
    ],
    [
      'another level, and what states none',
      [{ ...year, level: null }, year, { ...year, level: 'office', place: '100002' }],
      {
        kind: 'level',
        levels: [
          { level: 'city', places: ['100001'] },
          { level: 'office', places: ['100002'] },
          { level: null, places: ['100001'] },
        ],
      },
    ],
    [
      'windows of other length, from short to open',
      [
        over('2018', '2020'),
        { ...year, period_start: null },
        year,
        over('2020-01', '2020-06'),
        over('2021', '2021'),
      ],
      { kind: 'window', months: [6, 12, 36, null] },
    ],
    [
      'a city and its counties',
      [{ ...year, place: '100000' }, year, { ...year, place: '100002' }],
      { kind: 'counted_in', whole: '100000', parts: ['100001', '100002'] },
    ],
    [
      'a zone and its county, though the city is the parent of both',
      [year, { ...year, place: '100001-zone' }],
      { kind: 'counted_in', whole: '100001', parts: ['100001-zone'] },
    ],
    [
      'a whole and its parts',
      [year, { ...year, part_of: 'a' }, { ...year, part_of: 'a' }],
      { kind: 'part_of', whole: 'a', parts: ['b', 'c'] },
    ],
    ['what is said again', [year, { ...year, repeat_of: 'a' }], { kind: 'repeat', figures: ['b'] }],
    ['a doubtful figure', [{ ...year, suspect: true }], { kind: 'suspect', figures: ['a'] }],
    [
      'another unit of the dimension',
      [year, { ...year, unit: 'row' }],
      { kind: 'unit', units: ['row', 'tree'] },
    ],
    [
      'what has no date, beside what has one',
      [stock, undated, undated],
      { kind: 'undated', figures: ['b', 'c'] },
    ],
    [
      'windows of which nobody knows the length',
      [
        { ...year, period_start: null },
        { ...year, period_start: null },
      ],
      { kind: 'window', months: [null] },
    ],
    [
      'places that no two years bring together, the earlier first',
      [
        { ...stock, ...at('2020-11'), place: '100002' },
        { ...stock, ...at('2010') },
        { ...stock, ...at('2018') },
      ],
      { kind: 'times', figures: ['b', 'a'] },
    ],
    [
      'readings that hang together, in groups',
      [
        { ...year, ...over180 },
        { ...year, ...exact(300) },
        { ...year, ...exact(184) },
        { ...year, ...near(300, 200) },
        { ...year, ...near(305, 295) },
        { ...year, ...exact(190) },
      ],
      {
        kind: 'overlap',
        groups: [
          ['a', 'c', 'f'],
          ['d', 'e', 'b'],
        ],
      },
    ],
    [
      'one class after another, lengths with lengths',
      [
        year,
        over('2018', '2020'),
        { ...over('2020-01', '2020-06'), indicator: 'trees_named' },
        { ...over('2019', '2020'), indicator: 'trees_named' },
      ],
      { kind: 'window', months: [6, 12, 24, 36] },
    ],
  ])('%s', (_, given, caveat) => {
    expect(told(...given)).toEqual([caveat]);
  });

  it('and each kind for itself', () => {
    const kinds = told(year, { ...over('2018', '2020'), level: 'office', suspect: true }).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['level', 'window', 'suspect']);
  });
});
