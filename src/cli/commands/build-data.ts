import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cwd } from 'node:process';
import { parseArgs } from 'node:util';
import { logLine } from '#lib/content/log-line.ts';
import { loadSources } from '#lib/content/sources.ts';
import { DATASET } from '#lib/model/dataset.ts';
import type { Command } from '../command.ts';
import { buildDataset } from '../dataset/build.ts';
import { validate } from './validate.ts';

export const command: Command = {
  usage: '[--check]',
  help: `Makes data/datasets/${DATASET}/ from the accepted figures of all reports: observations, figures,
registries, reports, events, what the checks of data/checks/ found, datapackage.json,
load.sql, README.md.
Does nothing while "youju validate" finds anything wrong.

  --check  write nothing; end with 1 and name the first difference where the folder is out of date`,
  async run(args) {
    const { values } = parseArgs({ args, options: { check: { type: 'boolean' } } });
    const root = cwd();
    const sources = loadSources(root);
    const errors = validate(root, sources, new Map());
    if (errors.length > 0) {
      for (const error of errors) console.error(logLine(error));
      console.error('The dataset was not made: first mend what is named above.');
      return 1;
    }
    const built = await buildDataset(root, sources);
    if (!built.ok) {
      console.error(logLine(built.error));
      return 1;
    }
    const folder = `data/datasets/${DATASET}`;
    if (values.check) return check(root, folder, built.value);
    write(join(root, folder), built.value);
    console.log(`${folder}: ${built.value.size} files.`);
    return 0;
  },
};

function write(folder: string, files: Map<string, string>): void {
  for (const path of committed(folder).keys()) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function check(root: string, folder: string, files: Map<string, string>): number {
  const difference = firstDifference(committed(join(root, folder)), files);
  if (difference === null) {
    console.log(`${folder} is what its sources make.`);
    return 0;
  }
  console.error(`${folder}/${difference}\nRun "youju build-data" and commit the result.`);
  return 1;
}

/** The files of a folder and its subfolders, by path. */
const committed = (folder: string): Map<string, string> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder, { withFileTypes: true, recursive: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );

/** Where two sets of files first differ, as `file:line: …`; null where they are equal. */
export function firstDifference(
  before: Map<string, string>,
  after: Map<string, string>,
): string | null {
  for (const [name, text] of after) {
    const old = before.get(name);
    if (old === undefined) return `${name} is missing.`;
    if (old === text) continue;
    const [had, has] = [old.split('\n'), text.split('\n')];
    const at = has.findIndex((line, i) => line !== had[i]);
    const line = at < 0 ? has.length : at;
    return `${name}:${line + 1} is out of date.\n  has:    ${had[line] ?? ''}\n  should: ${has[line] ?? ''}`;
  }
  for (const name of before.keys()) if (!after.has(name)) return `${name} should not be there.`;
  return null;
}
