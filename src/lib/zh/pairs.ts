/** Two bounds that close one range: 最多100最少20, 大于4865并少于20793. */
import { quantity } from '#lib/model/quantity.ts';
import type { ZhFigure } from './figure.ts';

const BETWEEN =
  /^[，,、\s]{0,2}(?:并且|並且|而且|并|並|且|而|但是|但|又|也|(?:的)?同[时時])?(?:也)?$/;
const LONGEST_BETWEEN = 6;

type Side = 'low' | 'high' | null;

/** Which end a bounded figure gives; 近 and 余 are no ends of a range. */
function sideOf(figure: ZhFigure): Side {
  const ends = figure.qualifiers.filter((q) => /before|end/.test(q.position));
  if (ends.length !== 1 || figure.quantity === null) return null;
  const { kind } = figure.quantity;
  if (kind === 'at_least' || kind === 'more_than') return 'low';
  return kind === 'at_most' || kind === 'less_than' ? 'high' : null;
}

/** Joins neighbours that bound the same quantity from both sides. */
export function pairBounds(figures: readonly ZhFigure[], source: string): ZhFigure[] {
  const joined: ZhFigure[] = [];
  for (const figure of figures) {
    const before = joined.at(-1);
    const pair = before && paired(before, figure, source);
    if (pair) joined[joined.length - 1] = pair;
    else joined.push(figure);
  }
  return joined;
}

function paired(a: ZhFigure, b: ZhFigure, source: string): ZhFigure | null {
  const [first, second] = [sideOf(a), sideOf(b)];
  if (first === null || second === null || first === second) return null;
  if (b.start - a.end > LONGEST_BETWEEN || !BETWEEN.test(source.slice(a.end, b.start))) return null;
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return null;
  const [low, high] = first === 'low' ? [a, b] : [b, a];
  if (low.low === null || high.high === null || !low.quantity || !high.quantity) return null;
  const bounds = { low: low.quantity.low, high: high.quantity.high };
  if (bounds.low === null || bounds.high === null || bounds.low > bounds.high) return null;
  const asWritten = `${a.asWritten}${source.slice(a.end, b.start)}${b.asWritten}`;
  return {
    ...b,
    start: a.start,
    asWritten,
    numeral: { start: a.numeral.start, end: b.numeral.end },
    unit: b.unit ?? a.unit,
    unitWords: b.unitWords || a.unitWords,
    qualifiers: [...a.qualifiers, ...b.qualifiers],
    value: null,
    low: low.low,
    high: high.high,
    quantity: quantity({
      qualifier: 'range',
      value: null,
      low: bounds.low,
      high: bounds.high,
      likely_low: bounds.low,
      likely_high: bounds.high,
      precision: b.quantity?.precision ?? null,
    }),
  };
}
