import { type ChartChoice, namedInChart, type NamedKind, parseChoice } from '#lib/chart/spec.ts';
import { formatOptions, parseOptions, type Options } from './options.ts';

/** A chart in an address: `t=bar&o=sort:place`; a bar chart as it is without options is left out. */
export function formatChart({ type, ...options }: ChartChoice): [string, string][] {
  const text = formatOptions(options as Options);
  return [
    ...(type === 'bar' ? [] : ([['t', type]] as [string, string][])),
    ...(text === '' ? [] : ([['o', text]] as [string, string][])),
  ];
}

/**
 * Reads a chart out of an address. An option that the type does not know is left out and named, and
 * the rest stays; a type that cannot do without its options (facets: of what?) is let in with all of
 * them or not at all.
 */
export const parseChart = (params: URLSearchParams): { chart: ChartChoice; dropped: string[] } =>
  readChart(params.get('t') || 'bar', params.get('o') ?? '');

/** The same for a type and its options as `formatOptions` writes them. */
export function readChart(
  asked: string,
  written: string,
): { chart: ChartChoice; dropped: string[] } {
  const { options, broken } = parseOptions(written);
  const whole = parseChoice({ type: asked, ...options });
  if (whole) return { chart: whole, dropped: broken };
  const type = parseChoice({ type: asked })?.type ?? 'bar';
  const known = Object.entries(options).filter(
    ([key, value]) => parseChoice({ type, [key]: value }) !== null,
  );
  const kept = Object.fromEntries(known);
  return {
    chart: parseChoice({ type, ...kept }) ?? { type: 'bar' },
    dropped: [
      ...(type === asked ? [] : [asked]),
      ...broken,
      ...Object.keys(options).filter((key) => !Object.hasOwn(kept, key)),
    ],
  };
}

/** The ids a chart in an address may name, by kind; of a kind that is not here, any. */
type KnownNames = Partial<Record<NamedKind, ReadonlySet<string>>>;

/**
 * Leaves out of a chart's options the ids that nothing has, and names them. The other ids of a list
 * stay; a list without any, or an option that is one id, goes.
 */
export function knownOnly(
  chart: ChartChoice,
  known: KnownNames,
): { chart: ChartChoice; unknown: string[] } {
  const wrong = namedInChart(chart).filter(({ kind, id }) => known[kind]?.has(id) === false);
  if (wrong.length === 0) return { chart, unknown: [] };
  const without = (options: object, under: string): object =>
    Object.fromEntries(
      Object.entries(options).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
        const out = wrong.filter(({ path }) => path === `${under}.${key}`).map(({ id }) => id);
        if (out.length === 0) return [[key, value]];
        const kept = [value].flat().filter((id) => !out.includes(String(id)));
        return kept.length === 0 ? [] : [[key, kept]];
      }),
    );
  const outer = without(chart, 'chart');
  const kept = chart.type === 'facets' ? { ...outer, of: without(chart.of, 'chart.of') } : outer;
  return { chart: parseChoice(kept) ?? { type: 'bar' }, unknown: wrong.map(({ id }) => id) };
}
