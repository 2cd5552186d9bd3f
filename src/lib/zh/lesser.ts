/** The tenths behind a measure, in the next smaller one: 三斤二两, 一丈二, 一米八. */
import { exactly } from './amount.ts';
import { plus, shift } from './decimal.ts';
import { DIGITS, TWO } from './numeral-words.ts';
import { GAP, gapAt, type Normalised } from './normalise.ts';
import type { Piece } from './pieces.ts';

/** The unit that is a tenth of another. */
const TENTH: ReadonlyMap<string, string> = new Map([
  ['斤', '两'],
  ['市斤', '两'],
  ['丈', '尺'],
  ['尺', '寸'],
  ['米', ''],
  ['度', ''],
]);
/** 一米七五, 1米75: the hundredths too, where nothing names them. */
const HUNDREDTHS = /^[1-9一二三四五六七八九][0-9一二三四五六七八九]/;
const digitOf = (c: string): number => DIGITS.get(c) ?? Number(c);
/** What may follow a digit whose unit is left out; before other words it counts them (三米二处). */
const ENDS = /^(?:$|[^\u4e00-\u9fff0-9A-Za-z]|[的高长宽深厚])/;

/** The measure with its tenths, or as it is where none stand behind it. */
export function withTenths(t: Normalised, piece: Piece): Piece {
  const tenth = TENTH.get(piece.unitWords);
  const { end, amount, qualifiers } = piece;
  if (tenth === undefined || !amount?.value || qualifiers.length > 0) return piece;
  if (piece.place !== 0 || gapAt(t, end) !== GAP.none) return piece;
  const c = t.chars.charAt(end);
  if (piece.unitWords === '米' && HUNDREDTHS.test(t.chars.slice(end, end + 2))) {
    if (!ENDS.test(t.chars.slice(end + 2, end + 3))) return piece;
    const more = 10 * digitOf(c) + digitOf(t.chars.charAt(end + 1));
    const part = shift({ digits: BigInt(more), exponent: 0 }, -2);
    return { ...piece, end: end + 2, amount: exactly(plus(amount.value, part)), place: -2 };
  }
  const digit = c === TWO ? 2 : DIGITS.get(c);
  if (digit === undefined || digit === 0) return piece;
  const named = tenth !== '' && t.chars.startsWith(tenth, end + 1);
  if (!named && (c === TWO || !ENDS.test(t.chars.slice(end + 1, end + 2)))) return piece;
  return {
    ...piece,
    end: end + 1 + (named ? tenth.length : 0),
    amount: exactly(plus(amount.value, shift({ digits: BigInt(digit), exponent: 0 }, -1))),
    place: -1,
  };
}
