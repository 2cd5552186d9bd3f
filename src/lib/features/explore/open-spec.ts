import * as v from 'valibot';
import { namedIn, parseSpec, type ChartSpec, type NamedKind } from '#lib/chart/spec.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { QUESTIONS } from '#lib/query/questions/registry.ts';
import { nearestId } from '../site/nearest-id.ts';

/** A known thing, by its id and by the names people type in its place. */
export interface KnownThing {
  id: string;
  names?: readonly string[];
}

/** What a chart file may name here. */
export interface Known {
  types: readonly string[];
  datasets: readonly KnownThing[];
  indicators: readonly KnownThing[];
  places: readonly KnownThing[];
  reports: readonly KnownThing[];
  events: readonly KnownThing[];
}

/** Each kind of thing that is known here, and where. Boundaries and figures come with the rows. */
const LISTED = {
  dataset: 'datasets',
  indicator: 'indicators',
  place: 'places',
  report: 'reports',
  event: 'events',
} as const satisfies Partial<Record<NamedKind, keyof Known>>;

type Thing = keyof typeof LISTED;
const THINGS = Object.keys(LISTED) as Thing[];

/** Why a file is not opened. Nothing of it is taken over: a chart that is half there misleads. */
export type SpecFault =
  /** A folder, or a file that was moved or may not be read. */
  | { kind: 'unreadable' }
  | { kind: 'not_json' }
  /** JSON, but it does not say that it is a chart file. */
  | { kind: 'not_chart' }
  /** A later version of the format may mean what this one does not know. */
  | { kind: 'newer'; version: number }
  | { kind: 'unknown_type'; value: string; nearest: string | null }
  | { kind: 'unknown_ids'; thing: Thing; ids: { id: string; nearest: string | null }[] }
  /** A field that no chart of its type has. */
  | { kind: 'unknown_field'; path: string }
  /** A field that is there and wrong, or missing. */
  | { kind: 'bad_value'; path: string }
  /** A condition that no choice of this page holds: opened, the chart would show other rows. */
  | { kind: 'no_choice'; path: string }
  /** A chart of a question that is not asked on this page. */
  | { kind: 'other_question'; question: string };

const VERSION = 1;
const FORMAT = /^youju\/chart\/([1-9]\d*)$/;

const record = (input: unknown): Record<string, unknown> =>
  typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};

/** The path of the first fault of a question, in the words of its own schema. */
function questionFault(question: unknown): SpecFault | null {
  const kind = record(question)['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(QUESTIONS, kind))
    return { kind: 'bad_value', path: 'question.kind' };
  if (kind !== 'compare' && kind !== 'trend') return { kind: 'other_question', question: kind };
  const result = v.safeParse(QUESTIONS[kind].schema, question);
  if (result.success)
    return result.output.level === undefined ? null : { kind: 'no_choice', path: 'question.level' };
  const [issue] = result.issues;
  return fault(['question', v.getDotPath(issue)].filter(Boolean).join('.'), issue.message);
}

/** valibot says of a field that a strict object does not have that it expected `never`. */
const fault = (path: string, message: string): SpecFault => ({
  kind: message.includes('Expected never') ? 'unknown_field' : 'bad_value',
  path,
});

function typeFault(chart: unknown, types: readonly string[]): SpecFault | null {
  const { type } = record(chart);
  if (typeof type !== 'string') return { kind: 'bad_value', path: 'chart.type' };
  return types.includes(type)
    ? null
    : { kind: 'unknown_type', value: type, nearest: nearestId(type, types) };
}

/** The ids a spec names that are not here, of the first kind of thing that has any. */
function idsFault(spec: ChartSpec, known: Known): SpecFault | null {
  const named = namedIn(spec);
  for (const thing of THINGS) {
    const things: readonly KnownThing[] = known[LISTED[thing]];
    const here = things.map(({ id }) => id);
    const ids = named.filter(({ kind }) => kind === thing).map(({ id }) => id);
    const unknown = [...new Set(ids)].filter((id) => !here.includes(id));
    if (unknown.length > 0)
      return {
        kind: 'unknown_ids',
        thing,
        ids: unknown.map((id) => ({
          id,
          nearest: things.find((one) => one.names?.includes(id))?.id ?? nearestId(id, here),
        })),
      };
  }
  return null;
}

/**
 * Reads a saved chart file. The first thing that is wrong is told, from the outside in: what the file
 * is, its version, its type, its fields, the ids it names.
 * @param text of the file
 */
export function openSpec(text: string, known: Known): Result<ChartSpec, SpecFault> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail({ kind: 'not_json' });
  }
  const { $schema, chart, question } = record(json);
  const version = Number(FORMAT.exec(typeof $schema === 'string' ? $schema : '')?.[1] ?? 0);
  if (version === 0) return fail({ kind: 'not_chart' });
  if (version > VERSION) return fail({ kind: 'newer', version });
  const outer = typeFault(chart, known.types) ?? questionFault(question);
  if (outer) return fail(outer);
  const spec = parseSpec(json);
  if (spec.ok) {
    const wrong = idsFault(spec.value, known);
    return wrong ? fail(wrong) : ok(spec.value);
  }
  return fail(
    spec.error.kind === 'spec_invalid'
      ? fault(spec.error.path, spec.error.cause)
      : { kind: 'not_chart' },
  );
}

/** The same of a file that was chosen or dropped; a folder that was dropped is a file without text. */
export async function openFile(
  file: Pick<Blob, 'text'>,
  known: Known,
): Promise<Result<ChartSpec, SpecFault>> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fail({ kind: 'unreadable' });
  }
  return openSpec(text, known);
}
