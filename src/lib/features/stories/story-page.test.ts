import { describe, expect, test } from 'vitest';
import type { ChartChoice, ChartSpec } from '#lib/chart/spec.ts';
import type { ChartState, Story, StoryBlock } from '#lib/model/story.ts';
import { cardNotes, type CardContent } from '#lib/chart/card/card-content.ts';
import { chartData } from '../card/chart-data.ts';
import { row, source } from '../gallery/example-source.ts';
import { storyPage } from './story-page.ts';

const rows = [
  row({ id: 'a', figure: 'a', as_written: '8人', value: 8, place: 'east' }),
  row({ id: 'b', figure: 'b', as_written: '6人', value: 6, place: 'west' }),
];
const spec = {
  id: 'members',
  question: { kind: 'compare', indicators: ['members'] },
  chart: { type: 'bar' },
} as ChartSpec;
const cardOf = ({ id, chart }: ChartSpec): CardContent => {
  const data = chartData(rows, ['east', 'west', 'lake'], source);
  const notes = ['说明', ...cardNotes(data, 'zh')];
  return { id, title: '会员', subtitle: '', chart, data, notes, sql: '', published: id };
};
const all: ChartState<ChartChoice> = {
  chart: { type: 'bar' },
  places: null,
  figures: null,
  years: null,
};
const story = (...blocks: StoryBlock<ChartChoice>[]): Story<ChartChoice> => ({
  id: 'wood',
  locale: 'zh',
  title: '题',
  standfirst: '提要',
  published: '2024-06-01',
  reports: ['counties'],
  blocks,
  figures: ['a'],
  numbers: [],
});
const page = (...blocks: StoryBlock<ChartChoice>[]) =>
  storyPage(
    story(...blocks),
    { ...source, charts: [spec], figures: new Map([['counties', []]]) },
    cardOf,
  );

test('date and reports are in the reader’s words', () => {
  expect(page()).toMatchObject({
    date: '2024年6月1日',
    published: '2024-06-01',
    reports: [{ id: 'counties', name: '各县区巡礼' }],
  });
});

describe('a chart', () => {
  const steps = (...states: Partial<ChartState<ChartChoice>>[]): StoryBlock<ChartChoice> => ({
    kind: 'steps',
    chart: 'members',
    steps: states.map((state) => ({ state: { ...all, ...state }, children: [] })),
  });
  test('heads a section above the first heading, and stands below one after it', () => {
    const chart = { kind: 'chart', chart: 'members', state: all } as const;
    const { parts } = page(chart, { kind: 'heading', level: 2, children: [] }, chart);
    expect(parts).toMatchObject([
      { heading: 'h2', card: { id: 'members' } },
      { kind: 'heading' },
      { heading: 'h3', card: { id: 'members-2' } },
    ]);
  });
  test('in a state has the notes of what is left, and the editor’s own', () => {
    const { parts } = page({
      kind: 'chart',
      chart: 'members',
      state: { ...all, places: ['east', 'west'] },
    });
    const [whole] = page({ kind: 'chart', chart: 'members', state: all }).parts;
    const notes = (part: (typeof parts)[number] | undefined) =>
      part?.kind === 'chart' ? part.card.notes : [];
    expect(notes(whole).join()).toMatch(/没有报告提到/);
    expect(notes(parts[0])[0]).toBe('说明');
    expect(notes(parts[0]).join()).not.toMatch(/没有报告提到/);
  });
  test('says at each step how much of the whole it is about', () => {
    const { parts } = page(steps({ figures: ['a'] }, { places: ['west'] }, {}));
    expect(parts).toMatchObject([
      {
        whole: '全图，2个数字',
        steps: [
          { hint: '这一步看1个数字，全图有2个' },
          { hint: '这一步看1个数字，全图有2个' },
          { hint: '全图，2个数字' },
        ],
      },
    ]);
  });
  test('that does not draw the figure a step points at stops the build', () => {
    expect(() => page(steps({ figures: ['c'] }, {}))).toThrow(/members does not draw c/);
  });
});
