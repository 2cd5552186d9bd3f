import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import known from './cases/suite-differences.json';
import { readFigures, type ZhFigure } from './figures.ts';
import { readPeriods } from './periods/periods.ts';

const folder = join(process.env.YOUJU_SHARED ?? '../shared', 'cases');
const here = existsSync(join(folder, 'cn2an.jsonl'));

interface Expected {
  start: number;
  end: number;
  kind: string;
  value?: string;
  low?: string | null;
  high?: string | null;
  unit?: string;
  bound?: string;
}
interface Case {
  id: string;
  text: string;
  expected: Expected[] | null;
  equivalent?: string;
  invalid?: boolean;
  spansOnly?: boolean;
}

const read = (name: string): Case[] =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);

/** Kinds that are figures here; dates, ages and lengths of time are read by others. */
const FIGURES = /^(?:number|percentage|currency|range|numberrange|ordinal|dimension)$/;

const near = (
  a: string | null | undefined,
  b: string | null | undefined,
  money: boolean,
): boolean => {
  if (!a || !b || a === 'None' || b === 'None') return (a || 'None') === (b || 'None');
  const [x, y] = [Number(a), Number(b.replace('%', ''))];
  return Math.abs(x - y) <= Math.max(1e-12 * Math.abs(y), money ? 0.005 : 0);
};

const overlaps = (f: ZhFigure, e: Expected): boolean => f.start < e.end && e.start < f.end;

const BOUNDS: Record<string, readonly string[]> = {
  exact: ['exact'],
  about: ['about', 'nearly'],
  'at-least': ['at_least', 'more_than'],
  'at-most': ['at_most', 'less_than', 'nearly'],
};

/** Whether a figure says what the suite expects; its bounds may be ours or the reading interval. */
function says(f: ZhFigure, e: Expected): boolean {
  const money = e.kind === 'currency';
  if (e.bound && BOUNDS[e.bound] && !BOUNDS[e.bound]?.includes(f.quantity?.kind ?? ''))
    return false;
  if (e.kind === 'range' || e.kind === 'numberrange') {
    const likely = [f.quantity?.likely_low, f.quantity?.likely_high].map((n) =>
      String(n ?? 'None'),
    );
    return (
      (near(f.low, e.low, money) && near(f.high, e.high, money)) ||
      (near(likely[0], e.low, money) && near(likely[1], e.high, money))
    );
  }
  const unit =
    e.unit === undefined || !money || f.currency === null || e.unit.startsWith(f.currency);
  return unit && (near(f.value, e.value, money) || (e.value === undefined && f.value !== null));
}

/** A day is read elsewhere, whether its numerals are two figures here (八月八日) or one row (08.08). */
const isOfDay = (f: ZhFigure, text: string): boolean =>
  (f.hint === 'identifier' && /[./]/.test(f.asWritten)) ||
  readPeriods(text).some(
    (p) => p.granularity === 'day' && p.start <= f.start && f.numeral.end <= p.end,
  );

const amounts = (text: string, days: boolean): string =>
  readFigures(text)
    .filter((f) => days || !isOfDay(f, text))
    .map((f) => (f.value !== null ? String(Number(f.value)) : `${f.low}..${f.high}`))
    .join(' ');

/** Null where the case is right, else what was read. */
function wrong(c: Case): string | null {
  const figures = readFigures(c.text);
  const seen = figures.map((f) => `${f.asWritten}=${f.value ?? `${f.low}..${f.high}`}`).join(' ');
  if (c.invalid) {
    const all = figures.length === 1 && figures[0]?.end === c.text.length && figures[0].start === 0;
    return all ? seen : null;
  }
  const { equivalent } = c;
  const same = (days: boolean): boolean =>
    equivalent === undefined || amounts(c.text, days) === amounts(equivalent, days);
  if (!same(true) && !same(false))
    return `${amounts(c.text, true)} | ${amounts(equivalent ?? '', true)}`;
  if (c.expected === null) return null;
  if (c.expected.length === 0) return figures.length === 0 ? null : seen;
  for (const e of c.expected)
    if (!figures.some((f) => overlaps(f, e) && says(f, e))) return seen || 'nothing';
  return null;
}

const recognizers = here ? read('recognizers') : [];
const model = (name: string): Case[] => recognizers.filter((c) => c.id.includes(`/${name}#`));
const figuresOf = (cases: Case[]): Case[] =>
  cases.filter((c) => c.expected === null || c.expected.every((e) => FIGURES.test(e.kind)));

const SUITES: readonly (readonly [name: string, cases: () => Case[], bar: number])[] = [
  ['Recognizers NumberModel', () => model('NumberModel'), 0.98],
  ['Recognizers PercentModel', () => model('PercentModel'), 0.98],
  [
    'Recognizers NumberRangeModel',
    () => [...model('NumberRangeModel'), ...model('NumberRangeModelExperimentalMode')],
    0.85,
  ],
  ['Recognizers OrdinalModel', () => model('OrdinalModel'), 0.98],
  ['Recognizers CurrencyModel', () => model('CurrencyModel'), 0.9],
  ['Recognizers DimensionModel', () => model('DimensionModel'), 0.9],
  ['JioNLP money', () => read('jionlp-money'), 0.9],
  ['cn2an', () => read('cn2an'), 0.95],
  ['NeMo', () => read('nemo'), 0.97],
  ['wetext', () => read('wetext'), 0.97],
  ['duckling', () => read('duckling'), 0.85],
];

describe.skipIf(!here)(
  'public suites, read from the shared folder (skipped where there is none)',
  () => {
    test.each(SUITES)('%s', (name, cases, bar) => {
      const all = figuresOf(cases());
      const misses = all.flatMap((c) => {
        const seen = wrong(c);
        return seen === null ? [] : [{ id: c.id, text: c.text, seen }];
      });
      const differ = known as Record<string, string>;
      const unexplained = misses.filter((m) => differ[m.id] === undefined);
      const right = all.length - unexplained.length;
      const rate = right / all.length;
      const settled = misses.length - unexplained.length;
      console.log(
        `${name}: ${right}/${all.length} = ${(100 * rate).toFixed(1)} % (${settled} settled)`,
      );
      for (const m of misses)
        console.log(`  ${m.id} ${m.text} → ${m.seen}; ${differ[m.id] ?? '?'}`);
      expect(all.length).toBeGreaterThan(0);
      expect(rate).toBeGreaterThanOrEqual(bar);
      // The list of differences is for the odd case, never for a rule that is missing.
      expect(settled / all.length).toBeLessThan(0.1);
      expect(unexplained).toEqual([]);
    });
  },
);
