import type { Offer } from '#lib/chart/fits.ts';
import type { ChartKind } from '#lib/chart/spec.ts';
import { indicators as words } from '#lib/i18n/messages/indicators.ts';
import type { Finding, ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { isUndated, isWindow, period } from '#lib/model/period.ts';
import type { Indicator } from '#lib/model/registry.ts';
import type { RankRow } from '#lib/query/questions/rank.ts';
import { cardNotes, cardSubtitle, type CardContent } from '#lib/chart/card/card-content.ts';
import { chartData, peers, type Source } from '../card/chart-data.ts';
import { headline } from '../card/headline.ts';
import { observationLines, type ObservationLine } from './observation-lines.ts';
import { otherTypes } from './other-types.ts';

type Kind = Extract<ChartKind, 'bar' | 'timeline'>;

/**
 * The pictures that say something of an indicator's rows: a timeline where a window or two dates are
 * told, bars where places or accounts stand side by side; bars too where nothing else can be drawn.
 */
export function telling(rows: ObservationRow[], findings: Finding[]): Kind[] {
  const told = rows.filter((row) => row.repeat_of === null);
  const dated = told.map(period).filter((when) => !isUndated(when));
  const dates = new Set(dated.map((when) => JSON.stringify({ ...when, text: '', basis: '' })));
  const timeline =
    dates.size > 1 || dated.some((when) => isWindow(when) || when.kind === 'recurring');
  const figures = new Set(told.map((row) => row.figure));
  const disputed = findings.some(
    (one) => one.kind === 'contradiction' && one.figures.some((figure) => figures.has(figure)),
  );
  const places = new Set(told.map((row) => row.place)).size;
  const bar = places > 1 || disputed || !timeline;
  return [...(bar ? ['bar' as const] : []), ...(timeline ? ['timeline' as const] : [])];
}

/** A name to link to. */
export interface Named {
  id: string;
  name: string;
}

export interface IndicatorPage {
  id: string;
  name: string;
  definition: string;
  unit: string;
  nature: string;
  topic: Named | null;
  comparable_note: string | null;
  part_of: Named | null;
  parts: Named[];
  /** Indicators of the same concept, defined otherwise. */
  siblings: (Named & { definition: string })[];
  cards: CardContent[];
  /** Notes that leave with a card and are not repeated under it: the page says them once, in a place of their own. */
  elsewhere: string[];
  /** The types of chart that no card is of, best first. */
  others: Offer[];
  lines: ObservationLine[];
  /** Places with a report that does not speak of it. */
  silent: Named[];
  findings: { id: string; note: string }[];
  places: number;
}

/** Whether two cards draw the same figures in the same way. */
const alike = (a: CardContent, b: CardContent): boolean =>
  a.chart.type === b.chart.type &&
  a.data.rows.length === b.data.rows.length &&
  a.data.rows.every(({ figure }) => b.data.rows.some((row) => row.figure === figure));

/** A published chart stands in for the picture it draws; what shows other figures comes after. */
function withPublished(cards: CardContent[], published: CardContent[]): CardContent[] {
  const chosen = cards.map((card) => published.find((one) => alike(one, card)) ?? card);
  return [...chosen, ...published.filter((one) => !chosen.includes(one))];
}

/** Of a card's notes the one on who is silent. */
function silenceIn(data: CardContent['data'], notes: string[], locale: Locale): string[] {
  const others = cardNotes({ ...data, places: [] }, locale);
  return notes.filter((note) => !others.includes(note));
}

/** What stands on an indicator's page beside the answers to its own questions. */
interface Beside {
  /** Cards of the published charts that ask for this indicator alone. */
  published?: CardContent[];
  /** Answers to the question of rank, one for each group of places that may be ranked. */
  ranks?: RankRow[][];
}

/** One indicator with everything its page shows. `asked` answers a question of each kind. */
export function indicatorPage(
  indicator: Indicator,
  asked: Record<Kind, { rows: ObservationRow[]; sql: string }>,
  source: Source,
  locale: Locale,
  { published = [], ranks = [] }: Beside = {},
): IndicatorPage {
  const t = words[locale];
  const { registry } = source;
  const name = `name_${locale}` as const;
  const named = (one: Indicator): Named => ({ id: one.id, name: one[name] });
  const all = asked.timeline.rows;
  const places = peers(all, source);
  const reported = new Set(all.map((row) => row.place));
  const figures = new Set(all.map((row) => row.figure));
  const kinds = all.length === 0 ? [] : telling(all, source.findings);
  const cards = kinds.map((kind, at): CardContent => {
    const { rows, sql } = asked[kind];
    const data = chartData(rows, places, source);
    const both = kinds.length > 1;
    return {
      id: `${kind}-${indicator.id}`,
      title: both && at > 0 ? t.chartTimeline : headline(rows, source, locale),
      subtitle: cardSubtitle(data, locale),
      chart: { type: kind },
      data,
      notes: cardNotes(data, locale),
      sql,
      published: null,
    };
  });
  const elsewhere = new Set(cards.flatMap(({ data, notes }) => silenceIn(data, notes, locale)));
  const comparable = indicator[`comparable_note_${locale}`];
  const topic = registry.topics.find(({ id }) => id === indicator.topic);
  const whole = registry.indicators.find(({ id }) => id === indicator.part_of);
  return {
    id: indicator.id,
    name: indicator[name],
    definition: indicator[`definition_${locale}`],
    unit: registry.units.find(({ id }) => id === indicator.unit)?.[`symbol_${locale}`] ?? '',
    nature: t.natures[indicator.nature],
    topic: topic ? { id: topic.id, name: topic[name] } : null,
    comparable_note: comparable,
    part_of: whole ? named(whole) : null,
    parts: registry.indicators.filter((one) => one.part_of === indicator.id).map(named),
    siblings: registry.indicators
      .filter(
        (one) =>
          indicator.concept !== null &&
          one.concept === indicator.concept &&
          one.id !== indicator.id,
      )
      .map((one) => ({ ...named(one), definition: one[`definition_${locale}`] })),
    cards: withPublished(cards, published),
    elsewhere: [...elsewhere, ...(comparable ? [comparable] : [])],
    others: all.length === 0 ? [] : otherTypes(chartData(asked.bar.rows, places, source), kinds),
    lines: observationLines(all, source, locale, ranks),
    silent: registry.places
      .filter(({ id }) => places.includes(id) && !reported.has(id))
      .map((place) => ({ id: place.id, name: place[`short_${locale}`] })),
    findings: source.findings
      .filter((finding) => finding.figures.some((figure) => figures.has(figure)))
      .map((finding) => ({ id: finding.id, note: finding[`note_${locale}`] })),
    places: reported.size,
  };
}
