import type { ObservationRow } from '#lib/model/figure.ts';
import { derive as words } from '#lib/i18n/messages/derive.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Pairs } from '#lib/shape/derive/derivation.ts';
import { derive } from './arithmetic.ts';
import type { DeriveOptions } from './derive-options.ts';
import { remembered } from './remembered.ts';
import type { ChartData, ChartType } from './type.ts';
import { vocabulary } from './vocabulary.ts';

/** Indicators that could count heads: stocks of persons or households. */
function headsIn(data: ChartData): string[] {
  const heads = new Set(
    data.registry.units
      .filter(({ dimension }) => dimension === 'people' || dimension === 'households')
      .map(({ id }) => id),
  );
  const drawn = new Set(data.rows.map((row) => row.indicator));
  return data.registry.indicators
    .filter(({ id, nature, unit }) => drawn.has(id) && nature === 'stock' && heads.has(unit))
    .map(({ id }) => id);
}

/** The rows to be divided, and those that are divided by; none of the latter where it is open which. */
function divided(data: ChartData, per: string | undefined): [ObservationRow[], ObservationRow[]] {
  const [only, other] = per === undefined ? headsIn(data) : [per];
  const heads = other === undefined ? only : undefined;
  return [
    data.rows.filter((row) => row.indicator !== heads),
    data.rows.filter((row) => row.indicator === heads),
  ];
}

const made = remembered<ChartData, ChartData>();

/**
 * The data a chart draws where its options ask for what is made of figures; the same data, unchanged,
 * where they do not, and where something was done to them already. Made once for each choice.
 */
export function derivedData(data: ChartData, { as, per }: DeriveOptions, pairs: Pairs): ChartData {
  if (as === undefined || data.derived || data.coverage) return data;
  return made(data, [as, per, pairs].join(), () => worked(data, { as, per }, pairs));
}

function worked(
  data: ChartData,
  { as, per }: { as: NonNullable<DeriveOptions['as']>; per: string | undefined },
  pairs: Pairs,
): ChartData {
  const [rows, denominator] = as === 'per_head' ? divided(data, per) : [data.rows, []];
  const { registry, places } = data;
  const result = derive(as, rows, { registry, places, denominator, pairs });
  const heard = new Set(data.rows.map((row) => row.place));
  const drawn = new Set(result.rows.map((row) => row.place));
  return {
    ...data,
    rows: result.rows,
    derived: result.derived,
    // Who reports what could not be made use of is not silent.
    places: places.filter((place) => drawn.has(place) || !heard.has(place)),
  };
}

/** Timelines show change from time to time, all else from the first to the last. */
const pairsOf = (type: string): Pairs => (type === 'timeline' ? 'each' : 'ends');

interface Deriving extends DeriveOptions {
  type: string;
  /** Of small multiples: the chart that they repeat, and what it makes of the figures. */
  of?: DeriveOptions & { type: string };
}

/**
 * The data a chart draws, of a chart of any type. What small multiples draw is made before it is
 * split: a change needs both its times and a share all its places, in whichever of them they stand.
 */
export function drawnData({ of, ...chart }: Deriving, data: ChartData): ChartData {
  const drawn = of ?? chart;
  return derivedData(data, drawn, pairsOf(drawn.type));
}

/** What was done to the rows of a chart, each a sentence part; null where they are as reported. */
export function doneTo(data: ChartData, locale: Locale): string | null {
  const { derived } = data;
  if (!derived) return null;
  const t = words[locale].done;
  const voice = vocabulary(data, locale);
  switch (derived.kind) {
    case 'change':
      return derived.pairs === 'each' ? t.changeEach : t.change;
    case 'indexed':
      return t.indexed(derived.base === undefined ? null : voice.date(derived.base));
    case 'share':
      return derived.whole === 'sum' ? t.shareSum : t.shareStated;
    case 'per_head':
      return t.per_head(derived.denominator ? voice.indicator(derived.denominator) : '');
    case 'per_year':
      return t.per_year;
  }
}

/** What could not be made, by reason: a sentence each. */
export function refusedNotes({ derived }: ChartData, locale: Locale): string[] {
  const counts = new Map<keyof (typeof words)['zh']['refused'], number>();
  for (const { reason } of derived?.refused ?? [])
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, n]) => words[locale].refused[reason](n));
}

/** A type that draws what is made of figures where its options ask for it. */
export function deriving<O extends Omit<Deriving, 'type'>, L>(
  type: ChartType<O, L>,
  kind: string,
): ChartType<O, L> {
  const drawn = (data: ChartData, options: O): ChartData =>
    drawnData({ ...options, type: kind }, data);
  return {
    ...type,
    layout: (data, options, context) => type.layout(drawn(data, options), options, context),
    describe(data, options, locale) {
      const own = drawn(data, options);
      const said = type.describe(own, options, locale);
      if ((options.of ?? options).as === undefined) return said;
      return [doneTo(own, locale), ...refusedNotes(own, locale)]
        .filter((one) => one !== null)
        .map((one) => one.replace(/[。.]$/, '') + marks[locale].stop)
        .join('')
        .concat(said);
    },
    toTable: (data, options, locale) => type.toTable(drawn(data, options), options, locale),
  };
}
