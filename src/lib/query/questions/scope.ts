import * as v from 'valibot';
import { list, text } from '../sql.ts';
import type { Scope } from './in-scope.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999));

/** An id of the registry or of a figure; nothing is assumed of its characters. */
export const idSchema = id;
/** One to six indicators: more marks than a reader can tell apart are no comparison. */
export const indicatorsSchema = v.pipe(v.array(id), v.minLength(1), v.maxLength(6));
export const placesSchema = v.pipe(v.array(id), v.minLength(1), v.maxLength(200));

/** Choices no precomputed answer holds: an engine must run the SQL. */
export interface Filters {
  qualifier?: 'exact' | 'approximate';
  level?: string;
  report?: string;
  /** Flows over whole years, divided by their number (折算); all else is left out. */
  normalise?: 'per_year';
}

export const scopeEntries = {
  places: v.exactOptional(placesSchema),
  years: v.exactOptional(
    v.pipe(
      v.strictObject({ from: year, to: year }),
      v.check(({ from, to }) => from <= to, 'years run from the earlier to the later'),
    ),
  ),
  undated: v.exactOptional(v.literal('hide')),
};

export const filterEntries = {
  qualifier: v.exactOptional(v.picklist(['exact', 'approximate'])),
  level: v.exactOptional(id),
  report: v.exactOptional(id),
  normalise: v.exactOptional(v.literal('per_year')),
};

/** Whether a question asks for rows that its kind's precomputed answers do not hold. */
export const filtered = (q: Filters): boolean =>
  [q.qualifier, q.level, q.report, q.normalise].some((choice) => choice !== undefined);

/** An id that is safe as the name of an answer file; any other is a miss. */
export const storable = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name);

/** The one indicator whose answer file holds the rows of such a question; null = a miss. */
export function storedIndicator(q: Filters & { indicators: string[] }): string | null {
  const [only, ...more] = q.indicators;
  return only === undefined || more.length > 0 || filtered(q) || !storable(only) ? null : only;
}

/** The conditions of a scope, as `inScope` has them; an open or missing date never excludes a row. */
export function scopeConditions(q: Scope): string[] {
  const conditions: string[] = [];
  if (q.places) conditions.push(`place IN ${list(q.places)}`);
  if (q.years) {
    const { from, to } = q.years;
    conditions.push(`(period_start IS NULL OR left(period_start, 4) <= ${text(String(to))})`);
    conditions.push(`(period_end IS NULL OR left(period_end, 4) >= ${text(String(from))})`);
  }
  if (q.undated === 'hide') conditions.push('(period_start IS NOT NULL OR period_end IS NOT NULL)');
  return conditions;
}

export function filterConditions(q: Filters): string[] {
  const conditions: string[] = [];
  if (q.qualifier) conditions.push(`qualifier ${q.qualifier === 'exact' ? '=' : '<>'} 'exact'`);
  if (q.level !== undefined) conditions.push(`level = ${text(q.level)}`);
  if (q.report !== undefined) conditions.push(`report = ${text(q.report)}`);
  return conditions;
}

/**
 * Common table expressions for normalised values, and the table to select from. Only flows over
 * spans of whole calendar years are divided: a stock has no length, half a year no yearly value.
 */
export function source(q: Filters): { ctes: string[]; from: string } {
  if (q.normalise !== 'per_year') return { ctes: [], from: 'observations' };
  const divided = ['value', 'low', 'high', 'likely_low', 'likely_high', 'precision']
    .map((column) => `    ${column} / years AS ${column}`)
    .join(',\n');
  return {
    from: 'per_year',
    ctes: [
      `whole_years AS (
  SELECT
    *,
    CAST(left(period_end, 4) AS INTEGER) - CAST(left(period_start, 4) AS INTEGER) + 1 AS years
  FROM observations
  WHERE period_kind = 'span'
    AND regexp_full_match(period_start, '\\d{4}(-01(-01)?)?')
    AND regexp_full_match(period_end, '\\d{4}(-12(-31)?)?')
    AND indicator IN (SELECT id FROM indicators WHERE nature = 'flow')
)`,
      `per_year AS (
  SELECT * EXCLUDE (years) REPLACE (
${divided}
  )
  FROM whole_years
)`,
    ],
  };
}

/** One SELECT out of its parts. */
export function select(parts: {
  ctes?: string[];
  columns: string;
  from: string;
  where: string[];
  group?: string;
  order: string;
}): string {
  return [
    ...(parts.ctes?.length ? [`WITH ${parts.ctes.join(',\n')}`] : []),
    `SELECT\n${parts.columns}`,
    `FROM ${parts.from}`,
    ...(parts.where.length ? [`WHERE ${parts.where.join('\n  AND ')}`] : []),
    ...(parts.group ? [`GROUP BY ${parts.group}`] : []),
    `ORDER BY ${parts.order}`,
  ].join('\n');
}
