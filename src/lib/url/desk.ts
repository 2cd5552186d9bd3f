import { byName, CODE, type Dropped, reader } from './reader.ts';

/** What lies on the desk beside the text: the figures, what is known of the report, or its publishing. */
export const DESK_VIEWS = ['review', 'report', 'publish'] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

/** Which figures the list shows. */
export const DESK_FILTERS = [
  'all',
  'unreviewed',
  'low_confidence',
  'measures',
  'disputed',
  'lacking',
] as const;
export type DeskFilter = (typeof DESK_FILTERS)[number];

/** Where an editor is at the desk; what they decided is kept in their browser, not here. */
export interface DeskState {
  /** Key of the open work, or null at the desk's list. */
  work: string | null;
  /** Id of the current figure. */
  figure: string | null;
  filter: DeskFilter;
  view: DeskView;
}

export const DESK_DEFAULT: DeskState = { work: null, figure: null, filter: 'all', view: 'review' };

/**
 * Reads the state out of a link; a bad value keeps the rest and is returned in `dropped`. The figure
 * is named by `at`: `figure` opens the evidence of a published one, on every page.
 */
export function parseDesk(params: URLSearchParams): { state: DeskState; dropped: Dropped[] } {
  const { dropped, choice, form } = reader(params);
  const state: DeskState = {
    work: form('work', CODE)?.[0] ?? null,
    figure: form('at', CODE)?.[0] ?? null,
    filter: choice('show', byName(DESK_FILTERS), DESK_DEFAULT.filter),
    view: choice('view', byName(DESK_VIEWS), DESK_DEFAULT.view),
  };
  return { state, dropped };
}

/** Writes the state as a query string without `?`; defaults are omitted. */
export function formatDesk({ work, figure, filter, view }: DeskState): string {
  if (work === null) return '';
  return [
    `work=${work}`,
    ...(figure === null ? [] : [`at=${figure}`]),
    ...(filter === DESK_DEFAULT.filter ? [] : [`show=${filter}`]),
    ...(view === DESK_DEFAULT.view ? [] : [`view=${view}`]),
  ].join('&');
}
