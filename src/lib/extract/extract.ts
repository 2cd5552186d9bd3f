/** From a report's text to the figures it holds, as a proposal for an editor to review. */
import { readFigures, type ZhFigure } from '#lib/zh/figures.ts';
import { readPeriods } from '#lib/zh/periods/periods.ts';
import type { Candidate, ExtractOptions } from './candidate.ts';
import { timesOf, type TimeRow } from './calendar.ts';
import { tabled } from './cells.ts';
import { placedFigures, quotesOf, type Placed, type Quote } from './context.ts';
import { proposedPeriod } from './dated.ts';
import type { Span } from './lines.ts';
import { linkRepeats, totalOf, type Linked } from './links.ts';
import { unitCounted } from './counted-things.ts';
import { mentionsOf, placeOf, placeOfReport, placeScopes } from './places.ts';
import { Plans } from './plans.ts';
import { respectively } from './respectively.ts';
import { chainsOf, roleOf } from './roles.ts';
import type { Rule } from './role-rule.ts';
import { PeriodScopes } from './scope.ts';
import { scrub } from './scrub.ts';
import { structureOf } from './structure.ts';
import { isChange, subjectOf } from './subjects.ts';

/**
 * Every numeral expression of a text with what it seems to be; in text order, without overlap, in
 * time linear in the text. Nothing is guessed: what the text does not say stays null or unknown.
 * @throws RangeError for a reference that is no ISO 8601 date
 */
export function extract(text: string, options: ExtractOptions): Candidate[] {
  const { registry, reference = null, onShare } = options;
  const scrubbed = scrub(text);
  const tables = tabled(scrubbed.text, reference, registry.places);
  const clean = { text: tables.text, pages: scrubbed.pages };
  const structure = structureOf(clean.text);
  onShare?.(SHARES.structure);
  const { chars } = structure.text;
  const names = [
    ...registry.places.flatMap((p) => [p.name_zh, p.short_zh]),
    ...(options.names ?? []),
  ];
  const periods = readPeriods(clean.text, { reference });
  onShare?.(SHARES.periods);
  const { times, rest } = timesOf(readFigures(clean.text, { names }), periods);
  onShare?.(SHARES.figures);
  const quotes = quotesOf(structure.text);
  const placed = placedFigures(structure, quotes, rest);
  const chained = chainsOf(placed, chars);
  const plans = new Plans(structure, reference);
  const scopes = new PeriodScopes(structure, periods, quotes, reference);
  const mentions = mentionsOf(structure, registry.places);
  const report = options.place ?? placeOfReport(structure, mentions, registry.places);
  const ofProvince = /(?:省|自治区)$/.test(report ?? '');
  const places = placeScopes(structure, mentions, registry.places, report);
  const known = new Set(
    registry.places.filter(({ parent }) => parent === report).map(({ id }) => id),
  );

  const candidates: Candidate[] = times.map((time) => ofTime(time, text));
  for (const span of clean.pages) candidates.push(ofPage(span, text));
  const measures: Linked[] = [];
  let covered = 0;
  let counted = 0;
  let total: Linked | null = null;
  placed.forEach((one, i) => {
    if (i % 1000 === 999) onShare?.(SHARES.figures + ((1 - SHARES.figures) * i) / placed.length);
    if (one.start < covered) return;
    const rule = roleOf(one, {
      ahead: plans.holds(one, reference),
      chained: chained[i] ?? false,
      ofProvince,
      quotation: one.quote && chars.slice(one.quote.start, one.quote.end),
    });
    const candidate = proposed(one.figure, rule, `f${i}`, text);
    candidates.push(candidate);
    const end = endOf(one, rule, placed, chained, i);
    const start = end === one.quote?.end ? startOf(one, rule, placed[i - 1]) : one.start;
    if (end > one.end || start < one.start) {
      candidate.start = structure.text.at[start] ?? candidate.start;
      candidate.end = (structure.text.at[end - 1] ?? 0) + 1;
      candidate.as_written = text.slice(candidate.start, candidate.end).replace(BREAKS, '');
      covered = end;
    }
    if (rule.role !== 'measure') return;
    candidate.unit = unitCounted({
      ...{ unit: candidate.unit, counter: one.figure.unitWords },
      ...{ ahead: one.clauseBefore, behind: one.clauseAfter },
    });
    candidate.place = placeOf(one, places, known);
    total = totalOf({ placed: one, value: candidate.value }, measures.at(-1), total);
    if (total) {
      candidate.part_of = total.candidate.id;
      candidate.unit = total.candidate.unit;
    }
    candidate.period = scopes.of(one, total);
    const before = measures.at(-1);
    const previous = before?.placed.sentence === one.sentence ? before : null;
    if (previous && LISTED.test(chars.slice(previous.placed.end, one.start)))
      candidate.unit = sharedUnit(candidate.unit, previous.candidate.unit);
    // 岗位600个，比上年减少58个: of the same.
    const alike = previous?.placed.figure.unitWords === one.figure.unitWords;
    const since = chars.slice(previous?.placed.end ?? one.start, one.start).replace(/^[、，,]/, '');
    if (previous && alike && isLoose(candidate.unit) && isChange(since))
      candidate.unit = previous.candidate.unit;
    candidate.subject = subjectOf(one, chars, counted, previous?.candidate ?? null, candidate.unit);
    counted = one.end;
    measures.push({ placed: one, candidate });
  });
  for (const cell of tables.candidates) {
    // A row that names no place is of the report's own.
    if (cell.role === 'measure') cell.place ??= report;
    candidates.push(cell);
  }
  const { places: listed } = registry;
  respectively(
    measures,
    chars,
    (name) => listed.find((p) => p.name_zh === name || p.short_zh === name)?.id ?? null,
  );
  candidates.sort((a, b) => a.start - b.start);
  linkRepeats(candidates.filter(({ role }) => role === 'measure'));
  return numbered(candidates);
}

