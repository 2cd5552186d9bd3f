import { formatChart, knownOnly, parseChart } from './chart.ts';
import { MAX_INDICATORS, MAX_PINNED, type CompareState } from './compare-state.ts';
import { migrate } from './migrate.ts';
import { CODE, type Dropped, reader } from './reader.ts';

export * from './compare-state.ts';

/** The ids a link may name. */
export interface KnownIds {
  indicators: ReadonlySet<string>;
  places: ReadonlySet<string>;
  reports: ReadonlySet<string>;
  events: ReadonlySet<string>;
}

const QUALIFIER_CODES = { exact: 'e', approximate: 'a' } as const;

/**
 * Reads the state out of a link. A bad value keeps the rest and is returned in `dropped`, so that
 * the page can say what it left out.
 */
export function parseCompare(
  address: URLSearchParams,
  known: KnownIds,
): { state: CompareState; dropped: Dropped[] } {
  const params = migrate(address);
  const { dropped, drop, list, choice, form } = reader(params);
  const ids = (parameter: string, allowed: ReadonlySet<string>, most: number): string[] => {
    const kept: string[] = [];
    for (const id of list(parameter))
      if (!allowed.has(id) || kept.length >= most) drop(parameter, id);
      else if (!kept.includes(id)) kept.push(id);
    return kept;
  };
  const years = (): CompareState['years'] => {
    const said = form('y', /^([1-9]\d{3})(?:-(\d{4}))?$/);
    if (!said) return null;
    const [raw, first, last = first] = said;
    const [from, to] = [Number(first), Number(last)];
    return from <= to ? { from, to } : drop('y', raw);
  };
  const at = form('at', /^[1-9]\d{3}$/);
  const asked = parseChart(params);
  for (const value of asked.dropped) drop('t', value);
  const { chart, unknown } = knownOnly(asked.chart, {
    place: known.places,
    indicator: known.indicators,
    event: known.events,
  });
  for (const id of unknown) drop('o', id);
  const state: CompareState = {
    indicators: ids('i', known.indicators, MAX_INDICATORS),
    places: ids('p', known.places, known.places.size),
    years: years(),
    at: at && Number(at[0]),
    chart,
    pinned: ids('h', known.places, MAX_PINNED),
    undated: choice('u', { hide: 'hide' } as const, 'keep' as 'keep' | 'hide'),
    qualifier: choice<CompareState['qualifier']>('q', { e: 'exact', a: 'approximate' }, 'any'),
    report: ids('r', known.reports, 1)[0] ?? null,
    normalise: choice('n', { year: 'per_year' } as const, 'no' as 'no' | 'per_year'),
    draft: form('draft', CODE)?.[0] ?? null,
  };
  return { state, dropped };
}

/** Writes the state as a query string without `?`; defaults are omitted, codes only, no Chinese. */
export function formatCompare(state: CompareState): string {
  const parts: [string, string][] = [];
  if (state.indicators.length) parts.push(['i', state.indicators.join(',')]);
  if (state.places.length) parts.push(['p', state.places.join(',')]);
  if (state.years) {
    const { from, to } = state.years;
    parts.push(['y', from === to ? String(from) : `${from}-${to}`]);
  }
  if (state.at !== null) parts.push(['at', String(state.at)]);
  parts.push(...formatChart(state.chart));
  if (state.pinned.length) parts.push(['h', state.pinned.join(',')]);
  if (state.undated === 'hide') parts.push(['u', 'hide']);
  if (state.qualifier !== 'any') parts.push(['q', QUALIFIER_CODES[state.qualifier]]);
  if (state.report) parts.push(['r', state.report]);
  if (state.normalise === 'per_year') parts.push(['n', 'year']);
  if (state.draft) parts.push(['draft', state.draft]);
  return parts.map(([key, value]) => `${key}=${value}`).join('&');
}
