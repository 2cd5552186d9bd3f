import { type Offer, offerOf } from '#lib/chart/fits.ts';
import { playedYears, showsOneTime } from '#lib/chart/interaction/play.ts';
import { sharesValues } from '#lib/chart/shares.ts';
import { madeAs } from '#lib/chart/made-as.ts';
import type { ChartChoice, ChartKind } from '#lib/chart/spec.ts';
import { sharedDomain } from '#lib/chart/types/facets/scales.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import type { Source } from '../card/chart-data.ts';
import { typeOf } from '#lib/query/questions/registry.ts';
import type { CompareState } from '#lib/url/compare-state.ts';
import { compareData, type CompareAnswer } from './cards.ts';

/**
 * An answer as if only some years had been asked of, with the SQL that asks so. Choosing years needs
 * no new answer, and what lies beside them stays at hand: for the axis they are chosen on, and for
 * the times to play through. A window that overlaps them is kept whole.
 */
export function narrowed(answer: CompareAnswer, years: CompareState['years']): CompareAnswer {
  if (!years) return answer;
  const question = { ...answer.question, years };
  const type = typeOf(question);
  return {
    ...answer,
    question,
    rows: type.restrict(answer.rows, question),
    sql: type.sql(question),
  };
}

/**
 * Whether a type fits the chosen years. A timeline is judged by all of them: its axis stays whatever
 * stretch of it is chosen.
 */
export const offerWithin = (
  kind: ChartKind,
  answer: CompareAnswer,
  whole: CompareAnswer,
  source: Source,
): Offer =>
  offerOf(
    kind,
    compareData(kind === 'timeline' && answer.rows.length > 0 ? whole : answer, source),
  );

/** The years that a chart of an answer can be played through; none where it shows them all anyway. */
export const timesOf = ({ rows }: CompareAnswer, chart: ChartChoice): number[] =>
  showsOneTime(chart) ? playedYears(rows) : [];

/** Cards of one year with the axes of all years, so that sizes can be told from year to year. */
export const onOneScale = (
  cards: readonly CardContent[],
  played: CompareAnswer,
  source: Source,
): CardContent[] =>
  cards.map((card) => {
    const { chart, data } = card;
    // Of values that are made of figures, those of all times are not at hand.
    const scaled = showsOneTime(chart) && sharesValues(chart.type);
    if (!scaled || madeAs(chart) !== undefined) return card;
    const drawn = new Set(data.rows.map((row) => row.indicator));
    const rows = played.rows.filter((row) => drawn.has(row.indicator));
    const { value, indicators } = sharedDomain(compareData({ ...played, rows }, source), 'same');
    return value && indicators ? { ...card, domain: { value, indicators } } : card;
  });
