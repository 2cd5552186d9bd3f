import { geoIdentity, geoMercatorRaw, geoPath, polygonContains } from 'd3';
import type { BoundaryMap, MapRegion } from '#lib/model/registry.ts';
import type { Box, Point } from '../../marks/placed.ts';
import type { ChartData } from '../../type.ts';
import { type Grids, placesOf } from './grids.ts';
import type { TileMapOptions } from './schema.ts';

/** No map is higher than this, in pixels, nor than it is wide. */
const TALLEST = 640;
const RADIANS = Math.PI / 180;
/** Beyond it Mercator's plane runs to infinity. */
const POLAR = 85;

/** The boundaries a chart asks for, where its data bring them. */
export const mapAsked = ({ registry }: ChartData, { map }: TileMapOptions): BoundaryMap | null =>
  registry.maps?.find(({ id }) => id === map) ?? null;

/** Which places of a chart have no area on the map: a place's id is its GB/T 2260 code. */
export function mapGrids(data: ChartData, { regions }: BoundaryMap): Grids {
  const on = new Set(regions.map(({ code }) => code));
  return { cities: [], off: placesOf(data).filter((place) => !on.has(place)) };
}

/** An area as it is drawn. */
export interface Area {
  /** The place it belongs to, by its GB/T 2260 code; the chart may not know it. */
  place: string;
  d: string;
  box: Box;
  /** Where its name stands. */
  at: Point;
  /** Whether a box lies on it, all four corners. */
  holds: (box: Box) => boolean;
}

/**
 * The areas of a map, from north to south in rows of `ROW` pixels, fitted to a width; their height
 * follows from their form, and is no more than `room`.
 */
export function areasOf(
  map: BoundaryMap,
  { y, width, room }: { y: number; width: number; room: number },
): { areas: Area[]; height: number } {
  const shapes = map.regions.map((region) => ({ code: region.code, geometry: plane(region) }));
  const all = {
    type: 'GeometryCollection' as const,
    geometries: shapes.map(({ geometry }) => geometry),
  };
  const tall = Math.max(2, Math.min(width, TALLEST, room));
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [1, y + 1],
        [width - 1, y + tall - 1],
      ],
      all,
    );
  const path = geoPath(projection).digits(1);
  // A map that is wide rather than high leaves room above it: it moves up to where it begins.
  const [[, top], [, bottom]] = path.bounds(all);
  const [dx, dy] = projection.translate();
  projection.translate([dx, dy - (top - y - 1)]);
  const areas = shapes.map(({ code, geometry }): Area => {
    const [[x0, y0], [x1, y1]] = path.bounds(geometry);
    const [x, middle] = path.centroid(geometry);
    const outer = geometry.coordinates.map(([ring = []]) =>
      ring.map((point): [number, number] => projection(point as [number, number]) ?? [NaN, NaN]),
    );
    return {
      place: code,
      d: path(geometry) ?? '',
      box: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
      at: { x, y: middle },
      holds: (box) => outer.some((ring) => corners(box).every((at) => polygonContains(ring, at))),
    };
  });
  const row = ({ at }: Area): number => Math.floor((at.y - y) / ROW);
  return {
    areas: areas.sort((a, b) => row(a) - row(b) || a.at.x - b.at.x),
    height: bottom - top + 2,
  };
}

const ROW = 48;

const corners = ({ x, y, width, height }: Box): [number, number][] => [
  [x, y],
  [x + width, y],
  [x, y + height],
  [x + width, y + height],
];

/**
 * Mercator's plane, in which d3 needs no rule of winding: a ring that runs the other way would else
 * fill the globe around it.
 */
const plane = ({ polygons }: MapRegion): { type: 'MultiPolygon'; coordinates: number[][][][] } => ({
  type: 'MultiPolygon',
  coordinates: polygons.map((rings) =>
    rings.map((ring) =>
      ring.map(([longitude, latitude]) =>
        geoMercatorRaw(longitude * RADIANS, Math.max(-POLAR, Math.min(POLAR, latitude)) * RADIANS),
      ),
    ),
  ),
});
