import type { Sources } from '#lib/content/sources.ts';
import { readSchema } from '#lib/content/table.ts';
import { sqlTypes, type TableSchema } from '#lib/datasets/schema.ts';
import { writeTable } from '#lib/datasets/table.ts';
import type { Figure, Finding } from '#lib/model/figure.ts';
import type { CsvTable } from '#lib/query/engines/duckdb/node.ts';
import { observation, reportRow } from './observe.ts';
import { reach, REACH_SCHEMA } from './reach.ts';
import { said, SAID_SCHEMA } from './said.ts';

/** A table of the dataset, ready to be written. */
export interface DatasetTable {
  name: string;
  /** Path within the dataset: what the figures refer to lies in `registry/`, as in `data/`. */
  path: string;
  title: string;
  schema: TableSchema;
  rows: readonly object[];
  csv: string;
}

const table = (
  name: string,
  schema: TableSchema,
  rows: readonly object[],
  folder = '',
): DatasetTable => ({
  name,
  path: `${folder}${name}.csv`,
  title: typeof schema.title === 'string' ? schema.title : name,
  schema,
  rows,
  csv: writeTable(rows, schema),
});

const REGISTRY = 'registry/';

/** The tables of the dataset except its findings, which are found in these. */
export function datasetTables(root: string, sources: Sources): DatasetTable[] {
  const { registry, reports, events } = sources;
  const figures = allFigures(sources);
  return [
    table(
      'observations',
      readSchema(root, 'observations'),
      figures.flatMap((figure) => observation(figure, figure.report) ?? []),
    ),
    table('figures', withReport(readSchema(root, 'figures')), figures),
    table(
      'reports',
      readSchema(root, 'reports'),
      reports.map(({ report }) => reportRow(report)),
      REGISTRY,
    ),
    table('places', readSchema(root, 'places'), registry.places, REGISTRY),
    table('indicators', readSchema(root, 'indicators'), registry.indicators, REGISTRY),
    table('units', readSchema(root, 'units'), registry.units, REGISTRY),
    table('topics', readSchema(root, 'topics'), registry.topics, REGISTRY),
    table('events', readSchema(root, 'events'), events.rows),
  ];
}

export const findingsTable = (root: string, findings: readonly Finding[]): DatasetTable =>
  table('findings', readSchema(root, 'findings'), findings);

/** Figures of all reports, in order of report and text, each with its report. */
export const allFigures = ({ reports }: Sources): (Figure & { report: string })[] =>
  reports.flatMap(({ report, figures }) =>
    figures.rows.map((figure) => ({ ...figure, report: report.id })),
  );

/** The schema of one report's figures, for those of all: with the report, and every truth spelt out. */
function withReport(schema: TableSchema): TableSchema {
  const [id, ...others] = schema.fields.map((field) => {
    if (field.type !== 'boolean') return field;
    const { missingValues: _, ...rest } = field;
    return { ...rest, falseValues: ['false'], constraints: { required: true } };
  });
  return {
    ...schema,
    fields: [
      id!,
      { name: 'report', type: 'string', description: 'Report.', constraints: { required: true } },
      ...others,
    ],
    foreignKeys: [
      ...(schema.foreignKeys ?? []),
      { fields: ['report'], reference: { resource: 'reports', fields: ['id'] } },
    ],
  };
}

/** What the checks run on: the dataset, the declared relations, how far figures reach, how they are quoted. */
export function checkTables(tables: readonly DatasetTable[], sources: Sources): DatasetTable[] {
  const figures = allFigures(sources);
  return [
    ...tables,
    table('products', sources.products.schema, sources.products.rows),
    table('reach', REACH_SCHEMA, reach(figures)),
    table('said', SAID_SCHEMA, said(figures, sources.registry.units)),
  ];
}

/** A table as the database loads it. */
export const csvTable = ({ name, schema, csv }: DatasetTable): CsvTable => ({
  name,
  csv,
  columns: sqlTypes(schema),
});
