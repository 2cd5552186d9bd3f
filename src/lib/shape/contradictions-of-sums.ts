import { type End, highEnd, lowEnd, reaches } from '#lib/model/compare.ts';
import { bounds, firstDay, lastDay } from '#lib/model/period.ts';
import type { Quantity } from '#lib/model/quantity.ts';
import type { Indicator } from '#lib/model/registry.ts';
import { type Comparand, indexOf, type Words } from './comparability-words.ts';
import { groupBy } from './group.ts';

/** Three figures or more that cannot all hold, although any two of them can. */
export interface SumContradiction {
  kind:
    /** Parts of one whole, by level of award, which do not overlap. */
    | 'parts_together'
    /** Places that lie beside one another, within the place that holds them. */
    | 'places_together'
    /** Windows of one length, none over another, within a longer one. */
    | 'windows_together'
    /** Money that is not the count times the price. */
    | 'product';
  /** Ids: the parts in order and last the whole; of a product, total, count and price. */
  figures: string[];
}

/** Indicators of which `total` is by its meaning `count` × `price`. */
export interface Product {
  total: string;
  count: string;
  price: string;
}

export type SumWords = Omit<Words, 'indicators'> & {
  indicators: readonly (Words['indicators'][number] & Pick<Indicator, 'award_level'>)[];
};

/** A rounded number (2.1万) is known to half its last place. */
const slack = ({ kind, precision }: Quantity): number =>
  kind === 'exact' && precision !== null && precision !== 1 ? precision / 2 : 0;
const least = (q: Quantity): number => (q.low ?? 0) - slack(q);
const most = (q: Quantity): number => (q.high ?? q.likely_high ?? Infinity) + slack(q);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const ids = (some: readonly Comparand[]): string[] => some.map(({ id }) => id).sort();
const key = (...parts: (string | null)[]): string => JSON.stringify(parts);

interface Days {
  first: string;
  last: string;
}

function days({ period }: Comparand): Days | null {
  const { start, end } = bounds(period);
  return start === null || end === null ? null : { first: firstDay(start), last: lastDay(end) };
}

const within = (inner: Days | null, outer: Days | null): boolean =>
  inner !== null && outer !== null && outer.first <= inner.first && inner.last <= outer.last;

/**
 * Every set of figures that are together above what should hold them all, and every product that is
 * none: what `data/checks/part-above-whole.sql`, `place-above-whole.sql`, `windows-above-window.sql`
 * and `products.sql` ask of three figures or more, asked in memory. Two figures are left to
 * `contradictions`.
 * @param observations of any number of reports: new figures together with the published ones
 */
export function contradictionsOfSums(
  observations: readonly Comparand[],
  words: SumWords,
  products: readonly Product[],
): SumContradiction[] {
  const once = [...new Map(observations.map((o) => [o.id, o])).values()];
  return [
    ...partsTogether(once, words),
    ...placesTogether(once, words),
    ...windowsTogether(once, words),
    ...productsApart(once, products),
  ];
}

/** Whether the parts are too much together, and none of them by itself. */
const tooMuch = (parts: readonly Comparand[], whole: Comparand): boolean =>
  parts.length > 1 &&
  parts.every(({ quantity }) => least(quantity) <= most(whole.quantity)) &&
  sum(parts.map(({ quantity }) => least(quantity))) > most(whole.quantity);

function partsTogether(all: readonly Comparand[], { indicators }: SumWords): SumContradiction[] {
  const named = new Map(indicators.map((one) => [one.id, one]));
  const award = (o: Comparand) => named.get(o.indicator)?.award_level ?? null;
  return all.flatMap((whole) => {
    const parts = all.filter(
      (part) =>
        part.id !== whole.id &&
        part.unit === whole.unit &&
        award(part) !== null &&
        (part.part_of === whole.id || isOf(part, whole)),
    );
    const levels = new Set(parts.map(award));
    return levels.size === parts.length && tooMuch(parts, whole)
      ? [{ kind: 'parts_together' as const, figures: [...ids(parts), whole.id] }]
      : [];
  });

  function isOf(part: Comparand, whole: Comparand): boolean {
    const [a, b] = [bounds(part.period), bounds(whole.period)];
    return (
      named.get(part.indicator)?.part_of === whole.indicator &&
      part.place === whole.place &&
      part.level === whole.level &&
      a.start !== null &&
      a.end !== null &&
      a.start === b.start &&
      a.end === b.end
    );
  }
}

function placesTogether(all: readonly Comparand[], words: SumWords): SumContradiction[] {
  const { indicators, wholes } = indexOf(words);
  const nature = (o: Comparand) => indicators.get(o.indicator)?.nature;
  const countable = all.filter(
    (o) => !o.suspect && (nature(o) === 'stock' || nature(o) === 'flow') && days(o) !== null,
  );
  const told = groupBy(countable, (o) => key(o.indicator, o.unit));
  return countable.flatMap((whole) => {
    if (whole.level !== 'city' && whole.level !== 'county') return [];
    const recurring = whole.period.kind === 'recurring';
    const inside = (told.get(key(whole.indicator, whole.unit)) ?? []).filter((part) => {
      const sameKind = (part.period.kind === 'recurring') === recurring;
      const [inner, outer] = [days(part), days(whole)];
      const held =
        nature(whole) === 'flow' && !recurring
          ? within(inner, outer)
          : within(inner, outer) && within(outer, inner);
      return wholes(part.place).includes(whole.place) && sameKind && held && hasLow(part);
    });
    const greatest = [...groupBy(inside, ({ place }) => place).values()].map(greatestOf);
    const places = new Set(greatest.map(({ place }) => place));
    const beside = greatest.filter(({ place }) => !wholes(place).some((one) => places.has(one)));
    return tooMuch(beside, whole)
      ? [{ kind: 'places_together' as const, figures: [...ids(beside), whole.id] }]
      : [];
  });
}

