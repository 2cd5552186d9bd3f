/** What a report on the desk still lacks before it can be published, and its rows once it lacks nothing. */
import { writeTable, checkTable } from '#lib/datasets/table.ts';
import { MOST_FIGURES, withInterval } from '#lib/extract/draft.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Indicator, Place } from '#lib/model/registry.ts';
import { flaws, type Flaw } from '#lib/reports/flaws.ts';
import { lacking, type Lack } from '#lib/reports/lacking.ts';
import { exportPackage, readReport } from '#lib/reports/package.ts';
import { withoutLineBreaks } from '#lib/reports/passage.ts';
import { finish } from '#lib/reports/review/finish.ts';
import { figuresOf } from '#lib/reports/review/review.ts';
import { uncovered } from '#lib/reports/uncovered.ts';
import { readingInterval } from '#lib/zh/interval.ts';
import type { DeskData } from '../desk-data.ts';
import { withMade } from '../made.ts';
import type { DeskWork } from '../work.ts';
import { open } from './second-pass.ts';

/** One thing that stands in the way of publishing. `figure` is its id on the desk. */
export type Gap =
  /** Nobody has looked at it yet. */
  | { kind: 'unreviewed'; figure: string; as_written: string }
  | { kind: 'column'; figure: string; as_written: string; lack: Lack }
  | { kind: 'flaw'; figure: string; as_written: string; flaw: Flaw }
  /** A numeral of the text that has no row and is no word of the registry. */
  | { kind: 'numeral'; start: number; end: number; as_written: string }
  /** The text is being read again under another description. */
  | { kind: 'reading' }
  /** A field of `report.json`. */
  | { kind: 'report'; path: string }
  /** A column of an indicator that was made at the desk. */
  | { kind: 'indicator'; id: string; column: string }
  /** A column of a place that was made at the desk. */
  | { kind: 'place'; id: string; column: string }
  /** More figures than ids of three digits can name. */
  | { kind: 'too_many'; count: number }
  /** The two readers disagree, and nobody has settled it. */
  | { kind: 'disagreement'; figure: string; as_written: string };

export interface Ready {
  /** Rows of `figures.csv` with their permanent ids, in text order. */
  figures: Figure[];
  /** New rows of `indicators.csv`: those made at the desk that a figure uses. */
  indicators: Indicator[];
  /** New rows of `places.csv`: those made at the desk that the report or a figure names. */
  places: Place[];
  /** Empty where the report can be published. */
  gaps: Gap[];
}

/** Holds the first reader's pass, which the second's was settled into, against all that publishing wants. */
export function readiness(work: DeskWork, data: DeskData): Ready {
  const { report, reviews, published } = work;
  const own = figuresOf(reviews.first);
  const { text } = reviews.first;
  const used = new Set(own.map(({ indicator }) => indicator));
  const registered = new Set(data.registry.indicators.map(({ id }) => id));
  const indicators = work.indicators.filter(({ id }) => used.has(id) && !registered.has(id));
  const places = usedPlaces(work, own, data);
  const known = withMade(data.registry, { indicators, places });
  const finished = finish(own.map(withInterval), report.id, known, published);
  const figures = linked(finished.figures, data, report.id);
  const named = (at: number) => {
    const { id = '', as_written = '' } = own[at] ?? {};
    return { figure: id, as_written };
  };
  const gaps = figures.flatMap((figure, at): Gap[] => {
    const lacks = lacking(figure, known);
    const lacked = new Set(lacks.map(({ column }) => column));
    return [
      ...(figure.review === 'proposed' ? [{ kind: 'unreviewed' as const, ...named(at) }] : []),
      ...lacks.map((lack): Gap => ({ kind: 'column', ...named(at), lack })),
      ...flaws(figure, figures[at - 1], report, known, intervalOf)
        .filter(({ column }) => !lacked.has(column))
        .map((flaw): Gap => ({ kind: 'flaw', ...named(at), flaw })),
      ...(withoutLineBreaks(text.slice(figure.start, figure.end)) === figure.as_written
        ? []
        : [{ kind: 'flaw' as const, ...named(at), flaw: OTHER_WORDS }]),
    ];
  });
  return {
    figures,
    indicators,
    places,
    gaps: [
      ...(figures.length > MOST_FIGURES
        ? [{ kind: 'too_many' as const, count: figures.length }]
        : []),
      ...gaps,
      ...withoutRow(text, own, data),
      ...open(work).map(({ first, second }): Gap => ({
        kind: 'disagreement',
        figure: first?.id ?? second?.id ?? '',
        as_written: first?.as_written ?? second?.as_written ?? '',
      })),
      ...(work.waiting ? [{ kind: 'reading' as const }] : []),
      ...ofReport(work, data, known.places),
      ...indicators.flatMap((one) => ofIndicator(one, data)),
      ...places.flatMap((one) => ofPlace(one, data, known.places)),
    ],
  };
}

