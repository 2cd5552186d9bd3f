/** Whether a text is a report that is published already, also with other line ends. */
import { sha256 } from '#lib/datasets/checksum.ts';
import type { Report } from '#lib/model/report.ts';
import { lineEndVariants } from '#lib/reports/match.ts';

export interface KnownText {
  /** Id of the published report. */
  report: string;
  /** The text as it was published: its figures count these characters. */
  text: string;
}

/** The published report that a text is; null where it is new. */
export async function knownText(
  text: string,
  reports: readonly Pick<Report, 'id' | 'sha256'>[],
): Promise<KnownText | null> {
  for (const variant of new Set([text, ...lineEndVariants(text)])) {
    const sum = await sha256(variant);
    const report = reports.find((one) => one.sha256 === sum);
    if (report) return { report: report.id, text: variant };
  }
  return null;
}
