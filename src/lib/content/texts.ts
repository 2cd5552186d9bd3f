import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '#lib/model/report.ts';

/**
 * The texts of reports that are at hand: `data/reports/<id>/report.txt` and the files of the folder
 * named by `YOUJU_REPORTS`, nowhere else, recognised by sha256 and never by name.
 * @returns text by report id; a report whose text is absent has no entry
 */
export function findTexts(
  root: string,
  env: Record<string, string | undefined>,
  reports: readonly Pick<Report, 'id' | 'sha256'>[],
): Map<string, string> {
  const ours = reports.map(({ id }) => join(root, `data/reports/${id}/report.txt`));
  const folder = env.YOUJU_REPORTS;
  const given =
    folder && existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => join(folder, name))
      : [];
  const texts = new Map<string, string>();
  for (const path of [...ours.filter((path) => existsSync(path)), ...given]) {
    const bytes = readFileSync(path);
    const sum = createHash('sha256').update(bytes).digest('hex');
    const report = reports.find((one) => one.sha256 === sum);
    if (report) texts.set(report.id, bytes.toString('utf8'));
  }
  return texts;
}
