import { describe, expect, it } from 'vitest';
import { CHART_KINDS, describeOf, loadCharts } from '#lib/chart/registry.ts';
import { summaryOf } from '#lib/chart/summary.ts';
import { summary } from '#lib/i18n/messages/summary.ts';
import { addHref } from '../card/add-to-briefing.ts';
import { cardJson } from '#lib/export/card-file.ts';
import { row, source } from '../gallery/example-source.ts';
import { multiplesCard } from '../further/multiples.ts';
import { placeMultiples } from './place-multiples.ts';

await loadCharts(CHART_KINDS);

const place = (id: string) => source.registry.places.find((one) => one.id === id)!;
const one = (
  id: string,
  at: string,
  indicator: string,
  more: Partial<ReturnType<typeof row>> = {},
) => row({ id, place: at, indicator, as_written: '8人', value: 8, report: 'counties', ...more });
const year = (at: string) => ({ period_start: at, period_end: at });
const of = (id: string, rows: ReturnType<typeof row>[]) =>
  placeMultiples(place(id), rows, source, 'zh');

describe('what of a place can be set side by side', () => {
  it('is what places of its tier report too, never what only its city does', () => {
    const rows = [
      one('a', 'east', 'members'),
      one('b', 'west', 'members'),
      one('c', 'east', 'craftsmen'),
      one('d', 'city', 'craftsmen'),
    ];
    expect(of('east', rows)).toMatchObject([
      { kind: 'places', indicators: ['members'], places: ['east', 'west'] },
    ]);
  });

  it('is what it tells of several times; a figure said again, or without a date, is none', () => {
    const rows = [
      one('a', 'east', 'members', year('2020')),
      one('b', 'east', 'members', year('2022')),
      one('c', 'east', 'craftsmen', year('2020')),
      one('d', 'east', 'craftsmen', { ...year('2022'), repeat_of: 'c' }),
      one('e', 'east', 'craftsmen'),
    ];
    expect(of('east', rows)).toMatchObject([{ kind: 'windows', indicators: ['members'] }]);
  });

  it('leaves none out: what is too much for one card stands on the next', () => {
    const many = Array.from({ length: 15 }, (_, at) => `many${at}`);
    const [members] = source.registry.indicators;
    if (!members) throw new Error('the vocabulary has indicators');
    const registry = {
      ...source.registry,
      indicators: many.map((id) => ({ ...members, id })),
    };
    const rows = many.flatMap((id) => [one(`e${id}`, 'east', id), one(`w${id}`, 'west', id)]);
    const cards = placeMultiples(place('east'), rows, { ...source, registry }, 'zh');
    expect(cards.flatMap(({ indicators }) => indicators)).toEqual(many);
    expect(cards).toHaveLength(2);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(2);
  });

  it('is nothing where a place stands alone', () => {
    expect(of('east', [one('a', 'east', 'members'), one('b', 'west', 'craftsmen')])).toEqual([]);
  });
});

describe('a card of small charts', () => {
  const rows = [
    one('a', 'east', 'members'),
    one('b', 'west', 'members'),
    one('c', 'east', 'coverage', { unit: 'percent' }),
    one('d', 'west', 'coverage', { unit: 'percent' }),
  ];
  const [multiple] = of('east', rows);
  if (!multiple) throw new Error('east and west report the same');

  it.each(['zh', 'en'] as const)('is one for each indicator, and says who is silent (%s)', (l) => {
    const card = multiplesCard(multiple, rows, source, l);
    expect(card.chart).toMatchObject({
      type: 'facets',
      by: 'indicator',
      of: { highlight: ['east'] },
    });
    // South is of the same city and its report covers it: it says nothing, which is not zero.
    expect(multiple.silent).toEqual(['south']);
    const south = place('south')[`short_${l}`];
    expect(card.notes.some((note) => note.includes(south))).toBe(true);
    // The file, the description, the sentence and the briefing say it as the note does.
    const file = JSON.parse(cardJson(card, l)) as { silent_places: string[] };
    expect(file.silent_places).toEqual(['south']);
    expect(describeOf(card.chart, card.data, l)).toContain(south);
    expect(summaryOf(card.data, l)).toContain(summary[l].silent(1));
  });

  it('of one indicator is the chart itself, whose title is what was found', () => {
    const alone = { ...multiple, indicators: ['members'] };
    const card = multiplesCard(alone, rows.slice(0, 2), source, 'zh');
    expect(card.chart).toEqual({ type: 'bar', highlight: ['east'] });
    expect(card.title).toBe('会员人数：江东区8人，江西县8人');
    expect(card.asked).toEqual(['east', 'west', 'south']);
    expect(describeOf(card.chart, card.data, 'zh')).toContain('没有报告提到：江南');
    expect(addHref(card, 'zh')).toContain('south');
  });
});
