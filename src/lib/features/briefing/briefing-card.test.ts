import { describe, expect, it } from 'vitest';
import type { ChartChoice } from '#lib/chart/spec.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import type { EventNote } from '#lib/model/registry.ts';
import type { CoverageRow } from '#lib/query/questions/registry.ts';
import type { CardRef } from '#lib/url/briefing.ts';
import { row, source as content } from '../gallery/example-source.ts';
import { briefingCard } from './briefing-card.ts';
import { cardRefOf } from './card-ref.ts';
import { questionOf } from './question.ts';

const source = { ...content, charts: [] };
const { places } = content.registry;
const inTime: CardRef = {
  ...{ kind: 'indicator', indicator: 'craftsmen', places: [], chart: { type: 'timeline' } },
};
const rows = [
  row({ id: 'a', place: 'east', as_written: '近8人', value: 8, qualifier: 'nearly' }),
  row({
    id: 'b',
    place: 'east',
    indicator: 'craftsmen',
    as_written: '30人',
    value: 30,
    period_kind: 'span',
    period_start: '2018',
    period_end: '2020',
  }),
  row({
    id: 'c',
    place: 'east',
    indicator: 'craftsmen',
    as_written: '5人',
    value: 5,
    period_kind: 'unknown',
    period_basis: 'none',
  }),
];

const card = (
  ref: CardRef,
  answered: (ObservationRow | CoverageRow)[],
  locale: 'zh' | 'en' = 'zh',
) =>
  briefingCard(
    ref,
    {
      question: questionOf(ref, { charts: [], places }),
      rows: answered as ObservationRow[],
      sql: 'SELECT 1',
      engine: 'precomputed',
    },
    source,
    locale,
  );

describe('a card of an indicator', () => {
  const members: CardRef = {
    ...{ kind: 'indicator', indicator: 'members', places: [], chart: { type: 'bar' } },
  };

  it('names it and states what was found, with the word that bounds it', () => {
    expect(card(members, rows.slice(0, 1)).title).toBe('会员人数：江东区近8人');
    expect(card(members, rows.slice(0, 1), 'en').title).toBe(
      'Members: Jiangdong just under 8 persons',
    );
  });

  it('says that nobody reports it, and who was asked', () => {
    const asked = card({ ...members, places: ['west', 'south'] }, []);
    expect(asked.title).toBe('会员人数：没有报告提到');
    expect(asked.data.places).toEqual(['west', 'south']);
    expect(asked.notes.join()).toContain('江西县、江南县');
  });

  it('is drawn in time where it was asked so, and leads to the same choice', () => {
    const timed = card({ ...inTime, places: ['east'] }, rows.slice(1));
    expect(timed.chart).toEqual({ type: 'timeline' });
    expect(timed.path).toBe('/compare/?i=craftsmen&p=east&t=timeline');
  });

  it.each<[string, ChartChoice]>([
    ['in time', { type: 'timeline' }],
    ['side by side', { type: 'bar' }],
    ['between two times', { type: 'dumbbell', form: 'slope' }],
  ])('%s names who was asked and is silent, whoever was asked', (_, chart) => {
    const ref: CardRef = { ...inTime, chart };
    const asked = card({ ...ref, places: ['east', 'west'] }, rows.slice(1));
    expect(asked.data.places).toEqual(['east', 'west']);
    expect(asked.notes.join()).toContain('江西县');
    const all = card(ref, rows.slice(1));
    expect(all.data.places).toEqual(['east', 'west', 'south']);
    expect(all.notes.join()).toMatch(/江西县.*江南县/);
    expect(asked.chart).toEqual(chart);
    expect(asked.path).toContain(`p=east,west`);
  });

  it('brings the events its axis notes, and no others', () => {
    const event = (id: string): EventNote => ({
      ...{ id, date_start: '2020-01', date_end: null, place: null },
      ...{ label_zh: id, label_en: id, source: '' },
    });
    const timed = briefingCard(
      { ...inTime, chart: { type: 'timeline', events: ['one'] } },
      {
        question: { kind: 'trend', indicators: ['craftsmen'] },
        rows,
        sql: '',
        engine: 'precomputed',
      },
      { ...source, events: [event('one'), event('two')] },
      'zh',
    );
    expect(timed.data.events?.map(({ id }) => id)).toEqual(['one']);
  });
});

