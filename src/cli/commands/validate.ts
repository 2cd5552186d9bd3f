import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, env } from 'node:process';
import { parseArgs } from 'node:util';
import { logLine } from '#lib/content/log-line.ts';
import { loadSources, type ReadReport, type Sources } from '#lib/content/sources.ts';
import { loadStories } from '#lib/content/stories.ts';
import { findTexts } from '#lib/content/texts.ts';
import { writeTable, type CsvError } from '#lib/datasets/table.ts';
import type { AppError } from '#lib/model/error.ts';
import type { Command } from '../command.ts';
import { readDrafts } from '../report/drafts.ts';
import { draftErrors, furtherReportErrors } from '../validate/drafts.ts';
import { derived, figureErrors } from '../validate/figures.ts';
import { textErrors } from '../validate/texts.ts';

export const command: Command = {
  usage: '[--fix-intervals]',
  help: `Checks data/: every table against its schema, every reference, every figure's quantity, period,
order and reading interval; and where the text of a report is present (data/reports/<id>/report.txt
or a file of the folder YOUJU_REPORTS), its checksum, every span, and that no numeral of the text is
left without a row. Checks the stories: charts, links, and that every number in their prose is a
figure's or follows from figures. Prints one line for each thing that is wrong; ends with 1 if there is any.

  --fix-intervals  write likely_low and likely_high as the words have them, then check`,
  async run(args) {
    const { values } = parseArgs({ args, options: { 'fix-intervals': { type: 'boolean' } } });
    const root = cwd();
    if (values['fix-intervals']) fixIntervals(root);
    const sources = loadSources(root);
    const texts = findTexts(
      root,
      env,
      sources.reports.map(({ report }) => report),
    );
    const { stories, errors: untold } = loadStories(root, sources);
    const errors = [...validate(root, sources, texts), ...untold];
    for (const error of errors) console.error(logLine(error));
    const absent = sources.reports.filter(({ report }) => !texts.has(report.id));
    const checked = sources.reports.length - absent.length;
    console.log(
      `${sources.reports.length} reports, ${new Set(stories.map(({ id }) => id)).size} stories, ${sources.reports.reduce((sum, { figures }) => sum + figures.rows.length, 0)} figures, ${checked} compared with their texts: ${errors.length === 0 ? 'all valid' : `${errors.length} wrong`}.`,
    );
    if (absent.length > 0)
      console.log(
        `Not compared, text absent: ${absent.map(({ report }) => report.id).join(', ')}. Put it into data/reports/<id>/report.txt or name its folder in YOUJU_REPORTS.`,
      );
    return errors.length === 0 ? 0 : 1;
  },
};

/** Everything wrong with `data/`; empty where it may be published. */
export function validate(root: string, sources: Sources, texts: Map<string, string>): AppError[] {
  return [
    ...sources.errors,
    ...furtherReportErrors(root),
    ...sources.reports.flatMap((read) => [
      ...figureErrors(read, sources.registry),
      ...strayText(root, read),
      ...(texts.has(read.report.id)
        ? textErrors(
            read,
            texts.get(read.report.id)!,
            sources.notNumerals,
            readDrafts(root, read.report.id)?.rows,
          )
        : []),
    ]),
    ...draftErrors(root, sources.registry),
    ...eventErrors(sources),
  ];
}

/** A text that was put into a report's folder but is not the one its figures were read in. */
function strayText(root: string, { report }: ReadReport): AppError[] {
  const file = `data/reports/${report.id}/report.txt`;
  if (!existsSync(join(root, file))) return [];
  const sum = createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex');
  if (sum === report.sha256) return [];
  const cause = `report.txt beside it has the sha256 ${sum}, not ${report.sha256}: other line ends, another encoding or another edition`;
  return [
    { kind: 'json_invalid', file: `data/reports/${report.id}/report.json`, path: 'sha256', cause },
  ];
}

/** An event names the figure, the report or the address that tells of it. */
function eventErrors({ events, reports }: Sources): CsvError[] {
  const known = new Set(
    reports.flatMap(({ report, figures }) => [report.id, ...figures.rows.map(({ id }) => id)]),
  );
  return events.rows.flatMap(({ source }, i) =>
    known.has(source) || /^https?:\/\//.test(source)
      ? []
      : [
          {
            kind: 'csv_invalid',
            file: events.file,
            line: events.lines[i]!,
            column: 'source',
            cause: `"${source}" is no figure, no report and no address`,
          },
        ],
  );
}

/** Rewrites the two derived columns of every figures.csv that can be read. */
function fixIntervals(root: string): void {
  for (const { figures } of loadSources(root).reports) {
    if (figures.errors.length > 0) continue;
    const rows = figures.rows.map((figure) => ({
      ...figure,
      ...(figure.qualifier && derived(figure, figure.qualifier)),
    }));
    writeFileSync(join(root, figures.file), writeTable(rows, figures.schema));
  }
}
