/** The rules of comparison against what the checks found in the published reports. */
import { describe, expect, it } from 'vitest';
import { exampleRow, type ExampleRow } from '#lib/chart/example-data.ts';
import { siteContent } from '#lib/content/site.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { exampleSource } from '../evidence/example-report.ts';
import { contradictionsByRule, pairKey } from './by-rule.ts';
import { findingsPage } from './cases.ts';

const site = siteContent();
const computed = contradictionsByRule(site);
const keys = (some: { figures: string[] }[]): string[] =>
  some.map(({ figures }) => pairKey(figures)).sort();

describe('what the rules find in the published reports', () => {
  /** Read by hand in the first five reports; later reports may add pairs, with or without a check. */
  it.each([
    ['contradiction', 'shiyan-2020-031,shiyan-2022-073'],
    ['contradiction', 'shiyan-2020-008,shiyan-2022-010'],
    ['duplicate_claim', 'shiyan-2022-020,shiyan-counties-078'],
  ])('a %s: %s', (kind, key) => {
    expect(computed.find(({ figures }) => pairKey(figures) === key)?.kind).toBe(kind);
  });

  it('cannot both stand, each pair once', () => {
    expect(new Set(keys(computed)).size).toBe(computed.length);
    const rows = new Map(site.observations.map((row) => [row.figure, row]));
    const figures = new Map([...site.figures.values()].flat().map((one) => [one.id, one]));
    for (const { kind, figures: ids } of computed) {
      const [a, b] = ids.map((id) => rows.get(id));
      const [first, second] = ids.map((id) => figures.get(id));
      expect(first?.id).not.toBe(second?.id);
      // Claims are of figures that are no observations: the same thing, told twice.
      if (!a || !b) expect(first?.subject_zh).toBe(second?.subject_zh);
      else if (a.period_kind === 'recurring' || b.period_kind === 'recurring')
        expect(a.indicator).toBe(b.indicator);
      else {
        // At least one of them begins where the other has ended, however their words are read.
        const above = (one: ObservationRow, other: ObservationRow): boolean =>
          (one.low ?? -Infinity) >= (other.high ?? Infinity);
        expect(above(a, b) || (kind === 'contradiction' && above(b, a)), pairKey(ids)).toBe(true);
      }
    }
  });

  it('is a finding where a check returned it, and stands apart where none did', () => {
    const { cases, byRule, pairs } = findingsPage(site, [], 'zh');
    expect(cases.map(({ id }) => id).sort()).toEqual(site.findings.map(({ id }) => id).sort());
    for (const one of cases) expect(one.state).not.toBeNull();
    for (const one of byRule) expect([one.state, one.byRule]).toEqual([null, true]);
    const again = cases.filter((one) => one.byRule).length;
    expect(again + byRule.length).toBe(pairs.found);
  });
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
  contradictionsByRule({ ...site, observations: [...site.observations, ...rows] }).filter(
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

it('and both passages stand in the sentence, with their windows and their qualifiers', () => {
  const row = (figure: string, given: Pick<ExampleRow, 'qualifier' | 'as_written' | 'value'>) =>
    exampleRow({
      ...{ id: figure, figure, place: 'east', period_start: '2020', period_end: '2020' },
      ...given,
    });
  const over = { qualifier: 'more_than', as_written: '超40人', value: 40 } as const;
  const under = { qualifier: 'nearly', as_written: '近30人', value: 30 } as const;
  const observations = [row('a-1', over), row('b-1', under)];
  const [made, ...more] = contradictionsByRule({ ...exampleSource, observations });
  expect(more).toEqual([]);
  expect(made?.figures).toEqual(['a-1', 'b-1']);
  for (const word of ['“超40人”', '“近30人”', '2020']) expect(made?.note_zh).toContain(word);
  expect(made?.note_en).toMatch(/over 40 .*2020.* just under 30 .*2020/);
});
