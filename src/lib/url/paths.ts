import { base } from '$app/paths';
import { onDesk } from '#lib/model/draft.ts';
import type { Locale } from '#lib/model/locale.ts';

/**
 * Address of a page of this site in a language: `href('en', '/places/420300/')` → `/en/places/420300/`,
 * under the deployment's base path. Paths begin with `/`; pages end with one.
 */
export const href = (locale: Locale, path: string): string =>
  `${base}${locale === 'en' ? '/en' : ''}${path}`;

/** Address of a file that has no language: data, answers, texts, engine, api. */
export const fileHref = (path: string): string => `${base}${path}`;

/** The same page in the other language; query and fragment are kept by the caller. */
export function inOtherLanguage(pathname: string, locale: Locale): string {
  const rest = pathname.slice(base.length);
  return locale === 'en'
    ? `${base}${rest.replace(/^\/en(?=\/|$)/, '') || '/'}`
    : `${base}/en${rest || '/'}`;
}

/** Where a figure's evidence is: the reading room of its report, at the figure; of a draft, the desk. */
export function evidenceHref(locale: Locale, report: string, figure: string): string {
  const [work, id] = [onDesk(report), onDesk(figure)];
  return work === null || id === null
    ? href(locale, `/reports/${report}/#${figure}`)
    : href(locale, `/desk/?work=${work}&at=${id}`);
}

/** Where a report is read; a draft lies on the desk. */
export function reportHref(locale: Locale, report: string): string {
  const work = onDesk(report);
  return href(locale, work === null ? `/reports/${report}/` : `/desk/?work=${work}`);
}
