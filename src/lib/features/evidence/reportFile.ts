import * as v from 'valibot';
import type { Figure, Finding } from '#lib/model/figure.ts';
import type { Registry, Unit } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';

/** A row of a registry by the names a reader sees. */
export interface Named {
  id: string;
  name_zh: string;
  name_en: string;
}

/** The names the figures of a report refer to. */
export interface Names {
  places: Named[];
  indicators: Named[];
  units: Unit[];
}

/** One side of a finding: enough to name the figure and to link to it. */
export interface FindingSide {
  figure: string;
  report: string;
  as_written: string;
}

/** A finding with the figures it names, for the panel. */
export interface FindingLink extends Omit<Finding, 'figures'> {
  figures: FindingSide[];
}

/**
 * Everything the product knows of one report except its text: `/api/reports/<id>.json`. The
 * evidence panel and the reading room are drawn from it.
 */
export interface ReportFile extends Names {
  report: Report;
  figures: Figure[];
  /** Findings that name a figure of this report. */
  findings: FindingLink[];
  /** Whether this site serves the text as `/texts/<id>.txt`. */
  text: boolean;
}

const FIGURE_ID = /^(.+)-\d{3,}$/;

/** The report a figure stands in, from its id (`<report>-NNN`); null for what is no figure's id. */
export const reportOf = (figure: string): string | null => FIGURE_ID.exec(figure)?.[1] ?? null;

const named = ({ id, name_zh, name_en }: Named): Named => ({ id, name_zh, name_en });

/** What a report's file is taken from: the site's content, or a part of it. */
export interface Source {
  registry: Pick<Registry, 'places' | 'indicators' | 'units'>;
  reports: readonly Report[];
  /** Figures of each report, by its id. */
  figures: ReadonlyMap<string, Figure[]>;
  findings: readonly Finding[];
}

/**
 * Puts the file of a report together; null where there is no such report.
 * @param texts the reports whose text this site serves
 */
export function reportFile(
  id: string,
  { registry, reports, figures: all, findings }: Source,
  texts: { has(id: string): boolean },
): ReportFile | null {
  const report = reports.find((one) => one.id === id);
  const figures = all.get(id);
  if (!report || !figures) return null;
  const here = new Set(figures.map((figure) => figure.id));
  const used = (key: 'place' | 'indicator' | 'unit'): Set<string | null> =>
    new Set(figures.map((figure) => figure[key]));
  const places = new Set([...used('place'), report.subject_place, ...report.covers]);
  const indicators = used('indicator');
  const units = used('unit');
  const side = (figure: string): FindingSide => {
    const of = reportOf(figure) ?? id;
    const row = all.get(of)?.find((one) => one.id === figure);
    return { figure, report: of, as_written: row?.as_written ?? figure };
  };
  return {
    report,
    figures,
    places: registry.places.filter((place) => places.has(place.id)).map(named),
    indicators: registry.indicators.filter((one) => indicators.has(one.id)).map(named),
    units: registry.units.filter((unit) => units.has(unit.id)),
    findings: findings
      .filter((finding) => finding.figures.some((figure) => here.has(figure)))
      .map((finding) => ({ ...finding, figures: finding.figures.map(side) })),
    text: texts.has(id),
  };
}

const list = v.array(v.looseObject({ id: v.string() }));

/** Recognises a report's file: a host may answer an address it does not know with a page. */
const schema = v.looseObject({
  report: v.looseObject({ id: v.string(), sha256: v.string(), paragraphs: v.array(v.number()) }),
  figures: v.array(v.looseObject({ id: v.string(), as_written: v.string(), start: v.number() })),
  places: list,
  indicators: list,
  units: list,
  findings: list,
  text: v.boolean(),
});

/** Reads a report's file as fetched; null where it is something else. */
export function parseReportFile(json: unknown): ReportFile | null {
  // The schema tells the file from other answers; its fields are those this build wrote.
  return v.is(schema, json) ? (json as unknown as ReportFile) : null;
}
