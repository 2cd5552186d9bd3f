/** The texts of the reports, where this machine has them; they are no part of the project. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { top } from '../house/sources.ts';
import { built } from './built.ts';
import { byId, reports } from './dataset.ts';

const folder =
  process.env.YOUJU_REPORTS ?? resolve(top, process.env.YOUJU_SHARED ?? '../shared', 'reports');

export const NO_TEXTS = 'needs the texts of the reports (YOUJU_REPORTS, or ../shared/reports)';

/** The bytes of a report's text, recognised by its checksum; undefined where it is not here. */
export function textBytes(report: string): Buffer | undefined {
  if (!existsSync(folder)) return undefined;
  const { sha256 } = byId(reports(), report);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)))
    .find((bytes) => checksum(bytes) === sha256);
}

export const checksum = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Whether this build serves the text. */
export const servesText = (report: string): boolean =>
  existsSync(join(built, 'texts', `${report}.txt`));
