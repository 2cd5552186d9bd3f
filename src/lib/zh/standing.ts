/** Whether a numeral that stands in a text says how many, or only sits in a word. */
import type { Normalised } from './normalise.ts';
import { SEVERAL, isHan } from './numeral-words.ts';
import type { Piece } from './pieces.ts';
import type { Qualified } from './qualified.ts';

/**
 * Whether a numeral counts: a scale alone (百, 万) needs 近, 余, a digit or a unit beside it, and 几
 * its unit.
 */
export function counts(t: Normalised, piece: Piece, before: readonly Qualified[]): boolean {
  const { numeral } = piece;
  const c = t.chars.charAt(numeral.start);
  const alone = numeral.end === numeral.start + 1;
  if (SEVERAL.has(c)) return numeral.end > numeral.start + 1 || isFewCoins(t, piece);
  if (!numeral.implied || !alone || c === '十') return true;
  return (
    before.length > 0 ||
    piece.qualifiers.length > 0 ||
    piece.end > piece.numberEnd ||
    piece.start < numeral.start ||
    piece.kind !== 'number' ||
    !isHan(t.chars.charAt(numeral.end))
  );
}

/** 几块钱, 数元; 几块 before a noun counts pieces. */
const isFewCoins = (t: Normalised, piece: Piece): boolean =>
  piece.currency !== null && (piece.unitWords !== '块' || !isHan(t.chars.charAt(piece.end)));
