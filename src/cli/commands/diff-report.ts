import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cwd, env } from 'node:process';
import { parseArgs } from 'node:util';
import { logLine } from '#lib/content/log-line.ts';
import { loadTable, readSchema } from '#lib/content/table.ts';
import { findTexts } from '#lib/content/texts.ts';
import { ENCODINGS } from '#lib/model/file.ts';
import { exportPackage, importPackage, type ReportPackage } from '#lib/reports/package.ts';
import { withoutLineBreaks } from '#lib/reports/passage.ts';
import type { Command } from '../command.ts';
import { editionOf, type Edition, type Move } from '../report/edition.ts';
import { knownReports, sameReport } from '../report/known.ts';
import { readReportFile } from '../report/read.ts';
import { uncovered } from '#lib/reports/uncovered.ts';

export const command: Command = {
  usage: 'ID NEWFILE [--write] [--encoding NAME]',
  help: `Compares a new edition of a report's text with the one its figures were read in, and says where each
figure stands now. A figure is found where its words stand among the words they stood among; line
breaks and blanks do not matter. The published text is needed: data/reports/<id>/report.txt or a file
of the folder YOUJU_REPORTS.

  --write          rewrites the offsets in figures.csv, checksum, length, sections and paragraphs in
                   report.json, and puts the new text into report.txt (the old one is kept in
                   .youju/texts/); without it nothing is written
  --encoding NAME  ${ENCODINGS.join(', ')}, where the guess is wrong

Refuses, and names every figure, where words are gone, stand in several places, or changed their
order. Ends with 1 then, with 2 for wrong use.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { write: { type: 'boolean', default: false }, encoding: { type: 'string' } },
    });
    const [id, file] = positionals;
    const encoding = ENCODINGS.find((one) => one === values.encoding);
    const wrong = (sentence: string): number => {
      console.error(`${sentence}\n\nyouju diff-report ${command.usage}`);
      return 2;
    };
    if (id === undefined || file === undefined || positionals.length > 2)
      return wrong('Name a report and the file with its new edition.');
    if (values.encoding !== undefined && encoding === undefined)
      return wrong(`--encoding "${values.encoding}" is not known: take ${ENCODINGS.join(', ')}.`);
    const root = cwd();
    const known = existsSync(join(root, 'data/reports')) ? knownReports(root) : [];
    if (!known.some((report) => report.id === id))
      return refused(
        `There is no report ${id} in data/reports/; there are ${known.map((report) => report.id).join(', ') || 'none'}.`,
      );
    const published = readPackage(root, id);
    if (published === null) return 1;
    const before = findTexts(root, env, [published.report]).get(id);
    if (before === undefined)
      return refused(
        `The text that ${id} was read in is absent: put it into data/reports/${id}/report.txt or name its folder in YOUJU_REPORTS.`,
      );
    const read = await readReportFile(file, encoding);
    if (read === null) return 1;
    const sum = checksum(read.text);
    if (sum === published.report.sha256) {
      console.log(`${basename(file)} is the text that ${id} was read in: nothing to do.`);
      return 0;
    }
    const others = known.filter((report) => report.id !== id);
    const other = await sameReport(read.text, others);
    if (other) return refused(`${basename(file)} is the text of another report: ${other.id}.`);
    const edition = editionOf(before, read.text, published);
    const found = edition.moves.length;
    if (found < published.figures.length / LEAST_SHARED)
      return refused(
        `${basename(file)} is another text: of ${published.figures.length} figures of ${id} it holds ${found}. "youju new report" begins a report of its own.`,
      );
    for (const line of told(edition)) console.log(line);
    if (edition.changed === null) {
      for (const sentence of edition.refusals) console.error(sentence);
      return refused(
        `${edition.refusals.length} ${edition.refusals.length === 1 ? 'thing does' : 'things do'} not match. Nothing was written: mend figures.csv by hand, or add the text as a report of its own.`,
      );
    }
    const words = loadTable(root, 'not_numerals', 'data/registry/not_numerals.csv').rows;
    for (const [start, end] of uncovered(read.text, edition.changed.figures, words))
      console.log(
        `new at ${start}: ${withoutLineBreaks(read.text.slice(Math.max(0, start - 8), end + 8))} – a numeral without a row; validate asks for it`,
      );
    if (!values.write) {
      console.log('Nothing was written: --write does it.');
      return 0;
    }
    const report = { ...edition.changed.report, sha256: sum, file: basename(file) };
    write(root, { ...edition.changed, report }, published.report.sha256, read.text);
    console.log(`data/reports/${id}/ is written. Then: youju validate, youju build-data`);
    return 0;
  },
};

/** A text that keeps fewer than one figure in so many is no edition of the old one. */
const LEAST_SHARED = 4;

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

function refused(sentence: string): number {
  console.error(sentence);
  return 1;
}

/** A report as it is published; null after the sentences on what is wrong with it. */
function readPackage(root: string, id: string): ReportPackage | null {
  const file = (name: string) => readFileSync(join(root, 'data/reports', id, name), 'utf8');
  const files = { report: file('report.json'), figures: file('figures.csv') };
  const read = importPackage(files, readSchema(root, 'figures'));
  if (read.ok) return read.value;
  for (const error of read.error) console.error(`${id}: ${logLine(error)}`);
  return null;
}

/** What moved, in runs of figures that moved alike, and what is to be read again. */
function told({ moves, figuresLost, paragraphsLost }: Edition): string[] {
  const runs: Move[][] = [];
  const shift = ({ figure, from }: Move): number => figure.start - from;
  for (const move of moves) {
    const last = runs.at(-1);
    if (last?.[0] && shift(last[0]) === shift(move)) last.push(move);
    else runs.push([move]);
  }
  const lines = runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return '';
    const by = shift(first);
    const ids = run.length === 1 ? first.figure.id : `${first.figure.id} to ${last.figure.id}`;
    return `${ids}: ${by === 0 ? 'where it was' : `${by > 0 ? '+' : ''}${by}`} (${run.length} ${run.length === 1 ? 'figure' : 'figures'})`;
  });
  const again = moves
    .filter(({ same }) => !same)
    .map(({ figure }) => `read again: ${figure.id} "${figure.as_written}", its sentence changed`);
  const all = moves.length + figuresLost;
  return [
    figuresLost === 0
      ? `All ${all} figures found again`
      : `${moves.length} of ${all} figures found again`,
    ...lines,
    ...again,
    ...(paragraphsLost > 0 ? [`${paragraphsLost} paragraphs no longer begin where they did`] : []),
  ];
}

/** Writes the three files; the old text, if it lay there, is kept where git does not look. */
function write(root: string, changed: ReportPackage, oldSum: string, text: string): void {
  const folder = join(root, 'data/reports', changed.report.id);
  const old = join(folder, 'report.txt');
  if (existsSync(old)) {
    const kept = join(root, '.youju/texts');
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, `${changed.report.id}-${oldSum.slice(0, 12)}.txt`), readFileSync(old));
  }
  const files = exportPackage(changed, readSchema(root, 'figures'));
  writeFileSync(join(folder, 'figures.csv'), files.figures);
  writeFileSync(join(folder, 'report.json'), files.report);
  writeFileSync(old, text);
}
