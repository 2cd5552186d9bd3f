import * as v from 'valibot';
import { parseSpec } from '#lib/chart/spec.ts';
import type { EventNote } from '#lib/model/registry.ts';
import { fileHref } from '#lib/url/paths.ts';
import type { KnownCards } from '#lib/url/briefing.ts';
import type { BriefingSource } from '../briefing/briefing-card.ts';

/**
 * What readers choose from, `/api/vocabulary.json`: fetched by a page on which they do, after its
 * first picture.
 */
export interface Vocabulary extends BriefingSource {
  events: EventNote[];
  /** Codes of the cards a briefing for a place begins with, by its id. */
  proposals: Record<string, string[]>;
}

/** The address of the file, below the base. */
export const VOCABULARY = '/api/vocabulary.json';

const named = v.array(v.looseObject({ id: v.string() }));
const schema = v.object({
  registry: v.object({
    indicators: named,
    places: named,
    units: named,
    topics: named,
    tiles: v.optional(v.array(v.unknown())),
  }),
  reports: v.array(v.looseObject({ id: v.string(), covers: v.array(v.string()) })),
  findings: v.array(v.looseObject({ id: v.string(), figures: v.array(v.string()) })),
  charts: v.array(v.unknown()),
  maps: v.optional(v.array(v.unknown())),
  events: v.array(v.looseObject({ id: v.string(), date_start: v.string() })),
  proposals: v.record(v.string(), v.array(v.string())),
});

/** Lets the file in; null where it is not what this build writes. */
export function parseVocabulary(input: unknown): Vocabulary | null {
  const result = v.safeParse(schema, input);
  if (!result.success) return null;
  const charts = result.output.charts.map((spec) => parseSpec(spec));
  if (charts.some((spec) => !spec.ok)) return null;
  // Rows of the registry are this build's own, validated when they were read.
  return {
    ...(result.output as unknown as Vocabulary),
    charts: charts.flatMap((spec) => (spec.ok ? [spec.value] : [])),
  };
}

let asked: Promise<Vocabulary | null> | undefined;

/** Fetches it once as long as the page lives; null where it did not arrive, then it is asked again. */
export async function fetchVocabulary(): Promise<Vocabulary | null> {
  asked ??= fetch(fileHref(VOCABULARY))
    .then(async (response) => (response.ok ? parseVocabulary(await response.json()) : null))
    .catch(() => null);
  const found = await asked;
  if (!found) asked = undefined;
  return found;
}

/** The same as a property of the page that works with it. */
export async function withVocabulary(): Promise<{ vocabulary: Vocabulary } | null> {
  const vocabulary = await fetchVocabulary();
  return vocabulary && { vocabulary };
}

/** The ids an address may name. */
export const knownCards = ({
  registry,
  charts,
  events = [],
  maps = [],
}: BriefingSource): KnownCards => ({
  charts: new Set(charts.map(({ id }) => id)),
  indicators: new Set(registry.indicators.map(({ id }) => id)),
  places: new Set(registry.places.map(({ id }) => id)),
  events: new Set(events.map(({ id }) => id)),
  maps: new Set(maps.map(({ id }) => id)),
});
