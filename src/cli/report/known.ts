/** The reports a folder of data holds, read as they are: also those that are not complete yet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportIds } from '#lib/content/sources.ts';
import { matchText } from '#lib/reports/match.ts';

interface Known {
  id: string;
  sha256: string;
  characters: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Id, checksum and length of each report whose `report.json` states them. */
export function knownReports(root: string): Known[] {
  return reportIds(root).flatMap((id) => {
    const path = join(root, 'data/reports', id, 'report.json');
    if (!existsSync(path)) return [];
    try {
      const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (!isRecord(json) || typeof json.sha256 !== 'string') return [];
      return [{ id, sha256: json.sha256, characters: Number(json.characters) }];
    } catch {
      return [];
    }
  });
}

/** The report that a text is already, also with other line ends; null where it is new. */
export async function sameReport(text: string, reports: readonly Known[]): Promise<Known | null> {
  if (reports.length === 0) return null;
  const match = await matchText(new TextEncoder().encode(text), reports);
  if (match.ok) return match.value;
  const { cause, expected } = match.error;
  return cause === 'edition' ? null : (reports.find((one) => one.sha256 === expected) ?? null);
}
