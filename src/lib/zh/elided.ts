/** The share that a later figure writes for both: 回落2.16和1.66个百分点, 增长5.5%… is each one's own. */
import { bounded } from './quantities.ts';
import { exactly } from './amount.ts';
import { decimal } from './decimal.ts';
import type { ZhFigure } from './figure.ts';

/** Between two figures of one list. */
const LISTED = /^[、和与及]$/;
/** Only these say the same of a number in the row before: ‰, 成 and 折 change its value. */
const SHARED = /^(?:%|(?:%?个)?百分点)$/;
/** Changes and shares are written so; a year, a grade or a number of a room are not. */
const PRINTED = /^\d{1,3}(?:\.\d{1,3})?$/;

/** Figures without a unit that stand in a list with a share take its unit; in text order, in one pass. */
export function withSharedUnits(figures: ZhFigure[], source: string): ZhFigure[] {
  for (let i = figures.length - 2; i >= 0; i -= 1) {
    const [a, b] = [figures[i], figures[i + 1]];
    if (!a || !b || b.unit !== 'percent' || !SHARED.test(b.unitWords) || !elides(a)) continue;
    if (b.qualifiers.length > 0 || b.start - a.end !== 1) continue;
    if (!LISTED.test(source.slice(a.end, b.start))) continue;
    figures[i] = {
      ...a,
      ...bounded(exactly(decimal(a.asWritten)), [], placeOf(a.asWritten), a.asWritten),
      ...{ hint: 'percent', unit: 'percent', unitWords: b.unitWords },
    };
  }
  return figures;
}

const elides = (a: ZhFigure): boolean =>
  a.hint === 'cardinal' && a.unitWords === '' && a.unit === null && PRINTED.test(a.asWritten);

const placeOf = (digits: string): number => -(digits.split('.')[1]?.length ?? 0);
