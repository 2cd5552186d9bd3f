import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import { examples } from '../types/bar/examples.ts';
import { pointedCard } from './pointed.ts';

const every = examples.flatMap(({ data }) => data.rows.map((row) => ({ row, data })));

describe.each(LOCALES)('the card of a mark, in %s', (locale) => {
  it.each(every)('says what was printed and when: $row.as_written', ({ row, data }) => {
    const card = pointedCard(row.figure, data, locale);
    expect(card?.asWritten).toBe(row.as_written);
    expect(card?.period).not.toBe('');
    expect(card?.source).toContain(
      data.reports.find(({ id }) => id === row.report)?.[`short_${locale}`],
    );
  });

  it('says what every qualifier leaves open', () => {
    for (const { row, data } of every) {
      const card = pointedCard(row.figure, data, locale);
      expect(card?.bounds === null).toBe(row.qualifier === 'exact');
      if (row.suspect) expect(card?.doubts.length).toBeGreaterThan(0);
    }
  });
});

it('is none for a figure that the chart does not hold', () => {
  const [first] = examples;
  expect(first && pointedCard('nobody-1', first.data, 'zh')).toBeNull();
});