const hasLow = ({ quantity }: Comparand): boolean => quantity.low !== null;

const greatestOf = (some: readonly Comparand[]): Comparand =>
  some.reduce((best, one) => (least(one.quantity) > least(best.quantity) ? one : best));

const EXCLUDES = new Set<Quantity['kind']>(['more_than', 'nearly', 'less_than']);

/** Months from the first to the last of a window: windows of one length stand beside one another. */
const months = ({ first, last }: Days): number =>
  12 * (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) +
  Number(last.slice(5, 7)) -
  Number(first.slice(5, 7));

function windowsTogether(all: readonly Comparand[], words: SumWords): SumContradiction[] {
  const { indicators } = indexOf(words);
  const totals = all.filter(
    (o) =>
      indicators.get(o.indicator)?.nature === 'flow' &&
      o.period.kind === 'span' &&
      days(o) !== null &&
      o.part_of === null &&
      !o.suspect,
  );
  const said = groupBy(totals, (o) => key(o.indicator, o.place, o.level, o.unit));
  return [...said.values()].flatMap((group) =>
    group.flatMap((whole) => {
      const outer = days(whole) as Days;
      if (whole.quantity.high === null) return [];
      const inside = group.filter((one) => {
        const inner = days(one) as Days;
        return within(inner, outer) && !within(outer, inner) && hasLow(one);
      });
      const rows = [...groupBy(inside, (one) => months(days(one) as Days)).values()].flatMap(
        (some) => rowsOf(some),
      );
      const above = rows
        .filter((row) => row.length > 1 && exceeds(row, whole))
        .sort((a, b) => a.length - b.length || (ids(a).join() < ids(b).join() ? -1 : 1))[0];
      return above
        ? [{ kind: 'windows_together' as const, figures: [...ids(above), whole.id] }]
        : [];
    }),
  );
}

function exceeds(row: readonly Comparand[], whole: Comparand): boolean {
  const top = most(whole.quantity);
  const parts = row.map(({ quantity }) => least(quantity));
  const together = sum(parts);
  const excluded = [...row, whole].some(({ quantity }) => EXCLUDES.has(quantity.kind));
  return parts.every((one) => one <= top) && (together > top || (together === top && excluded));
}

/** Windows of one length in rows: from each one on, always the next that begins after it has ended. */
function rowsOf(windows: readonly Comparand[]): Comparand[][] {
  const greatest = [
    ...groupBy(windows, (o) => key(days(o)?.first ?? '', days(o)?.last ?? '')).values(),
  ]
    .map(greatestOf)
    .sort((a, b) => (days(a) as Days).first.localeCompare((days(b) as Days).first));
  return greatest.flatMap((start, at) => {
    const rows = [[start]];
    let row = [start];
    for (const next of greatest.slice(at + 1))
      if ((days(next) as Days).first > (days(row.at(-1) as Comparand) as Days).last)
        rows.push((row = [...row, next]));
    return rows;
  });
}

/** Generous: the reading intervals, widened by a whole last place where rounded, must not meet at all. */
function productsApart(
  all: readonly Comparand[],
  products: readonly Product[],
): SumContradiction[] {
  const place = ({ precision }: Quantity) =>
    precision !== null && precision !== 1 ? precision : 0;
  const from = ({ quantity: q }: Comparand): End => ({ ...lowEnd(q), at: lowEnd(q).at - place(q) });
  const to = ({ quantity: q }: Comparand): End => ({ ...highEnd(q), at: highEnd(q).at + place(q) });
  const times = (a: End, b: End): End => ({ at: a.at * b.at, excluded: false });
  const plain = (end: End): End => ({ ...end, excluded: false });
  const of = (indicator: string) => all.filter((o) => o.indicator === indicator);
  const same = (a: Comparand, b: Comparand) => a.report === b.report && a.place === b.place;
  const sameWindow = (a: Comparand, b: Comparand) =>
    bounds(a.period).start === bounds(b.period).start &&
    bounds(a.period).end === bounds(b.period).end;
  return products.flatMap((product) =>
    of(product.total).flatMap((total) =>
      of(product.count)
        .filter((count) => same(count, total) && sameWindow(count, total))
        .flatMap((count) =>
          of(product.price)
            .filter(
              (price) =>
                same(price, total) &&
                !(
                  reaches(times(from(count), from(price)), plain(to(total))) &&
                  reaches(plain(from(total)), times(to(count), to(price)))
                ),
            )
            .map((price): SumContradiction => ({
              ...{ kind: 'product', figures: [total.id, count.id, price.id] },
            })),
        ),
    ),
  );
}
