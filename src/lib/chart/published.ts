import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import type { Finding, ObservationRow } from '#lib/model/figure.ts';
import type { Indicator, Place, Topic, Unit } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { parseRows } from '#lib/query/questions/registry.ts';
import { type ChartSpec, parseSpec } from './spec.ts';
import type { ChartData } from './type.ts';

/** Test support: the published charts with the rows they draw, straight from `data/`. */
const NUMBERS = new Set(
  'value low high likely_low likely_high precision start end'.split(' ') as string[],
);

const read = (path: string): string => readFileSync(`data/${path}`, 'utf8');

const table = <T>(path: string): T[] =>
  csvParse(read(path)).map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, text]) => [
          key,
          text === '' || text === undefined
            ? null
            : NUMBERS.has(key)
              ? Number(text)
              : key === 'suspect'
                ? text === 'true'
                : text,
        ]),
      ) as T,
  );

const DATASET = 'datasets/union-work';

/** Every observation of the dataset. */
export function observations(): ObservationRow[] {
  const rows = parseRows(
    { kind: 'trend', indicators: ['all'] },
    table(`${DATASET}/observations.csv`),
  );
  if (!rows.ok) throw new Error(JSON.stringify(rows.error));
  return rows.value;
}

const findings = (): Finding[] =>
  table<Omit<Finding, 'figures'> & { figures: string }>(`${DATASET}/findings.csv`).map((row) => ({
    ...row,
    figures: row.figures.split(','),
  }));

const reports = (): Report[] =>
  readdirSync('data/reports').map((id) => JSON.parse(read(`reports/${id}/report.json`)) as Report);

/** Places that some report covers: of them a chart without a choice of places can be silent. */
function covered(rows: ObservationRow[]): string[] {
  const ids = new Set(reports().flatMap((report) => report.covers));
  return [...new Set([...rows.map((row) => row.place), ...ids])];
}

/** The data a question of the whole dataset gives. */
export function dataOf(question: ChartSpec['question'], all = observations()): ChartData {
  if (question.kind !== 'compare' && question.kind !== 'trend')
    throw new Error(`no published chart asks ${question.kind} yet`);
  const { kind, indicators, places } = question;
  const rows = all.filter(
    (row) =>
      indicators.includes(row.indicator) &&
      (places === undefined || places.includes(row.place)) &&
      (kind === 'trend' || row.repeat_of === null),
  );
  return {
    rows,
    registry: {
      places: table<Place>('registry/places.csv'),
      indicators: table<Indicator>('registry/indicators.csv'),
      units: table<Unit>('registry/units.csv'),
      topics: table<Topic>('registry/topics.csv'),
    },
    reports: reports(),
    findings: findings(),
    places: places ?? covered(rows),
  };
}

/** The published specs, in order of their ids. */
export const published = (): ChartSpec[] =>
  readdirSync('data/charts').map((file) => {
    const spec = parseSpec(JSON.parse(read(`charts/${file}`)), file);
    if (!spec.ok) throw new Error(JSON.stringify(spec.error));
    return spec.value;
  });
