/**
 * Public suites of date and time expressions, read from `../shared/cases` where that folder stands
 * beside the project (or where `YOUJU_SHARED` says); skipped with a word where it does not.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bounds, firstDay, lastDay } from '#lib/model/period.ts';
import differences from '../cases/period-differences.json' with { type: 'json' };
import { beside, isoOf, partsOf } from './dates.ts';
import { readPeriods, type ZhPeriod } from './periods.ts';

interface Expected {
  start: number;
  end: number;
  kind: string;
  grain?: string;
  timex?: string;
  value?: string;
  unit?: string;
  values?: { timex?: string }[];
  period?: unknown[];
  norm?: { from: string | null; to: string | null }[];
}

interface Case {
  id: string;
  text: string;
  reference?: number | string | number[] | { year?: number; month?: number; day?: number } | null;
  expected: Expected[] | null;
}

const FOLDER = join(process.env.YOUJU_SHARED ?? '../shared', 'cases');
const FILES = ['jionlp-time.jsonl', 'recognizers.jsonl', 'duckling.jsonl'];
const present = FILES.every((file) => existsSync(join(FOLDER, file)));

const read = (file: string): Case[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

const pad = (n: number): string => String(n).padStart(2, '0');

/** The date a suite resolves against, as precise as it says; JioNLP's seconds are Beijing time. */
function referenceOf(reference: Case['reference']): string | null {
  if (typeof reference === 'number')
    return new Date((reference + 8 * 3600) * 1000).toISOString().slice(0, 10);
  if (typeof reference === 'string') return reference.slice(0, 10);
  if (!reference) return null;
  const [year, month, day] = Array.isArray(reference)
    ? reference
    : [reference.year, reference.month, reference.day];
  if (year === undefined) return null;
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

/** Suites name the first day that is no longer meant; Recognizers names a range's last member by
 * its beginning (1995-1997年: to 1997-01-01), and an open limit by the day it names. */
function sameDates(period: ZhPeriod, norm: { from: string | null; to: string | null }): boolean {
  const { start, end } = bounds(period.period);
  const from = start === null ? null : firstDay(start);
  const last = end === null ? null : partsOf(lastDay(end));
  const tos = end === null || !last ? [null] : [isoOf(beside(last, 1)), firstDay(end)];
  return from === norm.from && tos.includes(norm.to);
}

/** P3.5Y, 27 Month, [{year: 30}, {infinite}] as bounds in months. */
function lengthOf(expected: Expected): [number | null, number | null] | null {
  const iso = /^P([\d.]+)([YM])$/.exec(expected.values?.[0]?.timex ?? expected.timex ?? '');
  if (iso) {
    const months = Number(iso[1]) * (iso[2] === 'Y' ? 12 : 1);
    return [months, months];
  }
  if (expected.unit === 'Month') return [Number(expected.value), Number(expected.value)];
  if (expected.kind !== 'time_delta' || !expected.period) return null;
  const months = (side: unknown): number | null => {
    const { year, month } = side as { year?: number; month?: number };
    if (year === undefined && month === undefined) return null;
    return (year ?? 0) * 12 + (month ?? 0);
  };
  return [months(expected.period[0]), months(expected.period[1])];
}

function sameLength({ duration }: ZhPeriod, [low, high]: [number | null, number | null]): boolean {
  if (!duration) return false;
  const scale = { year: 12, quarter: 3, month: 1, week: NaN, day: NaN }[duration.unit];
  const times = (n: number | null): number | null => (n === null ? null : n * scale);
  return times(duration.low) === low && times(duration.high) === high;
}

/** Whether what was read says what the suite says; where it only marks a place, the place. */
function agrees(expected: Expected, found: readonly ZhPeriod[]): boolean {
  const there = found.filter((one) => one.start < expected.end && expected.start < one.end);
  const length = lengthOf(expected);
  if (length) return there.some((one) => sameLength(one, length));
  if (expected.norm) return expected.norm.some((norm) => there.some((one) => sameDates(one, norm)));
  return there.some((one) => one.start === expected.start && one.end === expected.end);
}

/** Single days and what is no time at all are not what the bar is for. */
function inScope({ expected }: Case): boolean {
  const days = (one: Expected): boolean =>
    one.kind === 'date' ||
    one.grain === 'Day' ||
    (one.kind === 'time_point' && one.norm?.every((norm) => isDay(norm)) === true);
  return (expected ?? []).length > 0 && !(expected ?? []).every(days);
}

function isDay({ from, to }: { from: string | null; to: string | null }): boolean {
  const parts = from === null ? null : partsOf(from);
  return parts !== null && isoOf(beside(parts, 1)) === to;
}

const isTime = ({ id }: Case): boolean => /^jio:time|DateTime\/|^duck:(Time|Duration)/.test(id);

const right = (one: Case): boolean => {
  const found = readPeriods(one.text, { reference: referenceOf(one.reference) });
  return (one.expected ?? []).every((expected) => agrees(expected, found));
};

describe.skipIf(!present)(
  'public suites of time expressions (skipped without ../shared/cases)',
  () => {
    const cases = present ? FILES.flatMap(read).filter(isTime) : [];
    const known = new Map(differences.map(({ id, why }) => [id, why]));

    it.each(FILES)('%s: years, months and spans, at least 80 of 100', (file) => {
      const ids = new Set(present ? read(file).map(({ id }) => id) : []);
      const asked = cases.filter((one) => ids.has(one.id) && inScope(one));
      const count = asked.filter(right).length;
      const days = cases.filter((one) => ids.has(one.id) && !inScope(one));
      console.info(
        `${file}: ${count} of ${asked.length} years, months and spans; ` +
          `${days.filter(right).length} of ${days.length} days and none`,
      );
      expect(count / asked.length).toBeGreaterThanOrEqual(0.8);
    });

    it('differs only where it is known why', () => {
      const wrong = cases.filter((one) => inScope(one) && !right(one)).map(({ id }) => id);
      expect(wrong.filter((id) => !known.has(id))).toEqual([]);
    });

    it('lists no difference that is none', () => {
      const differing = new Set(cases.filter((one) => !right(one)).map(({ id }) => id));
      const ids = new Set(cases.map(({ id }) => id));
      expect([...known.keys()].filter((id) => ids.has(id) && !differing.has(id))).toEqual([]);
    });

    it('finds no time where a suite says there is none', () => {
      const none = cases.filter(({ expected }) => expected?.length === 0);
      for (const { text } of none) expect(readPeriods(text), text).toEqual([]);
    });
  },
);
