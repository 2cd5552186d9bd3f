import type { Observation } from '#lib/model/figure.ts';
import { OPEN_BELOW } from '#lib/shape/derive/interval.ts';
import { groupBy } from '#lib/shape/group.ts';
import { observe } from '#lib/shape/observe.ts';
import type { ChartData } from '../../type.ts';
import type { BarOptions } from './schema.ts';

/** What orders bars: the middle of the reading interval, or its end where the other is open. */
const size = ({ quantity: q }: Observation): number => {
  const { likely_low: low, likely_high: high } = q;
  if (high === null) return low;
  return low === OPEN_BELOW ? high : (low + high) / 2;
};

/** When a figure's time begins; what has no date comes last. */
const periodStart = (o: Observation): string =>
  o.period.kind === 'unknown'
    ? '9'
    : o.period.kind === 'instant'
      ? (o.period.at ?? '9')
      : (o.period.start ?? o.period.end ?? '9');

export const inTime = (a: Observation, b: Observation): number => {
  const [x, y] = [periodStart(a), periodStart(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** A place with its figures, in order of time. */
export interface AtPlace {
  place: string;
  /** The largest of them that is to be believed; −∞ where none is. */
  largest: number;
  observations: Observation[];
}

/** Figures by place: places by their largest figure, or as registered; the figures by time. */
export function byPlace(
  own: readonly Observation[],
  { registry }: ChartData,
  sort: BarOptions['sort'],
): AtPlace[] {
  const registered = new Map(registry.places.map(({ id }, i) => [id, i]));
  const at = ({ place }: AtPlace): number => registered.get(place) ?? -1;
  const down = (a: number, b: number): number => (a === b ? 0 : b > a ? 1 : -1);
  return [...groupBy(own, (o) => o.place)]
    .map(([place, here]): AtPlace => {
      const believed = here.filter((o) => !o.suspect).map(size);
      return {
        place,
        largest: believed.reduce((a, b) => Math.max(a, b), -Infinity),
        observations: [...here].sort(inTime),
      };
    })
    .sort((a, b) => (sort === 'place' ? 0 : down(a.largest, b.largest)) || at(a) - at(b));
}

const told = new WeakMap<ChartData, ChartData>();

/** Rows in the order of their bars, where words and table would tell them in another. */
export function asDrawn(data: ChartData, { sort }: BarOptions): ChartData {
  if (sort !== 'place') return data;
  const before = told.get(data);
  if (before) return before;
  const rows = new Map(data.rows.map((row) => [observe(row), row]));
  const drawn = [...groupBy([...rows.keys()], (o) => o.indicator).values()]
    .flatMap((own) => byPlace(own, data, sort))
    .flatMap(({ observations }) => observations.flatMap((o) => rows.get(o) ?? []));
  const ordered = { ...data, rows: drawn };
  told.set(data, ordered);
  return ordered;
}
