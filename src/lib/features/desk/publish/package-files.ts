/** A report on the desk as files, and back: what `data/` wants, or a draft that goes on elsewhere. */
import type * as Fflate from 'fflate';
import { sha256 } from '#lib/datasets/checksum.ts';
import type { TableSchema } from '#lib/datasets/schema.ts';
import { checkTable, writeTable } from '#lib/datasets/table.ts';
import type { AppError } from '#lib/model/error.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Indicator, Place } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { matchText } from '#lib/reports/match.ts';
import { exportPackage, importPackage } from '#lib/reports/package.ts';
import { startReview } from '#lib/reports/review/review.ts';
import { settledTable } from '#lib/reports/review/settled.ts';
import type { DeskData } from '../desk-data.ts';
import type { Made } from '../made.ts';
import { recordsOf, workOf } from '../kept/record.ts';
import { NOTHING_YET, type DeskWork } from '../work.ts';
import { readiness, type Ready } from './ready.ts';

/** Names of the files of a package; rows of new indicators and places are to be added to those of the registry. */
export const NAMES = {
  report: 'report.json',
  figures: 'figures.csv',
  indicators: 'new-indicators.csv',
  places: 'new-places.csv',
  /** What two readers read otherwise, and what stands: a record that goes with the report. */
  settled: 'settled.csv',
  /** The whole work, both passes and the text: only a draft holds it. */
  work: 'desk.json',
} as const;

/** A file by its name. */
export type Files = Record<string, string>;

/** The files that go into `data/reports/<id>/`, and the new rows of the registry where there are any. */
export function packageFiles(
  { report, settled }: Pick<DeskWork, 'report' | 'settled'>,
  { figures, indicators, places }: Pick<Ready, 'figures' | 'indicators' | 'places'>,
  {
    schema,
    indicatorSchema,
    placeSchema,
  }: Pick<DeskData, 'schema' | 'indicatorSchema' | 'placeSchema'>,
): Files {
  const files = exportPackage({ report, figures }, schema);
  return {
    [NAMES.report]: files.report,
    [NAMES.figures]: files.figures,
    ...(indicators.length > 0 && {
      [NAMES.indicators]: writeTable([...indicators], indicatorSchema),
    }),
    ...(settled.length > 0 && { [NAMES.settled]: settledTable(settled, figures) }),
    ...(places.length > 0 && { [NAMES.places]: writeTable([...places], placeSchema) }),
  };
}

/** The same of a report that is not finished, with all that is needed to go on with it. */
export const draftFiles = (work: DeskWork, data: DeskData): Files => ({
  ...packageFiles(work, readiness(work, data), data),
  [NAMES.work]: `${JSON.stringify(recordsOf(work, 1))}\n`,
});

const library = (): Promise<typeof Fflate> => import('fflate');

/** One file of them all, in a folder of that name. */
export async function zipped(files: Files, folder: string): Promise<Uint8Array> {
  const { strToU8, zipSync } = await library();
  // The same files give the same bytes: no date of the day.
  const options = { mtime: new Date(1980, 0, 2) };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        `${folder}/${name}`,
        [strToU8(text), options] as const,
      ]),
    ) as Fflate.Zippable,
  );
}

/** A file as a reader hands it over. */
export interface Given {
  name: string;
  bytes: Uint8Array;
}

/** No package comes near it: a file that says more was made to fill the memory. */
const MOST_BYTES = 64 * 2 ** 20;

/** The files given, those inside an archive in its place, by their names without folders. */
export async function unpacked(given: readonly Given[]): Promise<Given[]> {
  const lists = await Promise.all(
    given.map(async (file): Promise<Given[]> => {
      if (file.bytes[0] !== 0x50 || file.bytes[1] !== 0x4b) return [file];
      const { unzipSync } = await library();
      let room = MOST_BYTES;
      const inside = unzipSync(file.bytes, {
        filter: ({ originalSize }) => (room -= originalSize) >= 0,
      });
      return Object.entries(inside).map(([name, bytes]) => ({ name, bytes }));
    }),
  );
  return lists.flat().map(({ name, bytes }) => ({ name: name.split('/').at(-1) ?? name, bytes }));
}

