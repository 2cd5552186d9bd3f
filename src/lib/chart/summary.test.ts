import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import { dataOf, published } from './published.ts';
import { summaryOf } from './summary.ts';
import { vocabulary } from './vocabulary.ts';

const charts = published()
  .filter(({ question }) => question.kind !== 'coverage')
  .map((spec) => ({ id: spec.id, data: dataOf(spec.question) }));

describe.each(LOCALES)('the summary of a published chart, in %s', (locale) => {
  it('is as it was reviewed', async () => {
    const said = Object.fromEntries(charts.map(({ id, data }) => [id, summaryOf(data, locale)]));
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot(
      `summaries-${locale}.json`,
    );
  });

  it.each(charts)('of $id names no amount without its qualifier', ({ data }) => {
    const said = summaryOf(data, locale);
    const words = vocabulary(data, locale);
    const counted = words.observations.filter((o) => !o.suspect && o.repeat_of === null);
    // Few figures are all told, each with everything that is said of its amount.
    if (counted.length <= 4) for (const o of counted) expect(said).toContain(words.reading(o));
    for (const o of words.observations.filter(({ suspect }) => suspect))
      expect(said).toContain(o.as_written);
    for (const o of counted.slice(0, 1)) expect(said).toContain(words.report(o.report));
  });
});
