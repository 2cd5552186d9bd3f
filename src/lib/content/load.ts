import type { ChartSpec } from '#lib/chart/spec.ts';
import { checkForeignKeys } from '#lib/datasets/foreign.ts';
import { DATASET } from '#lib/model/dataset.ts';
import type { AppError } from '#lib/model/error.ts';
import type { Figure, Finding, ObservationRow } from '#lib/model/figure.ts';
import type { BoundaryMap, Erratum, EventNote, Registry, Tile } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { loadSources } from './sources.ts';
import { loadTable } from './table.ts';

/** Everything the pages are made of; ids are unique and every reference holds. */
export interface Content {
  registry: Registry;
  tiles: Tile[];
  /** Boundaries a publisher supplied: a chart that asks for one brings it along. */
  maps: BoundaryMap[];
  events: EventNote[];
  errata: Erratum[];
  reports: Report[];
  /** Figures of each report, by its id, in text order. */
  figures: Map<string, Figure[]>;
  /** As published in the dataset: what is drawn is what is downloaded. */
  observations: ObservationRow[];
  findings: Finding[];
  /** Published chart specs, by id; every id they name exists. */
  charts: ChartSpec[];
}

/** Reads `data/` whole, the committed dataset included. */
export function loadContent(root: string): Result<Content, AppError[]> {
  const sources = loadSources(root);
  const observations = loadTable(root, 'observations', `data/datasets/${DATASET}/observations.csv`);
  const findings = loadTable(root, 'findings', `data/datasets/${DATASET}/findings.csv`);
  const generated = [observations, findings];
  const errors = [
    ...sources.errors,
    ...generated.flatMap((table) => table.errors),
    ...checkForeignKeys([...generated, ...sources.tables]).filter(({ file }) =>
      generated.some((table) => table.file === file),
    ),
  ];
  if (errors.length > 0) return fail(errors);
  return ok({
    registry: sources.registry,
    tiles: sources.tiles,
    maps: sources.maps,
    events: sources.events.rows,
    errata: sources.errata,
    reports: sources.reports.map(({ report }) => report),
    figures: new Map(sources.reports.map(({ report, figures }) => [report.id, figures.rows])),
    observations: observations.rows,
    findings: findings.rows,
    charts: sources.charts,
  });
}
