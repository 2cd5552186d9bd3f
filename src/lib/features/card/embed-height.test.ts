import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataOf } from '#lib/chart/published.ts';
import { layoutOf, loadCharts } from '#lib/chart/registry.ts';
import { parseSpec } from '#lib/chart/spec.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { publishedCard } from './published-card.ts';
import { embedHeight } from './embed-height.ts';

await loadCharts(['bar', 'timeline']);

const cards = readdirSync('data/charts').flatMap((file) => {
  const spec = parseSpec(JSON.parse(readFileSync(`data/charts/${file}`, 'utf8')), file);
  if (!spec.ok || !['compare', 'trend'].includes(spec.value.question.kind)) return [];
  const data = dataOf(spec.value.question);
  const answer = { question: spec.value.question, rows: data.rows, sql: '' };
  return LOCALES.map((locale) => ({
    locale,
    card: publishedCard(spec.value, answer as never, data as never, locale),
  }));
});
const one = cards[0];
if (!one) throw new Error('a chart is published');

/** What `EmbedChart` takes in frames of 300, 320 and 360 pixels, the most of the three, in a browser. */
const MEASURED: Readonly<Record<string, number>> = {
  'fee-share-down zh': 553,
  'fee-share-down en': 647,
  'industrial-workers-trained zh': 461,
  'pandemic-donations zh': 398,
  'pandemic-donations en': 452,
  'women-insured zh': 491,
  'women-insured en': 591,
};

describe('the height of an embed where the host runs no script', () => {
  it.each(cards)(
    '$card.id has room for its picture and its words ($locale)',
    ({ card, locale }) => {
      const height = embedHeight(card, locale);
      const size = { width: 288 };
      const picture = layoutOf(card.chart, card.data, { locale, size }) as { height: number };
      // A title, a subtitle, a source and a way to the page take a line each, at the least.
      expect(height).toBeGreaterThan(
        picture.height + 24 + 29 + 21 + 21 + 44 + 20 * card.notes.length,
      );
      const measured = MEASURED[`${card.id} ${locale}`];
      if (measured === undefined) return;
      expect(height).toBeGreaterThanOrEqual(measured);
      expect(height).toBeLessThan(measured + 60);
    },
  );

  it('grows with every note and with a longer title', () => {
    const { card, locale } = one;
    const least = embedHeight(card, locale);
    const noted = { ...card, notes: [...card.notes, '一'.repeat(30)] };
    expect(embedHeight(noted, locale)).toBeGreaterThan(least + 40);
    const titled = { ...card, title: card.title + '，再说一句比较长的话' };
    expect(embedHeight(titled, locale)).toBeGreaterThan(least + 25);
  });
});
