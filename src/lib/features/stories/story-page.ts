import type { ChartChoice, ChartSpec } from '#lib/chart/spec.ts';
import { dateLabel } from '#lib/i18n/format/period.ts';
import { stories as words } from '#lib/i18n/messages/stories.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { ChartState, Story, StoryBlock, StoryInline } from '#lib/model/story.ts';
import { cardNotes, type CardContent } from '#lib/chart/card/card-content.ts';
import type { Source } from '../card/chart-data.ts';
import { explorePath } from '../explore/explore-path.ts';
import { type FigureWords, figureWords } from './figure-words.ts';
import { shown } from './shown.ts';
import { type Working, workings } from './workings.ts';

/** A step with what is said under the picture while it is read. */
export interface StepView {
  state: ChartState<ChartChoice>;
  hint: string;
  children: StoryInline[];
}

type Prose = Exclude<StoryBlock<ChartChoice>, { kind: 'chart' | 'steps' }>;
/** Charts above the first heading head a section themselves. */
type Heading = 'h2' | 'h3';
export type StoryPart =
  | Prose
  | { kind: 'chart'; card: CardContent; heading: Heading }
  | {
      kind: 'steps';
      card: CardContent;
      heading: Heading;
      steps: StepView[];
      /** Said under the whole picture. */
      whole: string;
      /** Path below the language where a reader asks on. */
      explore: string;
    };

/** What the page of a story shows. */
export interface StoryPage {
  id: string;
  title: string;
  standfirst: string;
  date: string;
  /** The same as ISO date, for machines. */
  published: string;
  reports: { id: string; name: string }[];
  parts: StoryPart[];
  sources: FigureWords[];
  workings: Working[];
}

/** What a story is drawn from: the site's content with the figures of its reports. */
export interface StorySource extends Source {
  figures: ReadonlyMap<string, Figure[]>;
  charts: ChartSpec[];
}

/**
 * Makes the page of a story of plain words and rows.
 * @param cardOf the card of a published chart, as every page shows it
 * @throws Error where a state names a figure that its chart does not draw
 */
export function storyPage(
  story: Story<ChartChoice>,
  source: StorySource,
  cardOf: (spec: ChartSpec) => CardContent,
): StoryPage {
  const { locale } = story;
  const drawn = new Map<string, number>();
  /** The card of a chart; one that is drawn again gets an id of its own. */
  const card = (id: string): { spec: ChartSpec; card: CardContent } => {
    const spec = source.charts.find((chart) => chart.id === id);
    if (!spec) throw new Error(`${story.id}: there is no chart ${id}`);
    const times = (drawn.get(id) ?? 0) + 1;
    drawn.set(id, times);
    const own = cardOf(spec);
    return { spec, card: times === 1 ? own : { ...own, id: `${own.id}-${times}` } };
  };
  let heading: Heading = 'h2';
  const parts = story.blocks.map((block): StoryPart => {
    if (block.kind === 'heading') heading = 'h3';
    if (block.kind === 'chart') {
      const { card: whole } = card(block.chart);
      return { kind: 'chart', heading, card: inState(whole, block.state, story) };
    }
    if (block.kind !== 'steps') return block;
    const { spec, card: whole } = card(block.chart);
    const steps = block.steps.map(({ state, children }) => ({
      state,
      children,
      hint: hint(inState(whole, state, story), whole, state, story),
    }));
    const all = words[locale].whole(whole.data.rows.length);
    return { kind: 'steps', heading, card: whole, steps, whole: all, explore: explorePath(spec) };
  });
  const figures = new Map(
    [...source.figures].flatMap(([report, rows]) =>
      rows.map((row) => [row.id, figureWords({ ...row, report }, source, locale)] as const),
    ),
  );
  return {
    id: story.id,
    title: story.title,
    standfirst: story.standfirst,
    date: dateLabel(story.published, locale),
    published: story.published,
    reports: story.reports.map((id) => ({
      id,
      name: source.reports.find((report) => report.id === id)?.[`short_${locale}`] ?? id,
    })),
    parts,
    sources: story.figures.flatMap((id) => figures.get(id) ?? []),
    workings: workings(story.numbers, source, locale),
  };
}

/** A card as a state shows it; its notes are those of what is left. */
function inState(
  card: CardContent,
  state: ChartState<ChartChoice>,
  { id, locale }: Story<ChartChoice>,
): CardContent {
  const lost = state.figures?.filter((name) => !card.data.rows.some((row) => row.figure === name));
  if (lost?.length) throw new Error(`${id}: the chart ${card.id} does not draw ${lost.join(', ')}`);
  const data = shown(card.data, state);
  const own = card.notes.filter((note) => !cardNotes(card.data, locale).includes(note));
  return { ...card, chart: state.chart, data, notes: [...own, ...cardNotes(data, locale)] };
}

/** How much of the whole a step shows or points at. */
function hint(
  part: CardContent,
  whole: CardContent,
  { years, figures }: ChartState<ChartChoice>,
  { locale }: Story<ChartChoice>,
): string {
  const t = words[locale];
  const [n, all] = [figures?.length ?? part.data.rows.length, whole.data.rows.length];
  return [
    n === all ? t.whole(all) : t.part(n, all),
    ...(years ? [t.years(years.from, years.to)] : []),
  ].join(' · ');
}