/** How far the work is after each step, as measured on long texts. */
const SHARES = { structure: 0.07, periods: 0.33, figures: 0.7 } as const;

const BREAKS = /[\n\r\v\f\u0085\u2028\u2029]+/g;
const LISTED =
  /^(?:[、和与及,，]|(?:提高|增加|增长|上升|提升|下降|减少|降|缩小|发展|调整)(?:到|至|为))$/;

/** Units that a counter has by itself, where no noun says what it counts. */
const isLoose = (unit: string | null): boolean =>
  unit === 'item' || unit === 'organisation' || unit === 'household';

/** 人均收入分别为A元、B元: what the first is said for each of holds for the second. */
const sharedUnit = (own: string | null, previous: string | null): string | null =>
  own === 'yuan' && previous?.startsWith('yuan_per') ? previous : own;

/** In text order, with ids that say so. */
function numbered(candidates: Candidate[]): Candidate[] {
  candidates.sort((a, b) => a.start - b.start);
  const ids = new Map(candidates.map(({ id }, i) => [id, `c${i + 1}`]));
  const renamed = (id: string | null): string | null =>
    id === null ? null : (ids.get(id) ?? null);
  candidates.forEach((candidate, i) => {
    candidate.id = `c${i + 1}`;
    candidate.part_of = renamed(candidate.part_of);
    candidate.repeat_of = renamed(candidate.repeat_of);
  });
  return candidates;
}

const NOTHING = { period: null, place: null, subject: null, part_of: null, repeat_of: null };

