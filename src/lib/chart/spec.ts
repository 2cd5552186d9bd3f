import * as v from 'valibot';
import type { AppError } from '#lib/model/error.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { compare } from '#lib/query/questions/compare.ts';
import { coverage as coverageQuestion } from '#lib/query/questions/coverage.ts';
import { evidence } from '#lib/query/questions/evidence.ts';
import { rank } from '#lib/query/questions/rank.ts';
import { trend } from '#lib/query/questions/trend.ts';
import { schema as bar } from './types/bar/schema.ts';
import { schema as coverage } from './types/coverage/schema.ts';
import { schema as dotStrip } from './types/dot-strip/schema.ts';
import { schema as dumbbell } from './types/dumbbell/schema.ts';
import { schema as facets } from './types/facets/schema.ts';
import { schema as heatmap } from './types/heatmap/schema.ts';
import { schema as scatter } from './types/scatter/schema.ts';
import { schema as table } from './types/table/schema.ts';
import { schema as tileMap } from './types/tile-map/schema.ts';
import { schema as timeline } from './types/timeline/schema.ts';

export { madeAs } from './made-as.ts';

const typed = <K extends string, E extends v.ObjectEntries>(
  type: K,
  options: v.StrictObjectSchema<E, undefined>,
) => v.strictObject({ type: v.literal(type), ...options.entries });

/** Every type but small multiples, which are made of these. */
const single = v.variant('type', [
  typed('bar', bar),
  typed('timeline', timeline),
  typed('table', table),
  typed('coverage', coverage),
  typed('tile-map', tileMap),
  typed('heatmap', heatmap),
  typed('scatter', scatter),
  typed('dumbbell', dumbbell),
  typed('dot-strip', dotStrip),
]);

/** A chart that stands alone, and that small multiples may repeat. */
export type SingleChoice = v.InferOutput<typeof single>;
export const facetsOptions = facets(single);

const chart = v.variant('type', [...single.options, typed('facets', facetsOptions)]);

/** A type of chart with its options. */
export type ChartChoice = v.InferOutput<typeof chart>;
export type ChartKind = ChartChoice['type'];

/** Lets a type of chart with its options in; null where its schema does not. */
export function parseChoice(input: unknown): ChartChoice | null {
  const result = v.safeParse(chart, input);
  return result.success ? result.output : null;
}

/** What an id in a spec is the id of. */
export type NamedKind = 'dataset' | 'indicator' | 'place' | 'report' | 'figure' | 'event' | 'map';

/** An id that a spec names, and the path of the field that names it. */
interface Named {
  path: string;
  kind: NamedKind;
  id: string;
}

/** Every field of a question that names something, whichever question it is. */
const ASKED: Readonly<Record<string, NamedKind>> = {
  indicator: 'indicator',
  indicators: 'indicator',
  place: 'place',
  places: 'place',
  report: 'report',
  figures: 'figure',
};

/** Every option of a chart that names something, whichever type has it. */
const DRAWN: Readonly<Record<string, NamedKind>> = {
  highlight: 'place',
  events: 'event',
  per: 'indicator',
  map: 'map',
};

const namedBy = (fields: Readonly<Record<string, NamedKind>>, of: object, under: string): Named[] =>
  Object.entries(of).flatMap(([field, value]: [string, unknown]): Named[] => {
    const kind = Object.hasOwn(fields, field) ? fields[field] : undefined;
    return kind === undefined
      ? []
      : [value].flat().map((id) => ({ path: `${under}.${field}`, kind, id: String(id) }));
  });

/** Every id that a chart names: its own options, and those of the chart that small multiples repeat. */
export const namedInChart = (chart: ChartChoice): Named[] => [
  ...namedBy(DRAWN, chart, 'chart'),
  ...(chart.type === 'facets' ? namedBy(DRAWN, chart.of, 'chart.of') : []),
];

/** Every id that a spec names, in the order of its fields: who publishes or opens it has to know all. */
export const namedIn = (
  spec: Pick<ChartSpec, 'dataset' | 'question' | 'chart' | 'annotations'>,
): Named[] => [
  { path: 'dataset', kind: 'dataset', id: spec.dataset },
  ...namedBy(ASKED, spec.question, 'question'),
  ...namedInChart(spec.chart),
  ...(spec.annotations ?? []).map(({ figure }, at): Named => ({
    path: `annotations.${at}.figure`,
    kind: 'figure',
    id: figure,
  })),
];

/** The events a chart asks to be noted on its time axis, by id. */
export const askedEvents = (chart: ChartChoice): readonly string[] =>
  namedInChart(chart).flatMap(({ kind, id }) => (kind === 'event' ? [id] : []));

const words = v.strictObject({
  /** States the finding; every number of it is in the observations, with its qualifier. */
  title: v.pipe(v.string(), v.minLength(1)),
  note: v.exactOptional(v.string()),
});

/**
 * A published chart. It names data by dataset and registry ids only, never rows, SQL or addresses;
 * the reader's own data (`local:<sha256>`) cannot be published.
 */
const spec = v.strictObject({
  $schema: v.literal('youju/chart/1'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case words joined by hyphens')),
  dataset: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the id of a published dataset')),
  question: v.union([
    compare.schema,
    trend.schema,
    rank.schema,
    coverageQuestion.schema,
    evidence.schema,
  ]),
  chart,
  words: v.strictObject({ zh: words, en: words }),
  /** What an editor says of single figures: numbered in the picture, told below it. */
  annotations: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          figure: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
          zh: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
          en: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
        }),
      ),
      v.maxLength(6),
    ),
  ),
  published: v.pipe(v.string(), v.isoDate()),
});

export type ChartSpec = v.InferOutput<typeof spec>;

/**
 * Lets a chart spec in.
 * @param file what the error names where the spec has no id
 * @returns `spec_invalid` with the path of the first field that breaks the schema
 */
export function parseSpec(input: unknown, file = ''): Result<ChartSpec, AppError> {
  const result = v.safeParse(spec, input);
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  const id = (input as { id?: unknown } | null)?.id;
  return fail({
    kind: 'spec_invalid',
    chart: typeof id === 'string' ? id : file,
    path: v.getDotPath(issue) ?? '',
    cause: issue.message,
  });
}
