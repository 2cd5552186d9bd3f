/** A report with its figures as the two files of `data/reports/<id>/`, and back. */
import * as v from 'valibot';
import type { TableSchema } from '#lib/datasets/schema.ts';
import { checkTable, writeTable } from '#lib/datasets/table.ts';
import type { AppError } from '#lib/model/error.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { writeReport } from './report-json.ts';
import { reportSchema } from './report-schema.ts';

/** What a report is as data. */
export interface ReportPackage {
  report: Report;
  /** In text order. */
  figures: Figure[];
}

/** The texts of `report.json` and `figures.csv`, ready to be written in UTF-8. */
export interface PackageFiles {
  report: string;
  figures: string;
}

/**
 * The two files as `data/` wants them: order, quoting and line ends of the published ones.
 * @param schema that of `data/schemas/figures.schema.json`, whose columns they are
 */
export const exportPackage = (
  { report, figures }: ReportPackage,
  schema: TableSchema,
): PackageFiles => ({ report: writeReport(report), figures: writeTable(figures, schema) });

/**
 * Reads the two files back; `exportPackage` gives the same texts again.
 * @returns everything that is wrong with their form; references and quantities are for `youju validate`
 */
export function importPackage(
  files: PackageFiles,
  schema: TableSchema,
): Result<ReportPackage, AppError[]> {
  const report = readReport(files.report);
  const figures = checkTable<Figure>(files.figures, schema, 'figures.csv');
  const errors = [...(report.ok ? [] : report.error), ...figures.errors];
  return report.ok && errors.length === 0
    ? ok({ report: report.value, figures: figures.rows })
    : fail(errors);
}

/**
 * Reads the text of a `report.json`; everything that is wrong is named with its path.
 * @param file path named in errors
 */
export function readReport(text: string, file = 'report.json'): Result<Report, AppError[]> {
  const wrong = (path: string, cause: string): AppError => ({
    ...{ kind: 'json_invalid', file, path, cause },
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail([wrong('', (error as Error).message)]);
  }
  const read = v.safeParse(reportSchema, json);
  return read.success
    ? ok(read.output)
    : fail(read.issues.map((issue) => wrong(v.getDotPath(issue) ?? '', issue.message)));
}
