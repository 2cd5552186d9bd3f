import { coverage } from '#lib/i18n/messages/coverage.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Place } from '#lib/model/registry.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { placeNoun } from '../../vocabulary.ts';
import type { Matrix, Named } from './matrix.ts';
import type { Tally } from './tally.ts';

/** Names of columns are cut after so many pixels. */
const HEAD = 110;

/** A kind or a place across the top, or all those that say nothing, as one. */
export interface Column {
  id: string;
  /** As it stands in the head. */
  name: string;
  folded: boolean;
}

/** The matrix as it is read: kinds in the rows, or turned. */
export interface Sides {
  rows: readonly Named[];
  columns: readonly Named[];
  at: (row: Named, column: Named) => Tally | null;
  /** What the folded columns are called, after their number. */
  noun: (ids: readonly string[]) => string;
}

export function sides(
  { places, keys, at }: Matrix,
  turned: boolean,
  registry: readonly Place[],
  locale: Locale,
): Sides {
  return turned
    ? {
        rows: places,
        columns: keys,
        at: (row, column) => at(row.id, column.id),
        noun: () => coverage[locale].kinds,
      }
    : {
        rows: keys,
        columns: places,
        at: (row, column) => at(column.id, row.id),
        noun: (ids) => placeNoun(ids, registry, locale),
      };
}

/**
 * The columns of some rows: all where `most` takes them; else those that hold a figure, with the
 * silent ones as one; else in bands, one below the other.
 */
export function bands(
  rows: readonly Named[],
  { columns, at, noun }: Sides,
  most: number,
  locale: Locale,
): Column[][] {
  const whole = columns.map(({ id, name }) => ({ id, name: clip(name, HEAD, 12), folded: false }));
  if (whole.length <= most) return [whole];
  const told = whole.filter((column) => rows.some((row) => at(row, column)));
  const silent = whole.filter((column) => !told.includes(column)).map(({ id }) => id);
  const name = marks[locale].silentPlaces(silent.length, noun(silent), told.length === 0);
  const all =
    silent.length > 1 ? [...told, { id: '', name: clip(name, HEAD, 12), folded: true }] : whole;
  const count = Math.ceil(all.length / Math.max(1, most));
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** Pixels the names above a band take, the gap below them included. */
export const headHeight = (band: readonly Column[]): number =>
  Math.max(0, ...band.map(({ name }) => textWidth(name, 12))) + 8;
