/**
 * Every page of the site on a narrow phone, with scripts on and no other origin within reach: nothing
 * else is asked for, the page's policy refuses nothing, nothing is drawn anew, nothing sticks out.
 * (The watch in support/test.ts fails on the first three.)
 */
import { pages } from '../support/built.ts';
import { engineRequests } from '../support/engine.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

const addresses = pages();
const PARTS = 6;
const parts = Array.from({ length: PARTS }, (_, part) =>
  addresses.filter((_, at) => at % PARTS === part),
);

test.use({ viewport: { width: 360, height: 740 }, trace: 'off' });

for (const [number, part] of parts.entries())
  test(`walk ${number + 1} of ${PARTS}: ${part.length} pages`, async ({ page, sent }) => {
    test.setTimeout(120_000);
    const wide: string[] = [];
    for (const address of part) {
      await visit(page, address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) wide.push(`${address}: ${width} px`);
    }
    expect(wide).toEqual([]);
    expect(engineRequests(sent)).toEqual([]);
  });
