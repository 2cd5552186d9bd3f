import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type ChartSpec, namedInChart } from '#lib/chart/spec.ts';
import type { AppError } from '#lib/model/error.ts';
import type { BoundaryMap, MapRegion } from '#lib/model/registry.ts';
import { readJson } from './json.ts';

const FOLDER = 'data/maps';
const FILE = /\.(geo)?json$/;

/** GS(2023)2767号, 鄂S(2021)005号, GS京(2022)1061号: who reviewed it, the year, the number. */
const REVIEW_NUMBER = /^[A-Z\p{Script=Han}]{1,6}[(（]\d{4}[)）]\d+号$/u;
const REVIEW_SENTENCE =
  'boundaries may be shown to the public only under a review number (审图号), such as ' +
  'GS(2023)2767号: give it, or leave the map out and keep the grid of tiles';

/** What a key holds that is not there is nothing, so that its own sentence is told. */
const text = v.nullish(v.string(), '');

/** `data/maps/<id>.json`: what a publisher says of the boundaries beside it. */
const about = v.strictObject({
  review_number: v.pipe(text, v.regex(REVIEW_NUMBER, REVIEW_SENTENCE)),
  source: v.pipe(text, v.nonEmpty('say whose boundaries these are')),
  property: v.pipe(text, v.nonEmpty('name the property that holds the GB/T 2260 code')),
});

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
/** RFC 7946: longitude, latitude, and perhaps a height, which a plane has no use for. */
const position = v.pipe(
  v.looseTuple([degrees(180), degrees(90)]),
  v.transform(([longitude, latitude]): [number, number] => [longitude, latitude]),
);
const polygon = v.pipe(
  v.array(v.pipe(v.array(position), v.minLength(4, 'a ring has four positions or more'))),
  v.minLength(1, 'a polygon has a ring'),
);
const collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.pipe(
    v.array(
      v.object({
        type: v.literal('Feature'),
        properties: v.nullish(v.record(v.string(), v.unknown()), {}),
        geometry: v.variant('type', [
          v.object({ type: v.literal('Polygon'), coordinates: polygon }),
          v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
        ]),
      }),
    ),
    v.minLength(1, 'there is no feature'),
  ),
});

const CODE = /^\d{6}$/;

/**
 * The boundaries publishers put into `data/maps/`: `<id>.geojson` with `<id>.json` beside it. A map
 * without a review number, or whose features carry no GB/T 2260 code, is an error and no map.
 */
export function loadMaps(root: string): { maps: BoundaryMap[]; errors: AppError[] } {
  const files = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)) : [];
  const own = files.filter((file) => FILE.test(file));
  const ids = [...new Set(own.map((file) => file.replace(FILE, '')))].sort();
  const maps: BoundaryMap[] = [];
  const errors: AppError[] = [];
  for (const id of ids) {
    const said = readJson(root, `${FOLDER}/${id}.json`, about);
    const drawn = readJson(root, `${FOLDER}/${id}.geojson`, collection);
    for (const read of [said, drawn]) if (!read.ok) errors.push(read.error);
    if (!said.ok || !drawn.ok) continue;
    const { property, ...rest } = said.value;
    const regions = drawn.value.features.map(({ properties, geometry }): MapRegion => ({
      code: codeOf(properties[property]),
      polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    }));
    const wrong = flaws(regions, property);
    for (const [path, cause] of wrong)
      errors.push({ kind: 'json_invalid', file: `${FOLDER}/${id}.geojson`, path, cause });
    if (wrong.length === 0) maps.push({ id, ...rest, regions });
  }
  return { maps, errors };
}

/** A code as text: some tools write it as a number. */
const codeOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Features that cannot be joined to a place, by path and cause. */
function flaws(regions: readonly MapRegion[], property: string): [string, string][] {
  const seen = new Set<string>();
  return regions.flatMap(({ code }, i): [string, string][] => {
    const path = `features.${i}.properties.${property}`;
    if (!CODE.test(code)) return [[path, `"${code}" is no GB/T 2260 code of six digits`]];
    if (seen.has(code)) return [[path, `${code} is a second time; make one MultiPolygon of both`]];
    seen.add(code);
    return [];
  });
}

/** Published charts that ask for boundaries nobody supplied. */
export const unknownMaps = (
  charts: readonly ChartSpec[],
  maps: readonly BoundaryMap[],
): AppError[] =>
  charts.flatMap(({ id, chart }) =>
    namedInChart(chart)
      .filter((one) => one.kind === 'map' && !maps.some((map) => map.id === one.id))
      .map((one) => ({
        kind: 'spec_invalid',
        chart: id,
        path: one.path,
        cause: `there is no map "${one.id}"`,
      })),
  );
