import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { cwd, stdin } from 'node:process';
import { parseArgs } from 'node:util';
import { logLine } from '#lib/content/log-line.ts';
import { loadTable } from '#lib/content/table.ts';
import type { ExtractOptions } from '#lib/extract/candidate.ts';
import { ENCODINGS, type Encoding } from '#lib/model/file.ts';
import { answerLines, endWithReader, ISO_DATE, print } from '../answer-lines.ts';
import type { Command } from '../command.ts';
import { csvHead, csvRows, jsonLine } from '../extracted.ts';
import { readTextFile } from '../report/read.ts';
import { told } from '../told.ts';

const FORMATS = ['jsonl', 'csv'];

export const command: Command = {
  usage:
    '(FILE... | --stdin-jsonl) [--date DATE] [--place ID] [--encoding NAME] [--format jsonl|csv]',
  help: `Reads reports and prints every numeral expression with what it seems to be, and every time that words
alone name (去年): a proposal for an editor, never data by itself. A file is plain text or Markdown in any encoding, a web page, a Word file or a
PDF with text; offsets count the UTF-16 units of the text as read.

  --date DATE      the report's date (2020, 2020-11, 2020-11-20); relative periods count from it,
                   without it they keep their words and no dates
  --place ID       the place the report is of (an id of data/registry/places.csv, or a name);
                   without it the text is asked
  --encoding NAME  ${ENCODINGS.join(', ')}, where the guess is wrong
  --format jsonl   one line a report: {"id","figures":[{"start","end","as_written","role","value",
                   "low","high","qualifier","precision","unit","period","place","subject",
                   "confidence","reason","id","part_of","repeat_of","likely_low","likely_high"}]};
                   the default
  --format csv     one row a figure, the report's file name before it
  --stdin-jsonl    reads lines {"id","text","reference_date"?,"place"?} from standard input instead of
                   files, and prints a line for each, in their order; a line that cannot be
                   read is answered by {"id","line","error"}, and the rest goes on

Ends with 1 if a file or a line could not be read (the others are), with 2 for wrong use.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        place: { type: 'string' },
        encoding: { type: 'string' },
        format: { type: 'string', default: 'jsonl' },
        'stdin-jsonl': { type: 'boolean', default: false },
      },
    });
    const fromStdin = values['stdin-jsonl'];
    const encoding = ENCODINGS.find((one) => one === values.encoding);
    const wrong = wrongUse(values, positionals.length, fromStdin);
    if (wrong !== null) {
      console.error(`${wrong}\n\nyouju extract ${command.usage}`);
      return 2;
    }
    endWithReader();
    const vocabulary = readVocabulary();
    if (vocabulary === null) return 1;
    const options = { ...vocabulary, reference: values.date ?? null, place: values.place ?? null };
    return fromStdin
      ? await answerLines(stdin, options)
      : await readFiles(positionals, encoding, options, values.format);
  },
};

/** What is wrong with the arguments, as a sentence, or null. */
function wrongUse(
  {
    date,
    format,
    encoding,
  }: { date?: string | undefined; format: string; encoding?: string | undefined },
  count: number,
  fromStdin: boolean,
): string | null {
  if (date !== undefined && !ISO_DATE.test(date))
    return `--date "${date}" is no date: write 2020, 2020-11 or 2020-11-20.`;
  if (!FORMATS.includes(format))
    return `--format "${format}" is not known: take ${FORMATS.join(' or ')}.`;
  if (encoding !== undefined && !ENCODINGS.some((one) => one === encoding))
    return `--encoding "${encoding}" is not known: take ${ENCODINGS.join(', ')}.`;
  if (fromStdin && encoding !== undefined) return '--stdin-jsonl is UTF-8: no --encoding.';
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
  encoding: Encoding | undefined,
  options: ExtractOptions,
  format: string,
): Promise<number> {
  let code = 0;
  if (format === 'csv') await print(csvHead());
  for (const name of names) {
    const read = await readTextFile(name, encoding);
    if (read === null) code = 1;
    else {
      // A text without numerals was read: it holds no figure.
      const figures = read === 'no_numerals' ? [] : told(read.text, options);
      const id = basename(name);
      await print(format === 'csv' ? csvRows(id, figures) : jsonLine(id, figures));
    }
  }
  return code;
}
