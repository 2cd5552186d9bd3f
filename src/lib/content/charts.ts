import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { namedIn, parseSpec, type ChartSpec, type NamedKind } from '#lib/chart/spec.ts';
import type { AppError } from '#lib/model/error.ts';
import { readJson } from './json.ts';

/** The ids a chart may name; maps are files with rules of their own (`maps.ts`). */
export type KnownIds = Record<Exclude<NamedKind, 'map'>, Set<string>>;

const FOLDER = 'data/charts';

/**
 * Reads the published chart specs, by id. A spec that breaks its schema, is not named as its file
 * or names what does not exist is an error and no chart.
 */
export function loadCharts(
  root: string,
  known: KnownIds,
): { charts: ChartSpec[]; errors: AppError[] } {
  const files = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)).sort() : [];
  const charts: ChartSpec[] = [];
  const errors: AppError[] = [];
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const name = file.slice(0, -'.json'.length);
    const json = readJson(root, `${FOLDER}/${file}`, v.unknown());
    const spec = json.ok ? parseSpec(json.value, name) : json;
    if (!spec.ok) {
      errors.push(spec.error);
      continue;
    }
    const wrong = unknownIds(spec.value, known);
    if (spec.value.id !== name)
      wrong.push(['id', `"${spec.value.id}" is not the name of its file`]);
    for (const [path, cause] of wrong)
      errors.push({ kind: 'spec_invalid', chart: name, path, cause });
    if (wrong.length === 0) charts.push(spec.value);
  }
  return { charts, errors };
}

/** Path and cause of every id of a spec that nothing has. */
const unknownIds = (spec: ChartSpec, known: KnownIds): [string, string][] =>
  namedIn(spec)
    .filter(({ kind, id }) => kind !== 'map' && !known[kind].has(id))
    .map(({ path, kind, id }) => [path, `there is no ${kind} "${id}"`]);