describe('a card of a place', () => {
  const east = card({ kind: 'place', place: 'east' }, rows);

  it('counts what is told and says which topics are not', () => {
    expect(east.title).toBe('江东区：3项数字，4个主题说了1个');
    expect(east.notes.join()).toContain('帮扶救助、建功立业、职工文化');
  });

  it('tells how many figures have no date, and how many no window', () => {
    expect(east.notes.join()).toContain('1项的报告日期未注明');
    expect(east.notes.join()).toContain('1项没有说明时段');
  });

  it('keeps the topics nobody speaks of in the picture', () => {
    expect(east.data.registry.topics).toEqual(content.registry.topics);
  });
});

describe('a card of who reports what', () => {
  const told: CoverageRow = {
    place: 'east',
    key: 'organisation',
    observations: 3,
    approximate: 1,
    disputed: 0,
    first_period: null,
    last_period: null,
  };

  it('asks for a city and its counties, also when it is asked for a county', () => {
    const asked = questionOf({ kind: 'coverage', place: 'east' }, { charts: [], places });
    expect(asked).toMatchObject({ by: 'topic', places: places.map(({ id }) => id) });
  });

  it('says how many of them have figures, and keeps the silent in sight', () => {
    const city = card({ kind: 'coverage', place: 'city' }, [told]);
    expect(city.title).toBe('江州市与所属共9地，1地有数字');
    expect(city.data.places).toHaveLength(9);
  });

  it('comes from a page as what it is: everybody, or a city with its counties', () => {
    const all = card({ kind: 'coverage', place: null }, [told]);
    expect(cardRefOf({ ...all, published: null })).toEqual({ kind: 'coverage', place: null });
    const city = card({ kind: 'coverage', place: 'city' }, [told]);
    const ref = cardRefOf({ ...city, published: null }, city.data.places);
    expect(ref).toEqual({ kind: 'coverage', place: 'city' });
    // Of some counties alone, or by indicator, no briefing has a matrix.
    expect(cardRefOf({ ...city, published: null }, ['east', 'west'])).toBeNull();
    const other = { ...city.data, coverage: [{ ...told, key: 'members' }] };
    expect(cardRefOf({ ...city, data: other, published: null })).toBeNull();
  });

  it('is said in both languages', () => {
    for (const locale of LOCALES)
      expect(card({ kind: 'coverage', place: null }, [told], locale).title).not.toBe('');
  });
});

describe('ids and codes', () => {
  it('an id is one in its page and no more than letters, digits and hyphens', () => {
    const made = card(
      {
        ...{ kind: 'indicator', indicator: 'members', places: ['east', 'west'] },
        chart: { type: 'bar' },
      },
      [],
    );
    expect(made.code).toBe('i:members:east.west');
    expect(made.id).toBe('card-i-members-east-west');
  });

  it('a card of a page becomes one of a briefing where a briefing can draw it', () => {
    const { chart, data } = card(
      { kind: 'indicator', indicator: 'members', places: [], chart: { type: 'dumbbell' } },
      rows.slice(0, 1),
    );
    const own = { chart, data, published: null };
    expect(cardRefOf({ ...own, published: 'a-chart' })).toEqual({ kind: 'chart', id: 'a-chart' });
    expect(cardRefOf(own, ['east'])).toEqual({
      kind: 'indicator',
      indicator: 'members',
      places: ['east'],
      chart: { type: 'dumbbell' },
    });
    expect(cardRefOf({ ...own, data: { ...data, rows } })).toBeNull();
    expect(cardRefOf({ ...own, data: { ...data, rows: [] } })).toBeNull();
  });
});