/** Where the text of a published report may be had, other than among the files given. */
export type TextOf = (report: Report) => Promise<Uint8Array | null>;

/**
 * Opens a draft or a package as a work: of a package the text must be at hand, and be the one that its
 * figures were read in.
 * @returns everything that keeps it from being opened; a text of another checksum names both
 */
export async function openFiles(
  given: readonly Given[],
  data: DeskData,
  textOf: TextOf,
  now: { key: string; changed: string },
): Promise<Result<DeskWork, AppError[]>> {
  let files: Given[];
  try {
    files = await unpacked(given);
  } catch (error) {
    const name = given[0]?.name ?? '';
    return fail([{ kind: 'json_invalid', file: name, path: '', cause: (error as Error).message }]);
  }
  const read = (name: string): string | null => {
    const file = files.find((one) => one.name === name);
    return file ? new TextDecoder().decode(file.bytes) : null;
  };
  const draft = read(NAMES.work);
  if (draft !== null) return openDraft(draft, now);
  const [report, figures] = [read(NAMES.report), read(NAMES.figures)];
  if (report === null || figures === null) {
    const missing = [report === null && NAMES.report, figures === null && NAMES.figures];
    return fail(
      missing.flatMap((name): AppError[] =>
        name ? [{ kind: 'json_invalid', file: name, path: '', cause: 'no such file' }] : [],
      ),
    );
  }
  const made = importPackage({ report, figures }, data.schema);
  if (!made.ok) return made;
  const rows = <T extends object>(name: string, schema: TableSchema) => {
    const table = read(name);
    return table === null ? { rows: [], errors: [] } : checkTable<T>(table, schema, name);
  };
  const indicators = rows<Indicator>(NAMES.indicators, data.indicatorSchema);
  const places = rows<Place>(NAMES.places, data.placeSchema);
  const wrong = [...indicators.errors, ...places.errors];
  if (wrong.length > 0) return fail(wrong);
  const fresh = { indicators: indicators.rows, places: places.rows };
  const words =
    files.find(({ name }) => /\.(txt|md)$/i.test(name))?.bytes ?? (await textOf(made.value.report));
  if (!words) return fail([{ kind: 'text_unavailable', report: made.value.report.id }]);
  const matched = await matchText(words, [made.value.report]);
  if (!matched.ok) return fail([matched.error]);
  return ok(packageWork(made.value, textIn(words), fresh, data, now));
}

/** Offsets count every character, a byte order mark too. */
const textIn = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A package as a work: its figures as they are published, to be corrected. */
export const packageWork = (
  { report, figures }: { report: Report; figures: readonly Figure[] },
  text: string,
  { indicators, places }: Made,
  data: Pick<DeskData, 'reports'>,
  { key, changed }: { key: string; changed: string },
): DeskWork => ({
  ...{ key, report, published: data.reports.some((one) => one.report.id === report.id) },
  ...{ ...NOTHING_YET, reviews: { first: startReview(text, figures), second: null } },
  ...{ proposals: {}, indicators, places, changed },
});

async function openDraft(
  json: string,
  now: { key: string; changed: string },
): Promise<Result<DeskWork, AppError[]>> {
  const wrong = (cause: string) =>
    fail<AppError[]>([{ kind: 'json_invalid', file: NAMES.work, path: '', cause }]);
  let kept: { work?: unknown; text?: unknown };
  try {
    kept = Object(JSON.parse(json)) as typeof kept;
  } catch (error) {
    return wrong((error as Error).message);
  }
  const made = workOf(kept.work, kept.text);
  if (!made.ok) return wrong(made.error.cause);
  const { report, reviews } = made.value;
  const found = await sha256(reviews.first.text);
  if (report.sha256 !== '' && report.sha256 !== found)
    return fail([{ kind: 'report_checksum', expected: report.sha256, found, cause: 'edition' }]);
  // A key of its own: the same draft may be kept here already, and goes on there.
  return ok({ ...made.value, ...now });
}
