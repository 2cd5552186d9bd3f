/** `node of-type.mjs <kind> <count>…`: the measured side of `charts.ts`, in a process of its own. */
import { render } from 'svelte/server';
import { chartType, kindsOf, layoutOf, loadCharts } from '#lib/chart/registry.ts';
import type { ChartKind } from '#lib/chart/spec.ts';
import { MADE } from './made-up.ts';
import { quantile } from './quantile.ts';

/**
 * How long a chart of so many marks takes, in milliseconds of processor time (which other work on the
 * machine does not lengthen), and what of it is drawn.
 */
export interface Taken {
  /** The first layout, which reads the rows and the vocabulary. */
  first: number;
  /** A later one, for another width. */
  again: number;
  /** The picture as text. */
  svg: number;
  /**
   * Links to evidence, painted marks, and figures that a line or a table holds: what is folded into
   * none of them stands in the table alone.
   */
  links: number;
  painted: number;
  held: number;
  bytes: number;
}

const RUNS = 3;
const WIDTHS = [400, 540, 720] as const;
const hrefOf = (report: string, figure: string): string => `/reports/${report}/#${figure}`;
const placeHref = (place: string, key: string): string => `/places/${place}/#${key}`;

function timed<T>(run: () => T): [number, T] {
  const start = process.cpuUsage();
  const made = run();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, made];
}

/** What a layout holds of each kind, small multiples included. */
interface Held {
  many?: { marks: { count: number } } | { count: number } | null;
  series?: { points: unknown[] }[];
  rows?: unknown[];
  facets?: { inner: Held | null }[];
}

/** Painted marks of a layout, and figures in its lines or rows. */
function heldBy({ many, series = [], rows = [], facets = [] }: Held): [number, number] {
  const painted = many ? ('marks' in many ? many.marks.count : many.count) : 0;
  const held = series.reduce((n, { points }) => n + points.length, rows.length);
  const inner = facets.map((facet) => heldBy(facet.inner ?? {}));
  return inner.reduce(([p, h], [a, b]) => [p + a, h + b], [painted, held] as [number, number]);
}

/** Lays a chart of made-up figures out and draws it, each time from rows that nobody has read. */
async function measure(kind: ChartKind, count: number): Promise<Taken> {
  const { chart, of } = MADE[kind];
  await loadCharts(kindsOf(chart));
  const { Component } = chartType(kind);
  const times = { first: [] as number[], again: [] as number[], svg: [] as number[] };
  const drawn = { links: 0, painted: 0, held: 0, bytes: 0 };
  for (let i = 0; i < RUNS; i++) {
    const data = of(count);
    const size = { width: 360 };
    times.first.push(timed(() => layoutOf(chart, data, { locale: 'zh', size }))[0]);
    for (const width of WIDTHS) {
      const context = { locale: 'zh', size: { width } } as const;
      const [again, layout] = timed(() => layoutOf(chart, data, context));
      times.again.push(again);
      const props = { layout, locale: 'zh' as const, hrefOf, placeHref, idPrefix: 'x' };
      // The picture is drawn when its text is asked for.
      const [svg, body] = timed(() => render(Component, { props }).body);
      times.svg.push(svg);
      drawn.links = body.match(/<a /g)?.length ?? 0;
      drawn.bytes = body.length;
      [drawn.painted, drawn.held] = heldBy(layout as Held);
    }
  }
  const middle = (all: number[]): number => quantile(all, 0.5);
  return {
    ...{ first: middle(times.first), again: middle(times.again), svg: middle(times.svg) },
    ...drawn,
  };
}

const [kind, ...counts] = process.argv.slice(2) as [ChartKind, ...string[]];
// Code runs faster the second time: no count shall pay for the others.
await measure(kind, 1000);
const all: Taken[] = [];
for (const count of counts) all.push(await measure(kind, Number(count)));
console.log(JSON.stringify(all));
