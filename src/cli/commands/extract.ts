import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { cwd, stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { logLine } from '#lib/content/log-line.ts';
import { loadTable } from '#lib/content/table.ts';
import type { ExtractOptions } from '#lib/extract/candidate.ts';
import { files } from '#lib/i18n/messages/files.ts';
import type { FileNote } from '#lib/model/file.ts';
import { readFile } from '#lib/reports/files/read-file.ts';
import type { Command } from '../command.ts';
import { csvHead, csvRows, jsonLine } from '../extracted.ts';
import { told } from '../told.ts';

const FORMATS = ['jsonl', 'csv'];
const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export const command: Command = {
  usage: '(FILE... | --stdin-jsonl) [--date DATE] [--place ID] [--format jsonl|csv]',
  help: `Reads reports and prints every numeral expression with what it seems to be, and every time that words
alone name (去年): a proposal for an editor, never data by itself. A file is plain text or Markdown in any encoding, a web page, a Word file or a
PDF with text; offsets count the UTF-16 units of the text as read.

  --date DATE      the report's date (2020, 2020-11, 2020-11-20); relative periods count from it,
                   without it they keep their words and no dates
  --place ID       the place the report is of (an id of data/registry/places.csv, or a name);
                   without it the text is asked
  --format jsonl   one line a report: {"id","figures":[{"start","end","as_written","role","value",
                   "low","high","qualifier","precision","unit","period","place","subject",
                   "confidence","reason","id","part_of","repeat_of"}]}; the default
  --format csv     one row a figure, the report's file name before it
  --stdin-jsonl    reads lines {"id","text","reference_date"?,"place"?} from standard input instead of
                   files, and prints a line for each

Ends with 1 if a file or a line could not be read (the others are), with 2 for wrong use.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        place: { type: 'string' },
        format: { type: 'string', default: 'jsonl' },
        'stdin-jsonl': { type: 'boolean', default: false },
      },
    });
    const fromStdin = values['stdin-jsonl'];
    const wrong = wrongUse(values, positionals.length, fromStdin);
    if (wrong !== null) {
      console.error(`${wrong}\n\nyouju extract ${command.usage}`);
      return 2;
    }
    const vocabulary = readVocabulary();
    if (vocabulary === null) return 1;
    const options = { ...vocabulary, reference: values.date ?? null, place: values.place ?? null };
    return fromStdin
      ? await readLines(options)
      : await readFiles(positionals, options, values.format);
  },
};

/** What is wrong with the arguments, as a sentence, or null. */
function wrongUse(
  { date, format }: { date?: string | undefined; format: string },
  count: number,
  fromStdin: boolean,
): string | null {
  if (date !== undefined && !ISO_DATE.test(date))
    return `--date "${date}" is no date: write 2020, 2020-11 or 2020-11-20.`;
  if (!FORMATS.includes(format))
    return `--format "${format}" is not known: take ${FORMATS.join(' or ')}.`;
  if (fromStdin && count > 0) return 'Take files or --stdin-jsonl, not both.';
  if (fromStdin && format === 'csv') return '--stdin-jsonl prints lines of JSON, no CSV.';
  return fromStdin || count > 0 ? null : 'Name a file to read, or take --stdin-jsonl.';
}

/** The registry of the working directory, or the one that comes with the program. */
function readVocabulary(): Pick<ExtractOptions, 'registry' | 'names'> | null {
  const own = existsSync(join(cwd(), 'data/registry/places.csv'));
  const root = own ? cwd() : resolve(import.meta.dirname, '../../..');
  const places = loadTable(root, 'places', 'data/registry/places.csv');
  const words = loadTable(root, 'not_numerals', 'data/registry/not_numerals.csv');
  const errors = [...places.errors, ...words.errors];
  for (const error of errors) console.error(logLine(error));
  return errors.length > 0
    ? null
    : { registry: { places: places.rows }, names: words.rows.map(({ text }) => text) };
}

async function readFiles(
  names: readonly string[],
  options: ExtractOptions,
  format: string,
): Promise<number> {
  let code = 0;
  if (format === 'csv') process.stdout.write(csvHead());
  for (const name of names) {
    const text = await textOf(name);
    if (text === null) code = 1;
    else {
      const figures = told(text, options);
      const id = basename(name);
      process.stdout.write(format === 'csv' ? csvRows(id, figures) : jsonLine(id, figures));
    }
  }
  return code;
}

/** The text of a file; null after a sentence on why there is none. */
async function textOf(name: string): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(name);
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    console.error(`${name}: the file cannot be opened (${cause}). Check its name and its rights.`);
    return null;
  }
  const read = await readFile(bytes, { name });
  if (!read.ok) {
    console.error(`${name}: ${files.en.refusals[read.error.reason]}`);
    // A text without numerals was read: it holds no figure.
    return read.error.reason === 'no_numerals' ? '' : null;
  }
  for (const note of read.value.notes) console.error(`${name}: ${noteSentence(note)}`);
  return read.value.text;
}

function noteSentence(note: FileNote): string {
  const words: (note: never) => string = files.en.notes[note.kind];
  return words(note as never);
}

const LINE = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  reference_date: v.nullish(v.pipe(v.string(), v.regex(ISO_DATE, 'no date such as 2020-11-20'))),
  place: v.nullish(v.string()),
});

/** Answers each line as it comes, so that a long stream needs no memory. */
async function readLines(options: ExtractOptions): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = parseLine(line);
    if (typeof read === 'string') {
      console.error(`standard input:${number}: ${read}`);
      code = 1;
      continue;
    }
    const { id, text, reference_date, place } = read;
    const own = { reference: reference_date ?? options.reference, place: place ?? options.place };
    process.stdout.write(jsonLine(id, told(text, { ...options, ...own })));
  }
  return code;
}

/** A line as read, or what is wrong with it. */
function parseLine(line: string): v.InferOutput<typeof LINE> | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'the line is no JSON. Write {"id":"…","text":"…"} on one line.';
  }
  const read = v.safeParse(LINE, json);
  if (read.success) return read.output;
  const [issue] = read.issues;
  return `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}. Write {"id":"…","text":"…","reference_date":"2020-11-20"}.`;
}
