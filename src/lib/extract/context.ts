/** What stands around a figure: what the rules of role, place, period and subject look at. */
import type { Normalised } from '#lib/zh/normalise.ts';
import type { ZhFigure } from '#lib/zh/figures.ts';
import { indexAt, type Sentence, type Structure } from './structure.ts';
import type { Span } from './lines.ts';

/** How far a rule sees, in characters: what keeps the work linear. */
export const REACH = 40;

/** A figure at its place in the normalised text. */
export interface Placed extends Span {
  figure: ZhFigure;
  sentence: Sentence;
  /** Between commas and stronger marks. */
  clause: Span;
  /** Innermost quotation that holds it, marks not included. */
  quote: Quote | null;
  /** Of the sentence, up to the figure. */
  before: string;
  /** Of the clause, up to the figure. */
  clauseBefore: string;
  /** Of the sentence, from the figure's end. */
  after: string;
  /** Of the clause, from the figure's end. */
  clauseAfter: string;
  /** The number as written, without unit and qualifiers. */
  numeral: string;
  /** Digits or a scale word write it: 12, 5万, 两万; not 三. */
  large: boolean;
  arabic: boolean;
}

export interface Quote extends Span {
  /** Character that opens it. */
  mark: string;
}

const CLAUSE: ReadonlySet<string> = new Set('，；。：！？;:!?\n');

/** Whether a character parts clauses; a comma between digits groups them. */
function partsClause(chars: string, i: number): boolean {
  const c = chars.charAt(i);
  if (c !== ',') return CLAUSE.has(c);
  return !(/\d/.test(chars.charAt(i - 1)) && /^\d{3}(?!\d)/.test(chars.slice(i + 1, i + 5)));
}

/** The clause around a stretch, within its sentence and within reach. */
export function clauseAround(
  chars: string,
  { start, end }: Span,
  sentence: Span,
  reach = 120,
): Span {
  let from = start;
  while (from > sentence.start && start - from < reach && !partsClause(chars, from - 1)) from -= 1;
  let to = end;
  while (to < sentence.end && to - end < reach && !partsClause(chars, to)) to += 1;
  return { start: from, end: to };
}

const PAIRS = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]);
const LONGEST_QUOTE = 60;

/** Quotations and titles, the inner before the outer; what is not closed soon is none. */
export function quotesOf({ chars }: Normalised): Quote[] {
  const quotes: Quote[] = [];
  const open: { at: number; mark: string }[] = [];
  for (let i = 0; i < chars.length; i += 1) {
    const c = chars.charAt(i);
    if (PAIRS.has(c)) {
      open.push({ at: i, mark: c });
      if (open.length > 8) open.shift();
    } else if (c === '”' || c === '’' || c === '」' || c === '』' || c === '》') {
      const found = open.findLastIndex(({ mark }) => PAIRS.get(mark) === c);
      if (found < 0) continue;
      const [{ at, mark } = { at: i, mark: '' }] = open.splice(found);
      if (i - at - 1 <= LONGEST_QUOTE) quotes.push({ start: at + 1, end: i, mark });
    }
  }
  return quotes.sort((a, b) => a.start - b.start);
}

/** The innermost of the quotations that holds a stretch. */
function quoteAround(quotes: readonly Quote[], { start, end }: Span): Quote | null {
  if (quotes.length === 0) return null;
  for (let i = indexAt(quotes, start), seen = 0; i >= 0 && seen < 4; i -= 1, seen += 1) {
    const quote = quotes[i];
    if (quote && quote.start <= start && quote.end >= end) return quote;
  }
  return null;
}

/** Index in the normalised text of an offset of the original. */
export function viewIndex({ at }: Normalised, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each figure with its surroundings, in text order. */
export function placedFigures(
  { text, sentences }: Structure,
  quotes: readonly Quote[],
  figures: readonly ZhFigure[],
): Placed[] {
  const { chars } = text;
  return figures.flatMap((figure): Placed[] => {
    const start = viewIndex(text, figure.start);
    const end = viewIndex(text, figure.end);
    const sentence = sentences[indexAt(sentences, start)];
    if (!sentence || end <= start) return [];
    const clause = clauseAround(chars, { start, end }, sentence);
    const numeral = chars.slice(
      viewIndex(text, figure.numeral.start),
      Math.min(end, viewIndex(text, figure.numeral.end), start + REACH),
    );
    const arabic = /\d/.test(numeral);
    return [
      {
        figure,
        ...{ start, end, sentence, clause, numeral, arabic },
        quote: quoteAround(quotes, { start, end }),
        before: chars.slice(Math.max(sentence.start, start - REACH), start),
        clauseBefore: chars.slice(Math.max(clause.start, start - REACH), start),
        after: chars.slice(end, Math.min(sentence.end, end + REACH)),
        clauseAfter: chars.slice(end, Math.min(clause.end, end + REACH)),
        large: arabic || /[百千万亿]/.test(numeral) || numeral.length > 2,
      },
    ];
  });
}