function ofTime({ start, end, role, period }: TimeRow, source: string): Candidate {
  const { duration } = period;
  const text = (n: number | null | undefined): string | null =>
    n === null || n === undefined ? null : String(n);
  const exact = duration?.value !== null && duration?.low === duration?.high;
  return {
    ...NOTHING,
    ...{ id: '', start, end, role, as_written: source.slice(start, end).replace(BREAKS, '') },
    ...{ value: text(duration?.value), low: text(duration?.low), high: text(duration?.high) },
    ...{ qualifier: duration && exact ? 'exact' : null, precision: null },
    ...{ unit: duration?.unit ?? null, confidence: 0.9, reason: `time_${period.reason}` },
    period: role === 'date' ? proposedPeriod(period) : null,
  };
}

const ofPage = ({ start, end }: Span, source: string): Candidate => ({
  ...NOTHING,
  ...{ id: '', start, end, role: 'ordinal', as_written: source.slice(start, end) },
  ...{ value: null, low: null, high: null, qualifier: null, precision: null, unit: null },
  ...{ confidence: 0.9, reason: 'page_number' },
});

// Written out below: spreads take several times as long, and a long text has 100,000 figures.
function proposed(figure: ZhFigure, rule: Rule, id: string, source: string): Candidate {
  const { quantity } = figure;
  const counts = rule.role === 'measure' || rule.role === 'duration' || rule.role === 'other';
  // 三分之二以上的企业: a share, as 九成 is.
  const inWords = figure.hint === 'fraction' && /[分半]/.test(figure.asWritten);
  const share = rule.role === 'measure' && inWords && figure.unit === null;
  const said = (text: string | null): string | null =>
    !counts || text === null ? null : share ? inPercent(text) : text;
  const unsure =
    rule.role === 'measure' && figure.unit === null && !share && rule.unit === undefined ? 0.6 : 1;
  return {
    id,
    start: figure.start,
    end: figure.end,
    as_written: source.slice(figure.start, figure.end).replace(BREAKS, ''),
    role: rule.role,
    value: said(quantity?.kind === 'range' ? null : figure.value),
    low: said(figure.low),
    high: said(figure.high),
    qualifier: counts ? (quantity?.kind ?? null) : null,
    precision: counts ? (quantity?.precision ?? null) : null,
    unit: counts ? (rule.unit ?? (share ? 'percent' : figure.unit)) : null,
    period: null,
    place: null,
    subject: null,
    part_of: null,
    repeat_of: null,
    confidence: Math.round(rule.confidence * unsure * 100) / 100,
    reason: rule.code,
  };
}

/** 0.6666… as 66.67. */
const inPercent = (fraction: string): string => String(Math.round(Number(fraction) * 1e4) / 100);

/** A name goes to its quotation's end where that is near, a chain to its last link; others as their rule says. */
function endOf(
  one: Placed,
  rule: Rule,
  placed: readonly Placed[],
  chained: readonly boolean[],
  i: number,
): number {
  if (rule.role === 'name' && one.quote && rule.code !== 'title' && nearEnd(one, one.quote))
    return one.quote.end;
  if (rule.code !== 'chain') return one.end + (rule.takes?.exec(one.after)?.[0].length ?? 0);
  let end = one.end;
  for (let j = i + 1; chained[j] && (placed[j]?.start ?? Infinity) - end <= 4; j += 1)
    end = placed[j]?.end ?? end;
  return end;
}

/** “小三级”, “双十佳”: a short quotation is one name, from its first character. */
function startOf({ start, quote }: Placed, rule: Rule, before: Placed | undefined): number {
  if (!quote || rule.role !== 'name' || !IN_NAMES.has(rule.code)) return start;
  const whole = quote.end - quote.start <= SHORT_NAME && (before?.end ?? 0) <= quote.start;
  return whole ? quote.start : start;
}
const SHORT_NAME = 6;
const IN_NAMES: ReadonlySet<string> = new Set(
  'quoted chain grade number_in_name scale_in_name set_phrase'.split(' '),
);

const LONGEST_SLOGAN = 8;
const nearEnd = ({ start }: Placed, { end }: Quote): boolean => end - start <= LONGEST_SLOGAN;
