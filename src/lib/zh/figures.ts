/**
 * Figures of a Chinese text: every numeral expression with its exact span, what it says of how much,
 * and of what. The way: `normalise` → `numerals` → `terms` → `pieces` → `ranges` → here.
 */
import { endlessRow, mayBegin } from './begins.ts';
import { clockEnd } from './clock.ts';
import { counted, type Previous } from './counted.ts';
import { chainEnd, codeAround, isCalled } from './identifiers.ts';
import { GAP, endOf, gapAt, normalise, startOf, type Normalised } from './normalise.ts';
import { notNumbers } from './not-numbers.ts';
import { withSharedUnits } from './elided.ts';
import { pairBounds } from './pairs.ts';
import { qualifierParted } from './parted.ts';
import { readPiece, type Piece } from './pieces.ts';
import {
  BEFORE_UNITS,
  MEASURED,
  almost,
  compared,
  qualifierAfter,
  qualifiersBefore,
  qualifiersEnd,
  type Qualified,
} from './qualified.ts';
import { counts } from './standing.ts';
import type { Hint, ReadOptions, ZhFigure } from './figure.ts';
import { bounded } from './quantities.ts';
import { readRange } from './ranges.ts';

export type { Hint, ReadOptions, ZhFigure } from './figure.ts';

/**
 * All figures of a text, in text order, without overlap; never throws, in time linear in the text.
 * Dates and periods come as the numerals they are written with.
 */
export function readFigures(text: string, options: ReadOptions = {}): ZhFigure[] {
  const t = normalise(text);
  const not = notNumbers(t, options.names ?? []);
  const figures: ZhFigure[] = [];
  let floor = 0;
  let previous: Previous = { unit: null, unitWords: '' };
  for (let i = 0; i < t.chars.length; i += 1) {
    if (not[i] === 1 || !mayBegin(t.chars, i)) continue;
    const found = readAt(t, i, floor, not, previous);
    if (found === null) continue;
    if (found.figure) {
      figures.push(found.figure);
      previous = found.figure;
    }
    i = found.end - 1;
    floor = found.end;
  }
  return withSharedUnits(pairBounds(figures, text), text);
}

const ORDINAL = '第';

interface Found {
  figure: ZhFigure | null;
  /** Where to read on, in the normalised text. */
  end: number;
}

function readAt(
  t: Normalised,
  i: number,
  floor: number,
  not: Uint8Array,
  previous: Previous,
): Found | null {
  const row = endlessRow(t, i);
  if (row !== null) return { figure: named(t, i, row), end: row };
  const clock = clockEnd(t, i);
  if (clock !== null) return { figure: named(t, i, clock), end: clock };
  const first = readPiece(t, i, floor, not);
  if (first === null) return null;
  const chain = chainEnd(t, first);
  const code = chain === null ? codeAround(t, i, first, floor) : { start: i, end: chain };
  if (code) return { figure: named(t, code.start, code.end), end: code.end };
  if (first.amount === null || isCalled(t, first))
    return { figure: named(t, first.numeral.start, first.end), end: first.end };
  const piece = readRange(t, first, not) ?? first;
  if (
    t.chars.charAt(piece.start - 1) === ORDINAL &&
    piece.start > floor &&
    gapAt(t, piece.start) !== GAP.end
  )
    return ordinal(t, piece);
  const calendar = piece.unit?.calendar === true;
  const before = qualifiersBefore(t, piece.start, floor, piece);
  if (!counts(t, piece, before)) return null;
  const after = isYear(piece) ? [] : trailing(t, piece);
  const window = calendar && isWindow(t, before);
  const start = before.at(-1)?.start ?? piece.start;
  const what = counted(t, piece, { start, end: after.at(-1)?.end ?? piece.end }, previous, floor);
  const round =
    (calendar ? null : compared(t, start, what.end, floor)) ??
    (before.length > 0 ? null : almost(t, start, what.end, floor));
  const parted = before.length > 0 || calendar ? null : qualifierParted(t, piece.start, floor);
  const words = before.concat(piece.qualifiers, after, round ?? [], parted ?? []);
  const span = { start: round?.start ?? start, end: Math.max(what.end, round?.end ?? 0) };
  const kinds = words.filter((q) => !(window && before.includes(q))).map((q) => q.word.kind);
  const asWritten = written(t, span.start, span.end);
  const { value, low, high, quantity } = bounded(piece.amount, kinds, piece.place, asWritten);
  // Written out, as a piece is: see `readPiece`.
  const figure: ZhFigure = {
    start: startOf(t, span.start),
    end: endOf(t, span.end),
    asWritten,
    hint: hintOf(piece),
    quantity,
    value,
    low,
    high,
    qualifiers: words.map((q) => placed(t, q, piece)),
    unitWords: piece.unitWords || piece.share,
    unit: what.unit,
    currency: piece.currency,
    per: what.per,
    numeral: { start: startOf(t, piece.numeral.start), end: endOf(t, piece.numberEnd) },
  };
  return { end: span.end, figure };
}

