import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { askedEvents, parseSpec, type ChartSpec } from '#lib/chart/spec.ts';
import type { AppError } from '#lib/model/error.ts';
import { readJson } from './json.ts';

/** The ids a chart may name, by the name of the field that names them. */
export type KnownIds = Record<
  'dataset' | 'indicator' | 'place' | 'report' | 'figure' | 'event',
  Set<string>
>;

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

/** Path and cause of every id of a spec that nothing has; each question names them alike. */
function unknownIds(spec: ChartSpec, known: KnownIds): [string, string][] {
  const named = Object.entries({ dataset: spec.dataset, ...spec.question }).flatMap(
    ([field, value]: [string, unknown]): [string, string, string][] =>
      [value]
        .flat()
        .flatMap((id) => (typeof id === 'string' ? [[field, field.replace(/s$/, ''), id]] : [])),
  );
  const unheard = askedEvents(spec.chart).filter((id) => !known.event.has(id));
  return [
    ...unheard.map((id): [string, string] => ['chart.events', `there is no event "${id}"`]),
    ...unknownInQuestion(named, known),
  ];
}

const unknownInQuestion = (
  named: readonly [string, string, string][],
  known: KnownIds,
): [string, string][] =>
  named.flatMap(([field, kind, id]): [string, string][] =>
    kind in known && !known[kind as keyof KnownIds].has(id)
      ? [[field === 'dataset' ? field : `question.${field}`, `there is no ${kind} "${id}"`]]
      : [],
  );
