import type { Locale } from '#lib/model/locale.ts';
import { groupBy } from '#lib/shape/group.ts';
import type { ChartData } from '../../type.ts';
import type { CoverageOptions } from './schema.ts';
import { cellId, tallies, type Tally } from './tally.ts';

export interface Named {
  id: string;
  name: string;
}

/** A kind of figures: an indicator, a topic, a report. */
interface Key extends Named {
  /** Its topic, or itself where it is one; null where it has none. */
  topic: string | null;
  /** Where a place's page speaks of it. */
  anchor: string;
}

export interface Matrix {
  places: Named[];
  keys: Key[];
  /** The figures of a place and a kind; null where no report says any. */
  at: (place: string, key: string) => Tally | null;
  /** Kinds by topic, in order; one group without a name where they are no indicators of several. */
  groups: { topic: Named | null; keys: Key[] }[];
}

/**
 * Places, kinds and what stands in their cells. Places and kinds of which no report says anything
 * are kept where they were asked for: missing is not left out.
 */
export function matrix(data: ChartData, options: CoverageOptions, locale: Locale): Matrix {
  const cells = tallies(data, options, locale);
  const ids = [...cells.keys()].map((id) => id.split(' ') as [string, string]);
  const { topics } = data.registry;
  const keys = keysOf(data, options, new Set(ids.map(([, key]) => key)), locale);
  const asked = new Set([...data.places, ...ids.map(([place]) => place)]);
  const registered = data.registry.places.filter(({ id }) => asked.has(id));
  const foreign = [...asked].filter((id) => !registered.some((place) => place.id === id));
  const places: Named[] = [
    ...registered.map((place) => ({ id: place.id, name: place[`short_${locale}`] })),
    ...foreign.map((id) => ({ id, name: id })),
  ];
  const byMost = <T extends Named>(all: T[], own: (id: string) => number): T[] =>
    options.sort === 'most' ? [...all].sort((a, b) => own(b.id) - own(a.id)) : all;
  const times = (part: 0 | 1) => {
    const own = groupBy(ids, (id) => id[part]);
    return (id: string): number => own.get(id)?.length ?? 0;
  };
  const sorted = byMost(keys, times(1));
  const byTopic = [...groupBy(sorted, ({ topic }) => topic)];
  const apart =
    byTopic.length > 1 && sorted.some(({ id, topic }) => topic !== null && id !== topic);
  const groups = byTopic.map(([id, all]) => ({
    topic: { id: id ?? '', name: topics.find((one) => one.id === id)?.[`name_${locale}`] ?? '' },
    keys: all,
  }));
  return {
    places: byMost(places, times(0)),
    keys: apart ? groups.flatMap((group) => group.keys) : sorted,
    at: (place, key) => cells.get(cellId(place, key)) ?? null,
    groups: apart ? groups : [{ topic: null, keys: sorted }],
  };
}

/** The kinds in the registry's order: topics, indicators by topic, reports, then what it lacks. */
function keysOf(
  { registry, reports, coverage }: ChartData,
  { by = 'indicator' }: CoverageOptions,
  used: ReadonlySet<string>,
  locale: Locale,
): Key[] {
  const order = new Map(registry.topics.map(({ id }, at) => [id, at]));
  const known: Record<typeof by, Key[]> = {
    topic: registry.topics.map((one) => ({
      id: one.id,
      name: one[`name_${locale}`],
      topic: one.id,
      anchor: one.id,
    })),
    indicator: [...registry.indicators]
      .sort((a, b) => (order.get(a.topic) ?? order.size) - (order.get(b.topic) ?? order.size))
      .map(({ id, topic, ...one }) => ({ id, name: one[`name_${locale}`], topic, anchor: topic })),
    report: reports.map((one) => ({
      id: one.id,
      name: one[`short_${locale}`],
      topic: null,
      anchor: 'reports',
    })),
  };
  // A coverage question does not say by what it counted; its ids do. Kinds of the vocabulary that
  // nobody speaks of stay: a caller that does not mean them leaves them out.
  const counted = Object.values(known).find((all) => all.some(({ id }) => used.has(id))) ?? [];
  const offered = coverage ? counted : known[by];
  const foreign = [...used].filter((id) => !offered.some((key) => key.id === id));
  return [...offered, ...foreign.map((id) => ({ id, name: id, topic: null, anchor: '' }))];
}
