/** The rules of comparison against what the checks found in the published reports. */
import { expect, it } from 'vitest';
import { siteContent } from '#lib/content/site.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { findingsPage } from './cases.ts';
import { computedFindings, pairKey } from './computed.ts';

const site = siteContent();
const computed = computedFindings(site);
const keys = (some: { figures: string[] }[]): string[] =>
  some.map(({ figures }) => pairKey(figures)).sort();
/** A product needs three figures, and an implausible one stands alone. */
const pairs = site.findings.filter(({ figures }) => figures.length === 2);

it('every pair that the checks found is found by the rules, and no other', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(3);
  expect(keys(computed)).toEqual(keys(pairs));
  const kind = new Map(pairs.map((one) => [pairKey(one.figures), one.kind]));
  for (const one of computed) expect(one.kind).toBe(kind.get(pairKey(one.figures)));
});

it('the page says so of each case, and how many pairs there were', () => {
  const { cases, pairs: told } = findingsPage(site, [], 'zh');
  expect(told).toEqual({
    observations: site.observations.length,
    found: computed.length,
    alone: 0,
  });
  for (const { sides, by } of cases) expect(by).toBe(sides.length === 2 ? 'both' : 'check');
});

/** A report not yet published, which says of a published figure’s subject something else. */
function withNew(change: (row: ObservationRow) => Partial<ObservationRow>): ObservationRow[] {
  const row = site.observations.find(
    (one) => one.period_kind === 'instant' && one.period_start !== null && one.level === 'city',
  );
  if (!row) throw new Error('no dated stock of a city');
  return [{ ...row, id: 'new-001', figure: 'new-001', report: 'new', ...change(row) }];
}
const known = new Set(keys(computed));
const foundOf = (rows: ObservationRow[]) =>
  computedFindings({ ...site, observations: [...site.observations, ...rows] }).filter(
    ({ figures }) => !known.has(pairKey(figures)),
  );

it('a new figure is held against the published ones', () => {
  const [twice] = foundOf(
    withNew((row) => ({
      value: (row.value ?? 0) * 2,
      low: (row.value ?? 0) * 2,
      high: (row.value ?? 0) * 2,
      likely_low: (row.value ?? 0) * 2,
      likely_high: (row.value ?? 0) * 2,
      qualifier: 'exact',
    })),
  );
  expect(twice?.kind).toBe('contradiction');
  expect(twice?.figures).toContain('new-001');
  expect(foundOf(withNew(() => ({})))).toEqual([]);
});

it('and both passages stand in the sentence, with their windows', () => {
  const [made] = computed;
  const [first, second] = (made?.figures ?? []).map((id) =>
    site.observations.find(({ figure }) => figure === id),
  );
  for (const row of [first, second]) {
    expect(made?.note_zh).toContain(row?.as_written);
    expect(made?.note_zh).toContain(row?.period_start);
  }
  expect(made?.note_en).toMatch(/over .* just under/);
});
