import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cwd } from 'node:process';
import { parseArgs } from 'node:util';
import { loadTable, readSchema } from '#lib/content/table.ts';
import { writeTable } from '#lib/datasets/table.ts';
import { idOf } from '#lib/extract/describe.ts';
import { MOST_FIGURES } from '#lib/extract/draft.ts';
import { guessesOf } from '#lib/extract/guesses.ts';
import { guessReasons } from '#lib/i18n/messages/guess-reasons.ts';
import { ENCODINGS } from '#lib/model/file.ts';
import type { Guesses } from '#lib/model/guess.ts';
import type { Place } from '#lib/model/registry.ts';
import { exportPackage, readReport } from '#lib/reports/package.ts';
import type { Command } from '../command.ts';
import { draftSchema } from '../report/drafts.ts';
import { knownReports, sameReport } from '../report/known.ts';
import { readReportFile } from '../report/read.ts';
import { scaffold, type Scaffold } from '../report/scaffold.ts';
import { uncovered } from '#lib/reports/uncovered.ts';

const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ID = /^[a-z0-9-]+$/;

export const command: Command = {
  usage: 'report FILE [--id ID] [--date DATE] [--place ID] [--encoding NAME]',
  help: `Makes data/reports/<id>/ from the text of a report: plain text in any encoding, a web page, a Word
file or a PDF with words. Nothing in it is accepted yet:

  report.json        what the text says of itself; what only an editor can say is left empty
  figures.csv        every numeral that is no measure, as read
  figures.draft.csv  the measures: an editor gives each its indicator and labels, and moves the row to
                     figures.csv (accepted, if it holds)
  report.txt         the text as read, whose offsets the figures hold; git ignores it

"youju validate" then names what is still to be done, file, line and column.

  --id ID            name of the folder; without it the place and year, as in shiyan-2020
  --date DATE        the report's date (2020, 2020-11, 2020-11-20), where the text prints none
  --place ID         the place it is of: an id or a name of data/registry/places.csv
  --encoding NAME    ${ENCODINGS.join(', ')}, where the guess is wrong

Refuses, and makes nothing, where the folder exists, the report is known already, or the file holds
no text with numerals. Ends with 1 then, with 2 for wrong use.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        date: { type: 'string' },
        place: { type: 'string' },
        encoding: { type: 'string' },
      },
    });
    const [what, file] = positionals;
    const encoding = ENCODINGS.find((one) => one === values.encoding);
    const wrong = (sentence: string): number => {
      console.error(`${sentence}\n\nyouju new ${command.usage}`);
      return 2;
    };
    if (what !== 'report') return wrong(`What is new? Write: youju new report FILE`);
    if (file === undefined || positionals.length > 2) return wrong('Name one file to read.');
    if (values.date !== undefined && !ISO_DATE.test(values.date))
      return wrong(`--date "${values.date}" is no date: write 2020, 2020-11 or 2020-11-20.`);
    if (values.id !== undefined && !ID.test(values.id))
      return wrong(`--id "${values.id}": ids are small letters, digits and hyphens.`);
    if (values.encoding !== undefined && encoding === undefined)
      return wrong(`--encoding "${values.encoding}" is not known: take ${ENCODINGS.join(', ')}.`);
    const root = cwd();
    if (!existsSync(join(root, 'data/reports')))
      return refused(`There is no data/reports here (${root}). Run it where data/ is.`);
    const places = loadTable(root, 'places', 'data/registry/places.csv').rows;
    const given = places.find(({ id, name_zh }) => [id, name_zh].includes(values.place ?? ''));
    if (values.place !== undefined && !given)
      return wrong(
        `--place "${values.place}" is not in data/registry/places.csv: add its row first.`,
      );
    const read = await readReportFile(file, encoding);
    if (read === null) return 1;
    const same = await sameReport(read.text, knownReports(root));
    if (same)
      return refused(
        `${basename(file)} is known already: it is the report ${same.id} (data/reports/${same.id}/). Nothing was made.`,
      );
    const guesses = guessesOf(read.text, places);
    const place = given?.id ?? guesses.place.value;
    const date = values.date ?? guesses.date.value;
    const id =
      values.id ??
      idOf(
        places.find((one) => one.id === place),
        date,
      );
    if (id === null)
      return refused('Place and year are not both known, so the folder has no name: give --id.');
    if (existsSync(join(root, 'data/reports', id)))
      return refused(`data/reports/${id}/ exists already. Give another --id. Nothing was made.`);
    const known = {
      ...{ id, file: basename(file), title: guesses.title.value, place },
      date: { value: date, printed: guesses.date },
    };
    return make(root, read.text, known, guesses);
  },
};

function refused(sentence: string): number {
  console.error(sentence);
  return 1;
}

/** Writes the folder and tells what is in it and what is to be done. */
function make(
  root: string,
  text: string,
  known: Parameters<typeof scaffold>[1],
  guesses: Guesses,
): number {
  const places = loadTable(root, 'places', 'data/registry/places.csv').rows;
  const indicators = loadTable(root, 'indicators', 'data/registry/indicators.csv').rows;
  const units = loadTable(root, 'units', 'data/registry/units.csv').rows;
  const words = loadTable(root, 'not_numerals', 'data/registry/not_numerals.csv').rows;
  const registry = { places, indicators, units, topics: [] };
  const made = scaffold(
    text,
    known,
    registry,
    words.map((word) => word.text),
  );
  const count = made.figures.length + made.drafts.length;
  if (count > MOST_FIGURES)
    return refused(
      `The text holds ${count} numeral expressions, and ids count to ${MOST_FIGURES}: split it into parts. Nothing was made.`,
    );
  const folder = `data/reports/${known.id}`;
  const files = exportPackage(made, readSchema(root, 'figures'));
  mkdirSync(join(root, folder));
  const write = (name: string, content: string) => writeFileSync(join(root, folder, name), content);
  write('report.txt', text);
  write('report.json', files.report);
  write('figures.csv', files.figures);
  const drafts = made.drafts.map(({ figure }) => figure);
  if (drafts.length > 0) write('figures.draft.csv', writeTable(drafts, draftSchema(root)));
  const spans = [...made.figures, ...drafts];
  console.log(
    told(folder, made, known, guesses, uncovered(text, spans, words).length, files.report, places),
  );
  return 0;
}

function told(
  folder: string,
  { figures, drafts, report, unitsUnknown }: Scaffold,
  { date, place }: Parameters<typeof scaffold>[1],
  guesses: Guesses,
  unread: number,
  json: string,
  places: readonly Place[],
): string {
  const given = 'as you say';
  const line = (name: string, value: string | null, reason: string) =>
    `  ${name.padEnd(6)} ${value === null || value === '' ? 'unknown' : value} – ${reason}`;
  const checked = readReport(json);
  const open = checked.ok
    ? []
    : checked.error.flatMap((error) => (error.kind === 'json_invalid' ? [error.path] : []));
  const unsure = drafts.filter(({ confidence }) => confidence < 0.75).length;
  const todo = [
    open.length > 0 && `report.json: fill ${open.join(', ')}`,
    drafts.length > 0 &&
      `figures.draft.csv: ${drafts.length} to complete (${unsure} of them unsure); move each row to figures.csv`,
    figures.length > 0 &&
      `figures.csv: look through ${figures.length} rows and set review to accepted`,
    unitsUnknown.length > 0 &&
      `units the registry lacks, whose values were left out: ${unitsUnknown.join(', ')}`,
    unread > 0 &&
      `${unread} numeral characters are read as words: validate lists those that are not in data/registry/not_numerals.csv`,
  ].filter((sentence) => sentence !== false);
  return [
    `${folder}/ is made: report.json, figures.csv (${figures.length} rows), ${drafts.length > 0 ? `figures.draft.csv (${drafts.length} rows), ` : ''}report.txt (${report.characters} characters, sha256 ${report.sha256.slice(0, 12)}…).`,
    line('title', report.title_zh, guessReasons.en.title[guesses.title.reason]),
    line('date', date.value, date.value === guesses.date.value ? dateReason(guesses) : given),
    line('place', place, place === guesses.place.value ? placeReason(guesses, places) : given),
    'To do:',
    ...todo.map((sentence) => `  ${sentence}`),
    'Then: youju validate',
  ].join('\n');
}

/** Why the date is this one; where the text prints none, what the editor may do. */
function dateReason({ date: { value, reason, said } }: Guesses): string {
  const why = guessReasons.en.date[reason](said ?? '');
  return value === null && said !== null
    ? `${why} (if the report is of that year, give --date ${said})`
    : why;
}

function placeReason(
  { place: { value, reason, said } }: Guesses,
  places: readonly Place[],
): string {
  const name = places.find(({ id }) => id === value)?.name_zh;
  const why = guessReasons.en.place[reason](said ?? '');
  return name === undefined ? why : `${why}: ${name}`;
}
