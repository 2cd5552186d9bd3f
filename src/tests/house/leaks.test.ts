/**
 * The reports' sentences are not ours: figures as written and short labels enter the project, a
 * run of fourteen or more Han characters that stands in a report does not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, read, top } from './sources.ts';

const RUN = 14;
const folder =
  process.env.YOUJU_REPORTS ?? resolve(top, process.env.YOUJU_SHARED ?? '../shared', 'reports');
const present = existsSync(folder);

/** Every run of the reports, Han characters alone: a line break or comma hides no quotation. */
function runsOf(texts: string[]): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const han = text.replace(/[^\p{Script=Han}]/gu, '');
    for (let i = 0; i + RUN <= han.length; i++) runs.add(han.slice(i, i + RUN));
  }
  return runs;
}

/** The lines (from 1) that quote. */
function quotations(text: string, runs: Set<string>): number[] {
  return text.split('\n').flatMap((line, number) => {
    const quotes = (line.match(/\p{Script=Han}{14,}/gu) ?? []).some((run) =>
      Array.from({ length: run.length - RUN + 1 }, (_, i) => run.slice(i, i + RUN)).some((part) =>
        runs.has(part),
      ),
    );
    return quotes ? [number + 1] : [];
  });
}

/**
 * Titles stand in report.json and in the dataset's list of reports; the text itself may lie beside
 * report.json, and is not part of the project.
 */
const exempt =
  /^data\/(reports\/[^/]+\/report\.(json|txt)|datasets\/[^/]+\/registry\/reports\.csv)$/;

function projectFiles(): string[] {
  const folders = ['src', 'data', 'static', '.github', '.ci'].filter((name) =>
    existsSync(join(top, name)),
  );
  const loose = readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'package-lock.json')
    .map((entry) => entry.name);
  return [...loose, ...folders.flatMap(filesUnder)].filter(
    (path) => !exempt.test(path) && !/\.(png|ico|woff2?|gz|br)$/.test(path),
  );
}

test('a quotation is found across commas, a label is none', () => {
  const runs = runsOf(['天地玄黄,宇宙洪荒,日月盈昃,辰宿列张']);
  expect(quotations('x\n"天地玄黄宇宙洪荒日月盈昃辰宿"', runs)).toEqual([2]);
  expect(quotations('天地玄黄宇宙洪荒日月盈', runs)).toEqual([]);
});

describe.skipIf(!present)('no sentence of a report stands in the project (needs its texts)', () => {
  const texts = present
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
    : [];
  const runs = runsOf(texts);
  test('in any file', () => {
    const leaks = projectFiles().flatMap((path) =>
      quotations(read(path).text, runs).map((line) => `${path}:${line}`),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(leaks).toEqual([]);
  });
});
