import { base } from '$app/paths';
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

type Addresses = Map<string, Map<string, string>>;
const addresses: Record<Locale, Addresses> = { zh: new Map(), en: new Map() };

/**
 * Where a figure's evidence is: the reading room of its report, at the figure. Kept once made: a
 * chart is drawn anew for each choice, with a link at every mark.
 */
export function evidenceHref(locale: Locale, report: string, figure: string): string {
  let known = addresses[locale].get(report);
  if (!known) addresses[locale].set(report, (known = new Map<string, string>()));
  let address = known.get(figure);
  if (address === undefined)
    known.set(figure, (address = href(locale, `/reports/${report}/#${figure}`)));
  return address;
}
