import * as v from 'valibot';
import { type ChartChoice, type ChartSpec, parseSpec } from '#lib/chart/spec.ts';
import type { ChartState } from '#lib/model/story.ts';
import type { StoryFlaw } from './flaw.ts';
import type { StoryWorld } from './world.ts';

/** A line of a fence, with its place in the file. */
export interface Line {
  text: string;
  line: number;
}

const OPTION = /^([a-z]+):\s+(\S.*)$/;

const ids = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((id) => id.trim())),
  v.check((list) => new Set(list).size === list.length, 'names one thing twice'),
);
const years = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{4})?$/, 'one year, or two joined by a hyphen'),
  v.transform((text) => {
    const [from = 0, to = from] = text.split('-').map(Number);
    return { from, to };
  }),
  v.check(({ from, to }) => from <= to, 'years run from the earlier to the later'),
);

/** What a story may choose of a chart: the rest is in its published spec. */
const schema = v.strictObject({
  /** Another type of chart for the same data. */
  type: v.exactOptional(v.string()),
  /** Places in colour. */
  highlight: v.exactOptional(ids),
  /** Places left in the picture, silent ones too. */
  places: v.exactOptional(ids),
  /** Figures that stand out; only in steps. */
  figures: v.exactOptional(ids),
  /** Years that a figure's window has to touch. */
  years: v.exactOptional(years),
});

/** Whether a line of a fence is an option, and not prose. */
export const isOption = ({ text }: Line): boolean => {
  const key = OPTION.exec(text)?.[1];
  return key !== undefined && key in schema.entries;
};

/**
 * Reads the options of a chart in a story.
 * @param lines `key: value`, one a line
 */
export function readState(
  spec: ChartSpec,
  lines: readonly Line[],
  world: StoryWorld,
): { state: ChartState<ChartChoice>; flaws: StoryFlaw[] } {
  const flaws: StoryFlaw[] = [];
  const at: Record<string, number> = {};
  const given: Record<string, string> = {};
  for (const { text, line } of lines) {
    const [, key = '', value = ''] = OPTION.exec(text) ?? [];
    if (key === '') flaws.push({ line, cause: `"${text}" is no "key: value"` });
    else if (key in given) flaws.push({ line, cause: `${key} stands twice` });
    given[key] = value.trim();
    at[key] = line;
  }
  delete given[''];
  const parsed = v.safeParse(schema, given);
  if (!parsed.success)
    for (const issue of parsed.issues) {
      const key = v.getDotPath(issue)?.split('.')[0] ?? '';
      flaws.push({ line: at[key] ?? lines[0]?.line ?? 1, cause: `${key}: ${issue.message}` });
    }
  const chosen = parsed.success ? parsed.output : {};
  const flaw = (key: keyof typeof chosen, cause: string) =>
    flaws.push({ line: at[key] ?? 1, cause });
  for (const cause of unknown(chosen, spec, world)) flaw(...cause);

  const { type = spec.chart.type, highlight, places = null, figures = null } = chosen;
  // Another type takes none of the options of the first.
  const chart = {
    ...(type === spec.chart.type ? spec.chart : { type }),
    ...(highlight ? { highlight } : {}),
  };
  const fitting = parseSpec({ ...spec, chart });
  if (!fitting.ok)
    flaw(
      'type' in given ? 'type' : 'highlight',
      fitting.error.kind === 'spec_invalid' ? fitting.error.cause : fitting.error.kind,
    );
  return {
    state: {
      chart: fitting.ok ? fitting.value.chart : spec.chart,
      places,
      figures,
      years: chosen.years ?? null,
    },
    flaws,
  };
}

type Chosen = v.InferOutput<typeof schema>;

/** Ids that the chart cannot show, with the option that names them. */
function unknown(
  { highlight = [], places = [], figures = [] }: Chosen,
  { id, question }: ChartSpec,
  world: StoryWorld,
): [keyof Chosen, string][] {
  const asked = 'places' in question ? question.places : undefined;
  const indicators = 'indicators' in question ? question.indicators : undefined;
  const shows = (place: string): boolean =>
    asked ? asked.includes(place) : world.ids.place.has(place);
  const noPlace = (option: 'highlight' | 'places', list: string[]) =>
    list
      .filter((place) => !shows(place))
      .map((place): [keyof Chosen, string] => [option, `${id} does not ask for "${place}"`]);
  return [
    ...noPlace('highlight', highlight),
    ...noPlace('places', places),
    ...figures.flatMap((name): [keyof Chosen, string][] => {
      const figure = world.figures.get(name);
      const fits =
        figure &&
        (indicators?.includes(figure.indicator ?? '') ?? true) &&
        shows(figure.place ?? '');
      return fits ? [] : [['figures', `${id} does not show "${name}"`]];
    }),
  ];
}
