import { describe, expect, it } from 'vitest';
import { row, source } from '../gallery/example-source.ts';
import { coverageContent } from '../coverage/content.ts';
import { coveragePage } from './coverage-page.ts';

const rows = [
  row({ id: 'a', place: 'east', as_written: '8人', value: 8 }),
  row({ id: 'b', place: 'west', as_written: '近9人', value: 9, qualifier: 'nearly' }),
  row({ id: 'c', place: 'east', indicator: 'craftsmen', as_written: '3人', value: 3 }),
  row({ id: 'd', place: 'east', indicator: 'craftsmen', as_written: '5人', value: 5 }),
];
const page = coveragePage(coverageContent(rows, source, { rows: [], sql: '' }, 'zh'), 'zh');
const cells = page.blocks.flatMap((block) => block.indicators).flatMap((one) => one.cells);

describe('the coverage page', () => {
  it('has a cell where a place tells an indicator, and none where it does not', () => {
    expect(cells.map(({ place, count, state }) => [place, count, state])).toEqual([
      ['east', 1, 'exact'],
      ['west', 1, 'approximate'],
      ['east', 2, 'exact'],
    ]);
  });

  it('says a single figure with its qualifier and leads to it, several by their number', () => {
    expect(cells[1]).toMatchObject({ figure: 'b', report: 'counties' });
    expect(cells[1]?.name).toContain('接近、未到9人');
    expect(cells[2]).toMatchObject({ figure: null, report: null });
    expect(cells[2]?.name).toContain('2项');
  });

  it('tells what several places report from what one alone does', () => {
    expect(page.shared).toEqual([
      { id: 'members', name: '会员人数', places: ['江东区', '江西县'] },
    ]);
    expect(page.counts).toMatchObject({ indicators: '4', alone: '1', told: '2' });
    expect(page.alone).toMatchObject([{ id: 'organisation', alone: '1', all: '4' }]);
    expect(page.untold.map(({ id }) => id)).toEqual(['donations', 'coverage']);
  });

  it('names topics a place never speaks of, and places without a figure', () => {
    expect(page.silentTopics[0]).toMatchObject({
      id: 'east',
      topics: ['帮扶救助', '建功立业', '职工文化'],
    });
    expect(page.silentPlaces.map(({ id }) => id)).toContain('city');
    expect(page.silentPlaces.map(({ id }) => id)).not.toContain('east');
  });
});
