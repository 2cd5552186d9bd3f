import { describe, expect, it } from 'vitest';
import { contradiction } from '#lib/chart/example-data.ts';
import { CHART_KINDS, describeOf, loadCharts } from '#lib/chart/registry.ts';
import { summaryOf } from '#lib/chart/summary.ts';
import { summary } from '#lib/i18n/messages/summary.ts';
import { cardJson } from '#lib/export/card-file.ts';
import { row, source } from '../gallery/example-source.ts';
import { indicatorPage, telling } from './indicator-page.ts';

await loadCharts(CHART_KINDS);

const instant = (id: string, place: string, at: string | null = null) =>
  row({ id, place, as_written: '8人', value: 8, period_start: at, period_end: at });
const span = (id: string, place: string, from: string, to: string) =>
  row({
    ...{ id, place, as_written: '8人', value: 8 },
    ...{ period_kind: 'span', period_start: from, period_end: to },
  });

describe('telling', () => {
  it.each([
    ['one undated figure: a bar', [instant('a', 'east')], ['bar']],
    ['one dated figure: a bar', [instant('a', 'east', '2022')], ['bar']],
    ['one window: a timeline', [span('a', 'east', '2018', '2020')], ['timeline']],
    [
      'two dates of a place: a timeline',
      [instant('a', 'east', '2020'), instant('b', 'east', '2022')],
      ['timeline'],
    ],
    ['two undated places: bars', [instant('a', 'east'), instant('b', 'west')], ['bar']],
    [
      'places and windows: both',
      [span('a', 'east', '2018', '2020'), instant('b', 'west')],
      ['bar', 'timeline'],
    ],
  ])('%s', (_, rows, kinds) => {
    expect(telling(rows, [])).toEqual(kinds);
  });

  it('shows accounts that disagree as bars', () => {
    const rows = [span('a', 'city', '2018', '2022'), span('b', 'city', '2018', '2022')];
    expect(telling(rows, [contradiction('a', 'b')])).toEqual(['bar', 'timeline']);
  });
});

describe('indicatorPage', () => {
  const members = source.registry.indicators[0]!;
  const of = (rows: ReturnType<typeof row>[]) =>
    indicatorPage(
      members,
      { bar: { rows, sql: 'bar' }, timeline: { rows, sql: 'trend' } },
      source,
      'zh',
    );

  it('names the covered places of the same tier that no report speaks of', () => {
    expect(of([instant('a', 'east')]).silent.map(({ id }) => id)).toEqual(['west', 'south']);
  });

  it.each([
    ['bars', [instant('a', 'east'), instant('b', 'west')], ['south']],
    ['a timeline', [span('a', 'east', '2018', '2020')], ['west', 'south']],
    ['both', [span('a', 'east', '2018', '2020'), instant('b', 'west')], ['south']],
  ])('says in every card that leaves it who is silent: %s', (_, rows, silent) => {
    const page = of(rows);
    for (const card of page.cards) {
      const file = JSON.parse(cardJson(card, 'zh')) as { silent_places: string[]; notes: string[] };
      expect(file.silent_places).toEqual(silent);
      const named = page.silent.map(({ name }) => name).join('、');
      expect(file.notes.some((note) => note.includes(named))).toBe(true);
      expect(describeOf(card.chart, card.data, 'zh')).toContain(named);
      expect(summaryOf(card.data, 'zh')).toContain(summary.zh.silent(silent.length));
    }
    // The page has a section for them, and does not repeat it under each picture.
    expect(page.elsewhere).toHaveLength(1);
    for (const { notes } of page.cards) expect(notes).toContain(page.elsewhere[0]);
  });

  it('leaves no note to a section that is empty', () => {
    expect(of(['east', 'west', 'south'].map((one) => instant(one, one))).elsewhere).toEqual([]);
  });

  it('draws nothing and claims nothing where no report gives a figure', () => {
    const page = of([]);
    expect([page.cards, page.lines, page.silent]).toEqual([[], [], []]);
  });

  it('lets a published chart stand in for the picture of the same figures', () => {
    const rows = [instant('a', 'east'), instant('b', 'west')];
    const bare = of(rows).cards[0]!;
    const same = { ...bare, id: 'told', published: 'told' };
    const other = { ...same, id: 'one', data: { ...bare.data, rows: rows.slice(0, 1) } };
    const asked = { bar: { rows, sql: 'bar' }, timeline: { rows, sql: 'trend' } };
    const page = indicatorPage(members, asked, source, 'zh', { published: [other, same] });
    expect(page.cards.map(({ id }) => id)).toEqual(['told', 'one']);
  });

  it('says what the registry notes of comparing once, beside the definition', () => {
    members.comparable_note_zh = '两地数法不同。';
    const page = of([instant('a', 'east'), instant('b', 'west')]);
    members.comparable_note_zh = null;
    expect(page.elsewhere).toContain('两地数法不同。');
    for (const { notes } of page.cards) expect(notes).toContain('两地数法不同。');
  });

  it('lists every observation with its words as written', () => {
    const page = of([instant('a', 'east'), instant('b', 'west')]);
    expect(page.lines.map((line) => [line.place_name, line.as_written, line.period])).toEqual([
      ['江东区', '8人', '报告日期未注明'],
      ['江西县', '8人', '报告日期未注明'],
    ]);
  });

  it.each([
    ['zh', ['第1位（共2地）', '第2–3位（共3地）', '第2–3位（共3地）']],
    ['en', ['rank 1 of 2', 'rank 2–3 of 3', 'rank 2–3 of 3']],
  ] as const)('tells ranks as ranges beside the figures they are of (%s)', (locale, said) => {
    const rows = ['east', 'west', 'south'].map((place) => instant(place, place));
    const ranked = (at: number, low: number, high: number) => ({
      ...rows[at]!,
      rank_low: low,
      rank_high: high,
    });
    const pair = [ranked(0, 1, 1), { ...ranked(0, 2, 2), figure: 'elsewhere' }];
    const three = [ranked(1, 2, 3), ranked(2, 2, 3), { ...ranked(0, 1, 1), figure: 'first' }];
    const asked = { bar: { rows, sql: 'bar' }, timeline: { rows, sql: 'trend' } };
    const page = indicatorPage(members, asked, source, locale, { ranks: [pair, three] });
    expect(page.lines.map((line) => line.rank)).toEqual(said);
    expect(of(rows).lines.map((line) => line.rank)).toEqual([null, null, null]);
  });
});
