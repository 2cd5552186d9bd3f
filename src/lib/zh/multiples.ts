/** Units that are so many of another: two dozen, three quarters of an hour, half a century. */
import { each } from './amount.ts';
import { plus, times, whole } from './decimal.ts';
import { GAP, gapAt, type Normalised } from './normalise.ts';
import type { Piece } from './pieces.ts';
import { MULTIPLES, UNITS } from './units.ts';

/** 两打 is twenty-four; before another word 打 is a verb (一打三反). */
const DOZEN = /^打(?:$|[^\u4e00-\u9fff]|[鸡啤铅毛袜玫])/;

const DOZENS: NonNullable<ReturnType<typeof MULTIPLES.longest>> = {
  value: { of: 12, unit: '' },
  length: 1,
};

/** The piece in the unit that the registry knows: 两打, 三刻钟, 半个世纪; null where it is none of these. */
export function multiples(t: Normalised, piece: Piece): Piece | null {
  const { end, amount } = piece;
  if (gapAt(t, end) === GAP.end || !amount) return null;
  const dozen = DOZEN.test(t.chars.slice(end, end + 2));
  const word = dozen ? DOZENS : MULTIPLES.longest(t.chars, end);
  if (!word) return null;
  const { of, unit, more = 0 } = word.value;
  return {
    ...piece,
    end: end + word.length,
    unitWords: t.chars.slice(end, end + word.length),
    unit: UNITS.longest(unit, 0)?.value ?? null,
    amount: each(amount, (d) => plus(times(d, whole(of)), whole(more))),
    place: null,
  };
}