/** 以上 behind the unit, or 多 behind a measure (两年多) and a share (三成多). */
function trailing(t: Normalised, piece: Piece): Qualified[] {
  const measured =
    piece.unit?.measures === true || piece.kind === 'percent' || piece.currency !== null;
  const more = measured && piece.end > piece.numeral.end ? qualifierAfter(t, piece.end) : null;
  const share = piece.kind === 'fraction' || piece.share === '成';
  if (!more || !rounds(t, more)) return qualifiersEnd(t, piece.end, share);
  return [more, ...qualifiersEnd(t, more.end, share)];
}

/** 两年多, 五块来钱, not 三年来. */
const rounds = (t: Normalised, more: Qualified): boolean =>
  !BEFORE_UNITS.has(more.word.word) ||
  (more.word.word === '来' && MEASURED.test(t.chars.charAt(more.end)));

/** Words that make 近三年 a length of time and no window: 历时近三年. */
const LASTING = /(?:历时|耗时|用时|长达|持续|经过|达|花了|用了)$/;
const isWindow = (t: Normalised, before: readonly Qualified[]): boolean => {
  const near = before[0];
  if (near?.word.word !== '近') return false;
  return !LASTING.test(t.chars.slice(Math.max(0, near.start - 2), near.start));
};

function ordinal(t: Normalised, piece: Piece): Found {
  const start = piece.start - 1;
  const { value, low, high, quantity } = bounded(piece.amount, [], piece.place, '');
  return {
    end: piece.end,
    figure: {
      ...named(t, start, piece.end),
      hint: 'ordinal',
      value,
      low,
      high,
      quantity,
      unitWords: piece.unitWords,
      numeral: { start: startOf(t, piece.numeral.start), end: endOf(t, piece.numberEnd) },
    },
  };
}

/** Digits that name something. */
function named(t: Normalised, start: number, end: number): ZhFigure {
  const span = { start: startOf(t, start), end: endOf(t, end) };
  return {
    ...span,
    asWritten: written(t, start, end),
    hint: 'identifier',
    quantity: null,
    value: null,
    low: null,
    high: null,
    qualifiers: [],
    unitWords: '',
    unit: null,
    currency: null,
    per: [],
    numeral: span,
  };
}

const LONGEST_WRITTEN = 4096;

/** The slice as printed, without its line breaks; an endless row of digits is cut. */
const written = (t: Normalised, start: number, end: number): string =>
  t.source
    .slice(startOf(t, start), Math.min(endOf(t, end), startOf(t, start) + LONGEST_WRITTEN))
    .replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, '');

const placed = (t: Normalised, q: Qualified, piece: Piece): ZhFigure['qualifiers'][number] => ({
  word: q.word.word,
  kind: q.word.kind,
  position:
    q.end <= piece.numeral.start
      ? 'before'
      : q.end <= piece.numeral.end
        ? 'inside'
        : (q.word.positions.find((p) => p === 'after' || p === 'end') ?? 'end'),
  start: startOf(t, q.start),
  end: endOf(t, q.end),
});

/** Years as digits: four of them before 年, or two noughts' worth of Chinese ones. */
const YEAR = /^(?:1[0-9]{3}|20[0-9]{2}|[0-9]{2})$/;

/** 2021年, and so no length of time: 比2021年多20家. */
function isYear({ unitWords, numeral: { digits } }: Piece): boolean {
  if (unitWords !== '年' || digits === null || !YEAR.test(digits)) return false;
  return digits.length === 4 || digits.startsWith('0');
}

function hintOf(piece: Piece): Hint {
  if (piece.currency !== null) return 'money';
  if (piece.kind !== 'number') return piece.kind;
  if (isYear(piece)) return 'year';
  return piece.unit?.calendar === true ? 'duration' : 'cardinal';
}
