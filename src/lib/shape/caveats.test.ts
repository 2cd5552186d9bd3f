import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Indicator, Place } from '#lib/model/registry.ts';
import { type Caveat, caveats } from './caveats.ts';
import { at, made, over } from './made.ts';
import { observe } from './observe.ts';

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
};

const stock = { indicator: 'trees_standing', ...at('2020') };
const year = over('2020', '2020');
type Given = Partial<ObservationRow>;
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
    ['stocks without a date', [stock, { ...stock, period_start: null, period_end: null }]],
    ['a part without its whole', [year, { ...year, part_of: 'z' }]],
    ['other things, each on an axis of its own', [year, { ...year, indicator: 'trees_named' }]],
    ['a total without any window: a strip says so', [year, { period_kind: 'unknown' }]],
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

it('does not depend on the order of the figures', () => {
  fc.assert(
    fc.property(anyRows(), (rows) => {
      const kinds = (of: ObservationRow[]): string[] =>
        caveats(of.map(observe), words).map(({ kind }) => kind);
      expect(kinds([...rows].reverse())).toEqual(kinds(rows));
    }),
  );
});
