import type { AppError } from '#lib/model/error.ts';

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

type Dropped = Extract<AppError, { kind: 'url_value_dropped' }>;

/** Keys and ids are codes: what is none of them was mistyped. */
const CODE = /^[\w-]{1,80}$/;

/**
 * Reads the state out of a link; a bad value keeps the rest and is returned in `dropped`. The figure
 * is named by `at`: `figure` opens the evidence of a published one, on every page.
 */
export function parseDesk(params: URLSearchParams): { state: DeskState; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const drop = (parameter: string, value: string): null => {
    dropped.push({ kind: 'url_value_dropped', parameter, value });
    return null;
  };
  const code = (parameter: string): string | null => {
    const value = params.get(parameter);
    return !value ? null : CODE.test(value) ? value : drop(parameter, value);
  };
  const choice = <T extends string>(parameter: string, of: readonly T[], otherwise: T): T => {
    const value = params.get(parameter);
    if (!value) return otherwise;
    return of.find((one) => one === value) ?? drop(parameter, value) ?? otherwise;
  };
  const state: DeskState = {
    work: code('work'),
    figure: code('at'),
    filter: choice('show', DESK_FILTERS, DESK_DEFAULT.filter),
    view: choice('view', DESK_VIEWS, DESK_DEFAULT.view),
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
