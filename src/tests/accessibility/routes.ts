/** One page per route, and the fullest and the emptest of those that there are many of. */
import { byObservations, charts, indicators, places, reports } from '../support/dataset.ts';

const ends = <T>(rows: T[]): T[] => [rows[0], rows.at(-1)].filter((row) => row !== undefined);

export const ROUTES = [
  '/',
  '/indicators/',
  ...ends(byObservations(indicators(), 'indicator')).map((id) => `/indicators/${id}/`),
  '/places/',
  ...ends(byObservations(places(), 'place')).map((id) => `/places/${id}/`),
  '/compare/',
  '/coverage/',
  '/briefing/',
  '/explore/',
  '/desk/',
  '/reports/',
  ...reports()
    .slice(0, 1)
    .map(({ id }) => `/reports/${id}/`),
  '/findings/',
  '/stories/',
  '/stories/zhangwan-and-maojian/',
  '/data/',
  ...charts()
    .slice(0, 1)
    .map((id) => `/e/${id}/`),
];

/** Pages that hold both languages at one address. */
export const BILINGUAL = ['/gallery/', '/gallery/bar/', '/gallery/table/'];
