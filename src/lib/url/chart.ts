import { type ChartChoice, parseChoice } from '#lib/chart/spec.ts';
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
export function parseChart(params: URLSearchParams): { chart: ChartChoice; dropped: string[] } {
  const asked = params.get('t') || 'bar';
  const { options, broken } = parseOptions(params.get('o') ?? '');
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
