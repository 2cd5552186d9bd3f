import { type Quantity, roundedBy } from '#lib/model/quantity.ts';
import type { Comparand } from '../comparability-words.ts';

/** The least that a figure can be; nothing, where its words name no lower bound. */
export const least = ({ quantity }: Comparand): number => (quantity.low ?? 0) - roundedBy(quantity);

/** The most that a figure can be: one that is open above ends with its reading interval. */
export const most = ({ quantity }: Comparand): number =>
  (quantity.high ?? quantity.likely_high ?? Infinity) + roundedBy(quantity);

export const hasLow = ({ quantity }: { quantity: Quantity }): boolean => quantity.low !== null;

/** The least that figures can be together. */
export const together = (some: readonly Comparand[]): number =>
  some.reduce((sum, one) => sum + least(one), 0);

/** Whether the parts are too much together, and none of them by itself. */
export const tooMuch = (parts: readonly Comparand[], whole: Comparand): boolean =>
  parts.length > 1 &&
  parts.every((one) => least(one) <= most(whole)) &&
  together(parts) > most(whole);

/** Of figures of one place or window the one that says most. */
export const greatestOf = (some: readonly Comparand[]): Comparand =>
  some.reduce((best, one) => (least(one) > least(best) ? one : best));

export const idsOf = (some: readonly Comparand[]): string[] => some.map(({ id }) => id).sort();

/** What figures have in common, as the key of a group. */
export const key = (...parts: (string | null)[]): string => JSON.stringify(parts);
