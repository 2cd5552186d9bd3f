import { sha256 } from '#lib/datasets/checksum.ts';
import type { AppError } from '#lib/model/error.ts';
import type { Report } from '#lib/model/report.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';

type Known = Pick<Report, 'id' | 'sha256' | 'characters'>;
type ChecksumError = Extract<AppError, { kind: 'report_checksum' }>;

/** Encodings a text of these newspapers comes in; the decoders drop a byte order mark. */
const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;

/**
 * Finds the report that a file is, by the sha256 of its bytes: a name proves nothing.
 * @returns `report_checksum` with the likely cause where none fits: the same text with other line
 *   ends or in another encoding (BOM, GB18030, UTF-16), else another edition
 * @throws RangeError without a report to compare with
 */
export async function matchText<R extends Known>(
  bytes: Uint8Array,
  reports: readonly R[],
): Promise<Result<R, ChecksumError>> {
  const found = await sha256(bytes);
  const report = reports.find((one) => one.sha256 === found);
  if (report) return ok(report);
  const mismatch = (expected: string, cause: ChecksumError['cause']) =>
    fail<ChecksumError>({ kind: 'report_checksum', expected, found, cause });
  for (const encoding of ENCODINGS) {
    const text = decode(bytes, encoding);
    if (text === null) continue;
    for (const variant of lineEndVariants(text)) {
      const sum = await sha256(variant);
      if (!reports.some((one) => one.sha256 === sum)) continue;
      const sameBytes = encoding === 'utf-8' && !hasUtf8Mark(bytes);
      return mismatch(sum, sameBytes ? 'line_ends' : 'encoding');
    }
  }
  return mismatch(nearest(decode(bytes, 'utf-8') ?? '', reports).sha256, 'edition');
}

function decode(bytes: Uint8Array, encoding: (typeof ENCODINGS)[number]): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const hasUtf8Mark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The text with the line ends editors and mail programs leave, each with and without a last one. */
export function lineEndVariants(text: string): string[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const open = plain.replace(/\n+$/, '');
  return [...new Set([plain, open, `${open}\n`, plain.replaceAll('\n', '\r\n')])];
}

/** Which report the reader probably meant: the one of the nearest length. */
function nearest<R extends Known>(text: string, reports: readonly R[]): R {
  const distance = (report: R) => Math.abs(report.characters - text.length);
  const [first, ...others] = reports;
  if (!first) throw new RangeError('no report to compare with');
  return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first);
}
