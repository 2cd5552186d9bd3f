import type { ChartChoice, ChartSpec } from '#lib/chart/spec.ts';
import type { ChartData } from '#lib/chart/type.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Answer } from '#lib/query/engine.ts';
import type { CoverageRow, RowOf } from '#lib/query/questions/registry.ts';
import { cardNotes, cardSubtitle, type CardContent } from '#lib/chart/card/card-content.ts';
import { chartData, coverageData, peers, type Source } from './chart-data.ts';
import { withEvents } from './noted-events.ts';

type Asked = ChartSpec['question'];

const isCoverage = (answer: Answer<Asked>): answer is Answer<Asked> & { rows: CoverageRow[] } =>
  answer.question.kind === 'coverage';

/** The rows of a published chart's answer as its picture takes them. */
export function publishedData(answer: Answer<Asked>, source: Source): ChartData {
  const { question } = answer;
  const asked = 'places' in question ? question.places : undefined;
  if (isCoverage(answer)) return coverageData(answer.rows, asked ?? [], source);
  const rows = answer.rows as Exclude<RowOf<Asked>, CoverageRow>[];
  return chartData(rows, asked ?? peers(rows, source), source);
}

/** With the events and boundaries that a chart asks for; the latter are heavy: no other brings them. */
export const withAsked = (data: ChartData, chart: ChartChoice, source: Source): ChartData =>
  withEvents(withMap(data, chart, source), chart, source);

function withMap(data: ChartData, chart: ChartChoice, { maps = [] }: Source): ChartData {
  const asked = maps.filter(({ id }) => chart.type === 'tile-map' && id === chart.map);
  return asked.length > 0 ? { ...data, registry: { ...data.registry, maps: asked } } : data;
}

/** The card of a published chart: its own words above, what it leaves out below. */
export function publishedCard(
  spec: ChartSpec,
  answer: Answer<Asked>,
  source: Source,
  locale: Locale,
): CardContent {
  const data = withAsked(publishedData(answer, source), spec.chart, source);
  const { title, note } = spec.words[locale];
  return {
    id: spec.id,
    title,
    subtitle: cardSubtitle(data, locale, spec.chart),
    chart: spec.chart,
    data,
    notes: [...(note ? [note] : []), ...cardNotes(data, locale, spec.chart)],
    sql: answer.sql,
    ...(spec.annotations && {
      annotations: spec.annotations.map((one) => ({ figure: one.figure, text: one[locale] })),
    }),
    published: spec.id,
  };
}
