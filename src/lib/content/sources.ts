import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { checkForeignKeys, type LoadedTable } from '#lib/datasets/foreign.ts';
import { DATASET } from '#lib/model/dataset.ts';
import type { AppError } from '#lib/model/error.ts';
import type { Figure } from '#lib/model/figure.ts';
import type {
  BoundaryMap,
  Erratum,
  EventNote,
  NotNumeral,
  Product,
  Registry,
  Tile,
} from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { reportSchema } from '#lib/reports/report-schema.ts';
import { loadCharts, type KnownIds } from './charts.ts';
import { readJson } from './json.ts';
import { loadMaps, unknownMaps } from './maps.ts';
import { loadTable, type ContentTable } from './table.ts';

/** A report with its figures, in text order. */
export interface ReadReport {
  report: Report;
  figures: ContentTable<Figure>;
}

/** What people write: everything in `data/` that is not generated. */
export interface Sources {
  registry: Registry;
  tiles: Tile[];
  /** Boundaries a publisher supplied, by id. */
  maps: BoundaryMap[];
  notNumerals: NotNumeral[];
  events: ContentTable<EventNote>;
  errata: Erratum[];
  products: ContentTable<Product>;
  reports: ReadReport[];
  /** Published chart specs, by id. */
  charts: ChartSpec[];
  /** All tables that were read, and the reports as one, for references into them. */
  tables: LoadedTable[];
  /** Everything wrong with form and references; empty where the data may be used. */
  errors: AppError[];
}

/** Folders of `data/reports/`, by name. */
export const reportIds = (root: string): string[] =>
  readdirSync(join(root, 'data/reports'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Reads registry, reports, figures, events and errata; whatever is wrong is in `errors`. */
export function loadSources(root: string): Sources {
  const places = loadTable(root, 'places', 'data/registry/places.csv');
  const indicators = loadTable(root, 'indicators', 'data/registry/indicators.csv');
  const units = loadTable(root, 'units', 'data/registry/units.csv');
  const topics = loadTable(root, 'topics', 'data/registry/topics.csv');
  const tiles = loadTable(root, 'tile_grid', 'data/registry/tile_grid.csv');
  const notNumerals = loadTable(root, 'not_numerals', 'data/registry/not_numerals.csv');
  const events = loadTable(root, 'events', 'data/events.csv');
  const errata = loadTable(root, 'errata', 'data/errata.csv');
  const products = loadTable(root, 'products', 'data/checks/products.csv');
  const errors: AppError[] = [];
  const reports = reportIds(root).flatMap((id): ReadReport[] => {
    const file = `data/reports/${id}/report.json`;
    const json = readJson(root, file, reportSchema);
    if (!json.ok) {
      errors.push(json.error);
      return [];
    }
    const report = json.value;
    const wrong = (path: string, cause: string) =>
      errors.push({ kind: 'json_invalid', file, path, cause });
    if (report.id !== id) wrong('id', `"${report.id}" is not the name of its folder`);
    const known = new Set(places.rows.map((place) => place.id));
    const unknown = (path: string, place: string) =>
      known.has(place) || wrong(path, `"${place}" is not in places (id)`);
    unknown('subject_place', report.subject_place);
    for (const place of report.covers) unknown('covers', place);
    return [{ report, figures: loadTable(root, 'figures', `data/reports/${id}/figures.csv`) }];
  });
  const figures = reports.map((one) => one.figures);
  const read = [
    places,
    indicators,
    units,
    topics,
    tiles,
    notNumerals,
    events,
    errata,
    products,
    ...figures,
  ];
  const tables = [...read, asTable(reports.map(({ report }) => report))];
  const ids = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id));
  const known: KnownIds = {
    dataset: new Set([DATASET]),
    indicator: ids(indicators.rows),
    place: ids(places.rows),
    report: ids(reports.map(({ report }) => report)),
    figure: ids(figures.flatMap(({ rows }) => rows)),
    event: ids(events.rows),
  };
  const published = loadCharts(root, known);
  const supplied = loadMaps(root);
  return {
    registry: {
      places: places.rows,
      indicators: indicators.rows,
      units: units.rows,
      topics: topics.rows,
      tiles: tiles.rows,
    },
    tiles: tiles.rows,
    maps: supplied.maps,
    notNumerals: notNumerals.rows,
    events,
    errata: errata.rows,
    products,
    reports,
    charts: published.charts,
    tables,
    errors: [
      ...errors,
      ...published.errors,
      ...supplied.errors,
      ...unknownMaps(published.charts, supplied.maps),
      ...read.flatMap((table) => table.errors),
      ...checkForeignKeys(tables),
    ],
  };
}

/** The reports as a table that others refer to; they are JSON files and refer to nothing. */
const asTable = (reports: Report[]): LoadedTable => ({
  resource: 'reports',
  file: 'data/reports',
  schema: { fields: [{ name: 'id', type: 'string' }] },
  rows: reports,
  lines: reports.map(() => 1),
});
