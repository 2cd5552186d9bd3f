import { describe, expect, it } from 'vitest';
import { exampleData, type ExampleRow } from '#lib/chart/example-data.ts';
import { describeOf, loadCharts } from '#lib/chart/registry.ts';
import { textWidth } from '#lib/chart/marks/text-width.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { cardNotes, cardSubtitle } from '#lib/chart/card/card-content.ts';
import { pictureAlt, pictureFrame } from './picture-words.ts';

await loadCharts(['bar']);

const at = (year: string): Partial<ExampleRow> => ({ period_start: year, period_end: year });
const data = exampleData(
  [
    { id: 'a', as_written: '400人', value: 400, ...at('2020') },
    { id: 'b', as_written: '近500人', value: 500, qualifier: 'nearly', ...at('2022') },
  ],
  { places: ['east', 'south'] },
);
const change = { type: 'bar', as: 'change' } as const;
const bar = { type: 'bar' } as const;
const DONE = { zh: '变化：后值 − 前值', en: 'change: later minus earlier' };
const YEARLY = { zh: '折算：总数 ÷ 年数', en: 'normalised: total ÷ years' };
const ADDRESS = 'https://news.example/compare/?i=members&o=as:change';
const card = (locale: 'zh' | 'en') => ({
  title: '会员人数',
  subtitle: cardSubtitle(data, locale, change),
  notes: cardNotes(data, locale, change),
  ...{ chart: change, data },
});
/** Lines joined again as they were before they were broken. */
const said = (lines: { text: string }[]) => lines.map(({ text }) => text).join('');
const bare = (text: string) => text.replaceAll(' ', '');

describe.each(LOCALES)('a picture that leaves its page (%s)', (locale) => {
  const frame = pictureFrame(card(locale), locale, 300, ADDRESS);
  const all = [...frame.above, ...frame.below];

  it('says what was done to its values, who is silent, and its source', () => {
    const text = bare(said(all));
    expect(text).toContain(bare(DONE[locale]));
    for (const note of card(locale).notes) expect(text).toContain(bare(note));
    for (const report of data.reports) expect(text).toContain(bare(report[`short_${locale}`]));
    expect(text).toContain(ADDRESS);
  });

  it('says what a question divided by, though neither title nor subtitle do', () => {
    const yearly = { ...data, derived: { kind: 'per_year' as const } };
    const own = { ...card(locale), subtitle: '', chart: bar, data: yearly };
    expect(bare(said(pictureFrame(own, locale, 300, ADDRESS).below))).toContain(
      bare(YEARLY[locale]),
    );
  });

  it('numbers what an editor says of single figures, as the badges do', () => {
    const annotations = [{ figure: 'a', text: '第一' }];
    const own = pictureFrame({ ...card(locale), annotations }, locale, 300, ADDRESS);
    expect(own.below[0]?.text).toBe('1. 第一');
  });

  it('is described to who does not see it, with every word that stands around it', () => {
    const annotations = [{ figure: 'a', text: '第一' }];
    const own = { ...card(locale), annotations };
    const { title, desc } = pictureAlt(own, locale, ADDRESS);
    expect(title).toBe('会员人数');
    expect(desc).toContain(describeOf(change, data, locale));
    const around = pictureFrame(own, locale, 300, ADDRESS);
    for (const { text } of [...around.above.filter(({ heading }) => !heading), ...around.below])
      expect(bare(desc)).toContain(bare(text));
  });

  it('keeps every line within the picture, each below the one before', () => {
    for (const line of all) expect(textWidth(line.text, line.size)).toBeLessThanOrEqual(300);
    for (const [part, height] of [
      [frame.above, frame.top],
      [frame.below, frame.bottom],
    ] as const) {
      const heights = part.map(({ y }) => y);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      expect(Math.max(...heights)).toBeLessThan(height);
    }
  });
});
