import type { DataPackage } from '#lib/datasets/package.ts';
import { full } from '#lib/i18n/format/number.ts';
import { data as words } from '#lib/i18n/messages/data.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Source } from '../card/chart-data.ts';
import { reportDate, reportTitle } from '../evidence/location.ts';

export interface DatasetPage {
  version: string;
  resources: { name: string; path: string; rows: string; columns: string; size: string }[];
  sources: { id: string; title: string; date: string; sha256: string }[];
  counts: { observations: string; reports: string };
}

/** The dataset as its page shows it. `rows` counts the rows of each resource by name. */
export function datasetPage(
  descriptor: DataPackage,
  rows: ReadonlyMap<string, number>,
  observations: ObservationRow[],
  { reports }: Source,
  locale: Locale,
): DatasetPage {
  const say = (n: number) => full(n, locale);
  return {
    version: String(descriptor.version ?? ''),
    resources: descriptor.resources.map((resource) => ({
      name: resource.name,
      path: String(resource.path),
      rows: say(rows.get(resource.name) ?? 0),
      columns: typeof resource.schema === 'object' ? say(resource.schema.fields.length) : '',
      size: words[locale].bytes(say(Math.max(1, Math.round((resource.bytes ?? 0) / 1000)))),
    })),
    sources: reports.map((report) => ({
      id: report.id,
      title: reportTitle(report, locale),
      date: reportDate(report, locale),
      sha256: report.sha256,
    })),
    counts: { observations: say(observations.length), reports: say(reports.length) },
  };
}

/**
 * The dataset in the words of schema.org/Dataset, for the head of its page. Addresses are absolute
 * where the origin is known, else relative to the page.
 * @param address address of the page, with its final slash, or '' where the origin is not known
 */
export function datasetJsonLd(
  descriptor: DataPackage,
  observations: ObservationRow[],
  { registry, reports }: Source,
  place: { address: string; file: (path: string) => string },
  locale: Locale,
): object {
  const t = words[locale];
  const years = observations
    .flatMap((row) => [row.period_start, row.period_end])
    .filter((date) => date !== null)
    .map((date) => date.slice(0, 4))
    .sort();
  const observed = new Set(observations.map((row) => row.place));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: t.name,
    description: t.description,
    ...(place.address && { url: place.address, identifier: place.address }),
    inLanguage: ['zh-CN', 'en'],
    version: descriptor.version,
    license: descriptor.licenses?.[0]?.path,
    isAccessibleForFree: true,
    temporalCoverage: `${years[0]}/${years.at(-1)}`,
    spatialCoverage: registry.places
      .filter(({ id }) => observed.has(id))
      .map((one) => ({
        '@type': 'Place',
        name: one[`name_${locale}`],
        ...(one.code_gbt2260 && { identifier: `GB/T 2260 ${one.code_gbt2260}` }),
      })),
    variableMeasured: registry.indicators.map((one) => ({
      '@type': 'PropertyValue',
      propertyID: one.id,
      name: one[`name_${locale}`],
      description: one[`definition_${locale}`],
    })),
    distribution: [
      ...descriptor.resources.map((one) => ({
        '@type': 'DataDownload',
        name: one.name,
        encodingFormat: 'text/csv',
        contentUrl: place.file(String(one.path)),
      })),
      {
        '@type': 'DataDownload',
        name: 'datapackage',
        encodingFormat: 'application/json',
        contentUrl: place.file('datapackage.json'),
      },
    ],
    isBasedOn: reports.map((one) => ({
      '@type': 'NewsArticle',
      headline: one.title_zh,
      inLanguage: 'zh-CN',
      ...(one.newspaper && { isPartOf: { '@type': 'Newspaper', name: one.newspaper } }),
      ...(one.reference_date && { datePublished: one.reference_date }),
    })),
  };
}
