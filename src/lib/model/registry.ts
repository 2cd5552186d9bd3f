/** The vocabulary kept in `data/registry/`; field names are the columns of its CSV files. */
export interface Place {
  /** GB/T 2260 code; zones without one have an id of our own (`420300-jkq`). */
  id: string;
  code_gbt2260: string | null;
  code_nbs: string | null;
  name_zh: string;
  short_zh: string;
  name_en: string;
  short_en: string;
  kind: 'prefecture-level city' | 'county-level city' | 'county' | 'district' | 'zone';
  parent: string | null;
  /** The county in whose totals a zone is already contained: never sum both. */
  counted_in: string | null;
  former: string | null;
  note_zh: string | null;
  note_en: string | null;
}

export const NATURES = ['stock', 'flow', 'ratio', 'rate'] as const;
export type Nature = (typeof NATURES)[number];

export interface Indicator {
  id: string;
  name_zh: string;
  name_en: string;
  definition_zh: string;
  definition_en: string;
  topic: string;
  unit: string;
  nature: Nature;
  /** Indicators that ask the same under other definitions share it; comparable with a caveat. */
  concept: string | null;
  award_level: string | null;
  part_of: string | null;
  comparable_note_zh: string | null;
  comparable_note_en: string | null;
}

export interface Unit {
  id: string;
  symbol_zh: string;
  symbol_en: string;
  /**
   * Only one dimension on an axis; only like is added to like. Its units are counted alike (one 家 is
   * one 个): nothing converts, so what has another size (亩, 平方米) has a dimension of its own.
   */
  dimension: string;
}

export interface Topic {
  id: string;
  name_zh: string;
  name_en: string;
}

/** A dated event for time axes. */
export interface EventNote {
  id: string;
  date_start: string;
  date_end: string | null;
  place: string | null;
  label_zh: string;
  label_en: string;
  source: string;
}

/** A cell of a tile grid: one equal tile per county, neighbours kept near each other. */
export interface Tile {
  layout: string;
  place: string;
  row: number;
  col: number;
}

/** Numeral characters that are words or names (进一步, 十堰); `text` as it stands in reports. */
export interface NotNumeral {
  text: string;
  reason_zh: string;
  reason_en: string;
}

/** A published correction of one field of one figure. */
export interface Erratum {
  id: string;
  date: string;
  figure: string;
  field: string;
  before: string | null;
  after: string | null;
  reason_zh: string;
  reason_en: string;
}

/** Indicators of which `total` is by its meaning `count` × `price`: a row of `data/checks/products.csv`. */
export interface Product {
  total: string;
  count: string;
  price: string;
}

/** An area of a map: rings of longitude and latitude, the first of a polygon its outer one. */
export interface MapRegion {
  /** GB/T 2260 code of the place it belongs to. */
  code: string;
  polygons: [longitude: number, latitude: number][][][];
}

/** Boundaries that a publisher supplies, with what has to be printed under them. None is shipped. */
export interface BoundaryMap {
  /** Name of the files in `data/maps/`. */
  id: string;
  /** 审图号: the number under which the boundaries may be shown to the public. */
  review_number: string;
  source: string;
  regions: MapRegion[];
}

export interface Registry {
  places: Place[];
  indicators: Indicator[];
  units: Unit[];
  topics: Topic[];
  /** Where places stand on grids of tiles; only charts of tiles need it. */
  tiles?: Tile[];
  /** The boundaries a chart asks for, where its publisher supplied them. */
  maps?: BoundaryMap[];
}
