import { loadChecks } from '#lib/content/checks.ts';
import { type Sources } from '#lib/content/sources.ts';
import { DATASET } from '#lib/model/dataset.ts';
import { runChecks } from '#lib/checks/run.ts';
import { contentVersion, describeTable, type DataPackage } from '#lib/datasets/package.ts';
import type { AppError } from '#lib/model/error.ts';
import type { Finding } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import { ok, type Result } from '#lib/model/result.ts';
import { openNodeDatabase } from '#lib/query/engines/duckdb/node.ts';
import { loadScript, tablesOf } from '#lib/query/tables.ts';
import { datasetReadme } from './readme.ts';
import {
  checkTables,
  csvTable,
  datasetTables,
  findingsTable,
  type DatasetTable,
} from './tables.ts';

/** Raised by hand when the meaning of a column changes; the content hash follows by itself. */
const RELEASE = '1.0.0';

/**
 * The whole dataset as files, by path. The same sources give the same bytes: no date, no machine.
 * @param sources valid sources: `youju validate` comes first
 */
export async function buildDataset(
  root: string,
  sources: Sources,
): Promise<Result<Map<string, string>, AppError>> {
  const tables = datasetTables(root, sources);
  const findings = await find(root, tables, sources);
  if (!findings.ok) return findings;
  const all = [...tables, findingsTable(root, findings.value)];
  const reports = sources.reports.map(({ report }) => report);
  const descriptor = await describe(all, reports);
  return ok(
    new Map([
      ...all.map(({ path, csv }): [string, string] => [path, csv]),
      ['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`],
      ['load.sql', loadScript(tablesOf(descriptor))],
      ['README.md', datasetReadme(all, reports, descriptor.version!)],
    ]),
  );
}

async function find(
  root: string,
  tables: readonly DatasetTable[],
  sources: Sources,
): Promise<Result<Finding[], AppError>> {
  const database = await openNodeDatabase(checkTables(tables, sources).map(csvTable));
  const findings = runChecks(loadChecks(root), (sql) => database.query(sql));
  database.close();
  return findings;
}

async function describe(
  tables: readonly DatasetTable[],
  reports: readonly Report[],
): Promise<DataPackage> {
  const resources = await Promise.all(tables.map(describeTable));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: DATASET,
    title: '工会报告数字 Figures of trade-union reports',
    description:
      'Figures of newspaper reports on the work of trade-union federations, each with its qualifier, window and place in the text. Reports of achievement are not statistics.',
    version: await contentVersion(RELEASE, resources),
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    sources: reports.map(({ id, title_en, url, sha256 }) => ({
      name: id,
      title: title_en,
      ...(url && { path: url }),
      hash: `sha256:${sha256}`,
    })),
    resources,
  };
}
