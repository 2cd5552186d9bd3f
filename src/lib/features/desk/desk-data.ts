/** What the desk knows of the published data: `/api/desk.json`, fetched by those who sit down at it. */
import type { TableSchema } from '#lib/datasets/schema.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Product, Registry } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import type { ReportPackage } from '#lib/reports/package.ts';
import { fileHref } from '#lib/url/paths.ts';

export interface DeskData {
  registry: Pick<Registry, 'places' | 'indicators' | 'units' | 'topics'>;
  /** Words that hold numeral characters and count nothing, for the reader of texts. */
  notNumerals: string[];
  /** Schema of `figures.csv`, whose columns a package is written in. */
  schema: TableSchema;
  /** Schema of `indicators.csv`, for the rows of indicators that were made at the desk. */
  indicatorSchema: TableSchema;
  /** Schema of `places.csv`, for the rows of places that were made at the desk. */
  placeSchema: TableSchema;
  products: Product[];
  /** The published reports with their figures, in the order of the site. */
  reports: ReportPackage[];
  /** Ids of the reports whose text this site serves. */
  served: string[];
}

/** What the file is made of: the site's content, and what only the desk asks for. */
export interface DeskSource extends Pick<
  DeskData,
  'notNumerals' | 'schema' | 'indicatorSchema' | 'placeSchema' | 'products'
> {
  registry: Registry;
  reports: readonly Report[];
  figures: ReadonlyMap<string, Figure[]>;
  texts: { has(id: string): boolean };
}

/** Puts the desk's file together. */
export function deskData({ registry, reports, figures, texts, ...rest }: DeskSource): DeskData {
  const { places, indicators, units, topics } = registry;
  return {
    registry: { places, indicators, units, topics },
    ...rest,
    reports: reports.map((report) => ({ report, figures: figures.get(report.id) ?? [] })),
    served: reports.map(({ id }) => id).filter((id) => texts.has(id)),
  };
}

let asked: Promise<DeskData> | null = null;

/**
 * Fetches the file, once for all who ask.
 * @throws Error where it does not arrive; the next call asks again
 */
export function fetchDeskData(): Promise<DeskData> {
  asked ??= fetch(fileHref('/api/desk.json'))
    .then((response) => {
      if (!response.ok) throw new Error(`/api/desk.json: ${response.status}`);
      return response.json() as Promise<DeskData>;
    })
    .catch((error: unknown) => {
      asked = null;
      throw error;
    });
  return asked;
}
