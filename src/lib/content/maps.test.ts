import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { logLine } from './log-line.ts';
import { loadMaps, unknownMaps } from './maps.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'youju-maps-'));
  mkdirSync(join(root, 'data/maps'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const about = { review_number: 'GS(2023)2767号', source: '江州测绘', property: 'gb' };
const ring = [
  [110, 32],
  [111, 32],
  [111, 33],
  [110, 32],
];
const feature = (properties: object, coordinates: unknown = [ring]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
});
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });
const good = collection(feature({ gb: 990101 }), feature({ gb: '990102' }));

const load = (said: object | null, drawn: object | null) => {
  const write = (file: string, json: object | null) =>
    json && writeFileSync(join(root, 'data/maps', file), JSON.stringify(json));
  write('jiangzhou.json', said);
  write('jiangzhou.geojson', drawn);
  return loadMaps(root);
};

test('boundaries with their review number are a map', () => {
  expect(load(about, good)).toEqual({
    maps: [
      {
        id: 'jiangzhou',
        review_number: 'GS(2023)2767号',
        source: '江州测绘',
        regions: [
          { code: '990101', polygons: [[ring]] },
          { code: '990102', polygons: [[ring]] },
        ],
      },
    ],
    errors: [],
  });
});

test('parts of one county are one region, and heights are let go', () => {
  const parts = {
    type: 'Feature',
    properties: { gb: '990101' },
    geometry: { type: 'MultiPolygon', coordinates: [[ring.map((at) => [...at, 300])], [ring]] },
  };
  expect(load(about, collection(parts)).maps[0]?.regions).toEqual([
    { code: '990101', polygons: [[ring], [ring]] },
  ]);
});

test.each<[string, object | null, object | null, RegExp]>([
  [
    'without a review number',
    { ...about, review_number: undefined },
    good,
    /jiangzhou\.json \(review_number\): .*only under a review number \(审图号\)/,
  ],
  ['with an empty one', { ...about, review_number: '' }, good, /\(review_number\): .*审图号/],
  ['with a word for one', { ...about, review_number: '已审' }, good, /\(review_number\): .*审图号/],
  ['of nobody', { ...about, source: '' }, good, /\(source\): say whose/],
  ['without the name of its codes', { ...about, property: undefined }, good, /\(property\): name/],
  ['of which nothing is said', null, good, /jiangzhou\.json: ENOENT/],
  ['that is only announced', about, null, /jiangzhou\.geojson: ENOENT/],
  [
    'whose codes are names',
    { ...about, property: 'name' },
    collection(feature({ name: '江东' })),
    /features\.0\.properties\.name\): "江东" is no GB\/T 2260 code/,
  ],
  [
    'with a county twice',
    about,
    collection(feature({ gb: '990101' }), feature({ gb: '990101' })),
    /features\.1\.properties\.gb\): 990101 is a second time/,
  ],
  [
    'in metres',
    about,
    collection(feature({ gb: '990101' }, [[[500000, 3500000], ...ring]])),
    /features\.0\.geometry\.coordinates\.0\.0\.0/,
  ],
  [
    'of lines',
    about,
    collection({ ...feature({ gb: '990101' }), geometry: { type: 'LineString', coordinates: [] } }),
    /geometry\.type/,
  ],
])('a map %s is refused', (_, said, drawn, line) => {
  const { maps, errors } = load(said, drawn);
  expect(maps).toEqual([]);
  expect(errors.map(logLine)).toContainEqual(expect.stringMatching(line));
});

test('without a folder there are none', () => {
  rmSync(join(root, 'data/maps'), { recursive: true });
  expect(loadMaps(root)).toEqual({ maps: [], errors: [] });
});

test('a chart that asks for a map nobody supplied is named', () => {
  const { maps } = load(about, good);
  const chart = (map: string) => ({ id: 'members', chart: { type: 'tile-map', map } }) as ChartSpec;
  expect(unknownMaps([chart('jiangzhou')], maps)).toEqual([]);
  expect(unknownMaps([chart('hubei')], maps)).toEqual([
    { kind: 'spec_invalid', chart: 'members', path: 'chart.map', cause: 'there is no map "hubei"' },
  ]);
  const small = {
    id: 'members',
    chart: { type: 'facets', of: { type: 'tile-map', map: 'hubei' } },
  };
  expect(unknownMaps([small as ChartSpec], maps)).toMatchObject([{ path: 'chart.of.map' }]);
});
