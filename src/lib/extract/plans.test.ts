import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';

const registry = { places: [] };

/** Headings of a whole text, and whether what stands below them is of what is to be. */
const HEADINGS: readonly [heading: string, planned: boolean][] = [
  ['青川市总工会2023年工作综述', false],
  ['2023年工作报告', false],
  ['2023年重点工作完成情况', false],
  ['2023年工作亮点', false],
  ['2024年工作安排', true],
  ['明年重点任务', true],
  ['下一步工作打算', true],
];

describe('what a heading says of the figures below it', () => {
  it.each(HEADINGS)('%s: planned is %s', (heading, planned) => {
    const text = `${heading}\n\n全市建成职工驿站301家，发放补助4000多万元。`;
    const figures = extract(text, { reference: '2023-12-20', registry }).filter(
      ({ role }) => role === 'measure' || role === 'other',
    );
    expect(figures.map(({ role }) => role)).toEqual(
      planned ? ['other', 'other'] : ['measure', 'measure'],
    );
  });
});
