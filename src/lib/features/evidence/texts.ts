import { fileHref } from '#lib/url/paths.ts';
import type { AppError } from '#lib/model/error.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { matchText } from '#lib/reports/match.ts';
import { withoutLineBreaks } from '#lib/reports/passage.ts';
import { forgetText, keepText, keptText } from './keptTexts.ts';
import { type NotText, notText } from './notText.ts';
import type { ReportFile } from './reportFile.ts';

/** A report's text, found to be the one the figures' offsets were read from. */
export interface ReportText {
  text: string;
  /** Served with this site, or opened by the reader and kept in this browser. */
  from: 'site' | 'reader';
  /** False where the browser has no Web Crypto (a page on plain http): then the figures agree. */
  verified: boolean;
}

type ChecksumError = Extract<AppError, { kind: 'report_checksum' }>;

/** Why a reader's file was not opened: it is no text at all, or not this one. */
export type Refusal = ChecksumError | { kind: 'not_text'; is: NotText };

/**
 * Checks that bytes are the report's text, by sha256; where the browser cannot hash, by finding
 * every figure at its place (an error then has no `found`).
 */
export async function checkText(
  bytes: Uint8Array,
  { report, figures }: Pick<ReportFile, 'report' | 'figures'>,
): Promise<Result<Omit<ReportText, 'from'>, ChecksumError>> {
  const text = new TextDecoder().decode(bytes);
  if (globalThis.crypto?.subtle) {
    const match = await matchText(bytes, [report]);
    return match.ok ? ok({ text, verified: true }) : match;
  }
  const agrees =
    text.length === report.characters &&
    figures.every((f) => withoutLineBreaks(text.slice(f.start, f.end)) === f.as_written);
  return agrees
    ? ok({ text, verified: false })
    : fail({ kind: 'report_checksum', expected: report.sha256, found: '', cause: 'edition' });
}

async function served(file: ReportFile): Promise<Uint8Array | null> {
  if (!file.text) return null;
  try {
    const response = await fetch(fileHref(`/texts/${file.report.id}.txt`));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

async function find(file: ReportFile): Promise<ReportText | null> {
  const sources = [
    ['site', () => served(file)],
    ['reader', () => keptText(file.report.sha256)],
  ] as const;
  for (const [from, read] of sources) {
    const bytes = await read();
    const checked = bytes && (await checkText(bytes, file));
    if (checked?.ok) return { ...checked.value, from };
  }
  return null;
}

/** What has been looked for since the page was loaded, by report. */
const found = new Map<string, Promise<ReportText | null>>();

/** The text of a report: from this site, else one the reader opened before; null where it is absent. */
export function textOf(file: ReportFile): Promise<ReportText | null> {
  const { id } = file.report;
  const known = found.get(id) ?? find(file);
  found.set(id, known);
  return known;
}

/** Takes a file the reader chose: checks it, and keeps it in this browser where that is allowed. */
export async function openText(
  bytes: Uint8Array,
  file: ReportFile,
): Promise<Result<{ text: ReportText; kept: boolean }, Refusal>> {
  const is = notText(bytes);
  if (is) return fail({ kind: 'not_text', is });
  const checked = await checkText(bytes, file);
  if (!checked.ok) return checked;
  const text: ReportText = { ...checked.value, from: 'reader' };
  found.set(file.report.id, Promise.resolve(text));
  return ok({ text, kept: await keepText(file.report.sha256, bytes) });
}

/** Removes the reader's own text from this browser. */
export async function closeText(file: ReportFile): Promise<void> {
  found.delete(file.report.id);
  await forgetText(file.report.sha256);
}
