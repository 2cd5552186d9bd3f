import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import type { CoverageRow } from '#lib/query/questions/registry.ts';
import type { CardRef } from '#lib/url/briefing.ts';
import { row, source as content } from '../example-source.ts';
import { briefingCard } from './briefing-card.ts';
import { cardRefOf } from './card-ref.ts';
import { questionOf } from './question.ts';

const source = { ...content, charts: [] };
const { places } = content.registry;
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
  const members: CardRef = { kind: 'bar', indicator: 'members', places: [] };

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
    const timed = card({ kind: 'time', indicator: 'craftsmen', places: ['east'] }, rows.slice(1));
    expect(timed.chart).toEqual({ type: 'timeline' });
    expect(timed.path).toBe('/compare/?i=craftsmen&p=east&t=timeline');
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

  it('is said in both languages', () => {
    for (const locale of LOCALES)
      expect(card({ kind: 'coverage', place: null }, [told], locale).title).not.toBe('');
  });
});

describe('ids and codes', () => {
  it('an id is one in its page and no more than letters, digits and hyphens', () => {
    const made = card({ kind: 'bar', indicator: 'members', places: ['east', 'west'] }, []);
    expect(made.code).toBe('i:members:east.west');
    expect(made.id).toBe('card-i-members-east-west');
  });

  it('a card of a page becomes one of a briefing where a briefing can draw it', () => {
    const { chart, data } = card(
      { kind: 'bar', indicator: 'members', places: [] },
      rows.slice(0, 1),
    );
    const own = { chart, data, published: null };
    expect(cardRefOf({ ...own, published: 'a-chart' })).toEqual({ kind: 'chart', id: 'a-chart' });
    expect(cardRefOf(own, ['east'])).toEqual({
      kind: 'bar',
      indicator: 'members',
      places: ['east'],
    });
    expect(cardRefOf({ ...own, data: { ...data, rows } })).toBeNull();
    expect(cardRefOf({ ...own, data: { ...data, rows: [] } })).toBeNull();
  });
});
