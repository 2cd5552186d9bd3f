import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cwd, env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { loadSources } from '#lib/content/sources.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Candidate } from './candidate.ts';
import { extract } from './extract.ts';

const folder = resolve(cwd(), env['YOUJU_SHARED'] ?? '../shared', 'reports');
const { reports, registry } = loadSources(cwd());

interface Pair {
  report: string;
  hand: Figure;
  read: Candidate;
}

/** Reads every report blind: its text and its date, and nothing that the hand reading knows. */
function readAll() {
  const pairs: Pair[] = [];
  const missed: string[] = [];
  const spurious: string[] = [];
  for (const { report, figures } of reports) {
    const text = readFileSync(join(folder, report.file), 'utf8');
    const measures = extract(text, { reference: report.reference_date, registry }).filter(
      ({ role }) => role === 'measure',
    );
    const found = new Set<Candidate>();
    for (const hand of figures.rows.filter(({ role }) => role === 'measure')) {
      const read = measures.find((one) => one.start < hand.end && one.end > hand.start);
      if (read) {
        found.add(read);
        pairs.push({ report: report.id, hand, read });
      } else missed.push(`${hand.id} ${hand.as_written}`);
    }
    for (const one of measures)
      if (!found.has(one))
        spurious.push(`${report.id} ${one.start} ${one.as_written} ${one.reason}`);
  }
  return { pairs, missed, spurious };
}

const number = (text: string | null): number | null => (text === null ? null : Number(text));

const RIGHT: Record<string, (pair: Pair) => boolean> = {
  value: ({ hand, read }) =>
    number(read.value) === hand.value &&
    number(read.low) === hand.low &&
    number(read.high) === hand.high &&
    read.qualifier === hand.qualifier &&
    read.unit === hand.unit,
  span: ({ hand, read }) => read.start === hand.start && read.end === hand.end,
  place: ({ hand, read }) => read.place === hand.place,
  period: ({ hand, read }) =>
    read.period?.kind === hand.period_kind &&
    read.period.start === hand.period_start &&
    read.period.end === hand.period_end,
};

/** Where reader and hand differ and both stay as they are: what only a reader of the whole can tell. */
const SETTLED: Record<string, string> = {
  'value pingdingshan-2024-095': 'that it is paid for each ride is said in the clause before',
  'period pingdingshan-2024-095': 'a standing rate of money reads like a payment',
};

describe.skipIf(!existsSync(folder))(`against the hand reading (needs ${folder})`, () => {
  const { pairs, missed, spurious } = existsSync(folder)
    ? readAll()
    : { pairs: [], missed: [], spurious: [] };

  test('finds the measures and little else', () => {
    const recall = pairs.length / (pairs.length + missed.length);
    const precision = pairs.length / (pairs.length + spurious.length);
    console.log(
      `measures ${pairs.length + missed.length}: recall ${percent(recall)}, precision ${percent(precision)}`,
    );
    if (missed.length + spurious.length > 0)
      console.log(
        [...missed.map((m) => `missed ${m}`), ...spurious.map((s) => `not one: ${s}`)].join('\n'),
      );
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  test.each([
    ['value', 0.97],
    ['span', 0.95],
    ['place', 0.95],
    ['period', 0.85],
  ] as const)('%s of those found', (what, least) => {
    const right = RIGHT[what];
    const wrong = pairs.filter((pair) => !right?.(pair));
    const open = wrong.map(({ hand }) => `${what} ${hand.id}`).filter((one) => !(one in SETTLED));
    const share = 1 - wrong.length / pairs.length;
    console.log(
      [
        `${what} right: ${percent(share)}`,
        ...wrong.map(({ hand, read }) => `  ${hand.id} ${hand.as_written} (${read.reason})`),
      ].join('\n'),
    );
    expect(share).toBeGreaterThanOrEqual(least);
    expect(open).toEqual([]);
  });
});

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
