/** Units of what is made of figures; apart from the arithmetic, which only few charts need. */

/** Of a share: it is in every registry of ours, and spelt so in a derived row. */
export const PERCENT = 'percent';

/** Of an index: none. */
export const INDEX = 'index';

/** Of a change of per cent: from 50% to 60% is ten points, not ten per cent. */
export const POINTS = 'percentage_point';