const OTHER_WORDS: Flaw = {
  ...{ column: 'as_written', code: 'place_in_text' },
  cause: 'the text says something else there',
};

function intervalOf(figure: Figure, qualifier: NonNullable<Figure['qualifier']>) {
  try {
    return readingInterval({ ...figure, qualifier });
  } catch {
    return null;
  }
}

/** A link to a figure that is nowhere any more (it was merged away) is none. */
function linked(figures: readonly Figure[], data: DeskData, report: string): Figure[] {
  const others = data.reports.filter((one) => one.report.id !== report);
  const known = new Set([...others.flatMap((one) => one.figures), ...figures].map(({ id }) => id));
  const kept = (id: string | null) => (id !== null && known.has(id) ? id : null);
  return figures.map((figure) => ({
    ...figure,
    ...{ part_of: kept(figure.part_of), repeat_of: kept(figure.repeat_of) },
  }));
}

function withoutRow(text: string, figures: readonly Figure[], data: DeskData): Gap[] {
  const words = data.notNumerals.map((one) => ({ text: one }));
  return uncovered(text, figures, words).map(([start, end]): Gap => ({
    ...{ kind: 'numeral', start, end, as_written: text.slice(start, end) },
  }));
}

/** What is wrong with `report.json`, each field once. */
function ofReport(
  { report, published }: DeskWork,
  data: DeskData,
  registered: readonly Place[],
): Gap[] {
  const read = readReport(exportPackage({ report, figures: [] }, data.schema).report);
  const places = new Set(registered.map(({ id }) => id));
  const taken = !published && data.reports.some((one) => one.report.id === report.id);
  const paths = [
    ...(read.ok
      ? []
      : read.error.flatMap((error) => (error.kind === 'json_invalid' ? [error.path] : []))),
    ...(taken ? ['id'] : []),
    ...(report.subject_place !== '' && !places.has(report.subject_place) ? ['subject_place'] : []),
    ...(report.covers.every((id) => places.has(id)) ? [] : ['covers']),
  ];
  return [...new Set(paths)].map((path) => ({ kind: 'report', path }));
}

/** Places made here that the report, a figure, or another such place names; the rest stays at home. */
function usedPlaces(
  { report, places }: DeskWork,
  figures: readonly Figure[],
  { registry }: DeskData,
): Place[] {
  const named = new Set<string | null>([
    ...[report.subject_place, ...report.covers],
    ...figures.map(({ place }) => place),
  ]);
  const registered = new Set(registry.places.map(({ id }) => id));
  const fresh = places.filter(({ id }) => !registered.has(id));
  // The last that was made may lie in one that was made before.
  for (const { id, parent, counted_in } of [...fresh].reverse())
    if (named.has(id)) named.add(parent).add(counted_in);
  return fresh.filter(({ id }) => named.has(id));
}

function ofPlace(place: Place, { placeSchema }: DeskData, known: readonly Place[]): Gap[] {
  const { errors } = checkTable(writeTable([place], placeSchema), placeSchema, '');
  const registered = new Set(known.map(({ id }) => id));
  const unknown = (['parent', 'counted_in'] as const).filter((column) => {
    const id = place[column];
    return id !== null && !registered.has(id);
  });
  const columns = new Set([...errors.map(({ column }) => column), ...unknown]);
  return [...columns].map((column) => ({ kind: 'place', id: place.id, column }));
}

function ofIndicator(indicator: Indicator, { registry, indicatorSchema }: DeskData): Gap[] {
  const { errors } = checkTable(writeTable([indicator], indicatorSchema), indicatorSchema, '');
  const columns = [
    ...errors.map(({ column }) => column),
    ...(registry.topics.some(({ id }) => id === indicator.topic) ? [] : ['topic']),
    ...(registry.units.some(({ id }) => id === indicator.unit) ? [] : ['unit']),
  ];
  return [...new Set(columns)].map((column) => ({ kind: 'indicator', id: indicator.id, column }));
}
