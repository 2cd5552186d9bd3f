/** What a draft says against the published figures, and against itself, before it is published. */
import { draftId, isDraft } from '#lib/model/draft.ts';
import type { Figure, Observation, ObservationRow } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import { claims, type Claim } from '#lib/shape/claims.ts';
import { comparability } from '#lib/shape/comparability.ts';
import type { Indicator } from '#lib/model/registry.ts';
import { contradictions, type Contradiction } from '#lib/shape/contradictions.ts';
import { contradictionsOfSums, type SumContradiction } from '#lib/shape/contradictions-of-sums.ts';
import { groupBy } from '#lib/shape/group.ts';
import { observationOf } from '#lib/shape/observation-of.ts';
import { observe } from '#lib/shape/observe.ts';
import { months } from '#lib/shape/window.ts';
import type { DeskData } from '../desk-data.ts';
import { withMade, type Made } from '../made.ts';
import { asDraft, draftRows } from './draft-rows.ts';

/** The rule by which figures do not go together. */
export type Rule =
  | Contradiction['kind']
  | Claim['kind']
  | SumContradiction['kind']
  /** The figure is in another unit than its indicator. */
  | 'unit'
  /** A stock said of a window, or a flow said of a moment. */
  | 'nature'
  /** Ten times as much or more as is published of another time: often 万 that was lost. */
  | 'jump';

/** A figure on one side of a clash. */
export interface Side {
  /** Its id on the desk, or that of the published figure. */
  id: string;
  figure: Figure;
  report: Pick<Report, 'id' | 'short_zh' | 'short_en' | 'reference_date'>;
  draft: boolean;
}

export interface Clash {
  /** The same as long as it stands. */
  id: string;
  rule: Rule;
  /** Those of the draft first, then the published ones, each in order of the text. */
  sides: Side[];
}

/** A draft as it is held against what is published. */
export interface Drafted {
  report: Report;
  figures: readonly Figure[];
  indicators: Made['indicators'];
  places: Made['places'];
}

/** How many times as much counts as a jump. */
const JUMP = 10;

/**
 * Every rule that a figure of the draft breaks together with others of the draft or with published
 * ones. What is published of the same report is left out: the draft stands in its place. The rules are
 * those of `data/checks/`, asked in memory, with two of form that no published figure can break.
 */
export function clashes(draft: Drafted, data: DeskData): Clash[] {
  const published = data.reports.filter(({ report }) => report.id !== draft.report.id);
  const words = withMade(data.registry, draft);
  const { indicators } = words;
  const { rows } = draftRows(draft.figures, draftId(draft.report.id));
  const known = published.flatMap(({ report, figures }) =>
    figures.flatMap((figure) => publishedRow(figure, report.id)),
  );
  const all = [...rows, ...known].map(observe);
  const own = new Set(draft.figures.map(({ id }) => id));
  const told = draft.figures
    .filter(({ review }) => review !== 'rejected')
    .map((figure) => asDraft(figure, own));
  const side = sides(draft, published);
  const found: { rule: Rule; figures: string[] }[] = [
    ...contradictions(all, words).map(({ kind, figures }) => ({ rule: kind, figures })),
    ...contradictionsOfSums(all, words, data.products).map(({ kind, figures }) => ({
      ...{ rule: kind, figures },
    })),
    ...claims(
      [...published, { report: { ...draft.report, id: draftId(draft.report.id) }, figures: told }],
      words,
    ).map(({ kind, figures }) => ({ rule: kind, figures })),
  ];
  const disputed = new Set(found.map(({ figures }) => pair(figures)));
  for (const jump of jumps(all, words))
    if (!disputed.has(pair(jump))) found.push({ rule: 'jump', figures: jump });
  found.push(...ofForm(rows, indicators, all));
  return toldOnce(found, all)
    .map(({ rule, figures }): Clash => ({
      ...{ id: [rule, ...[...figures].sort()].join('--'), rule },
      sides: figures.flatMap(side).sort((a, b) => Number(b.draft) - Number(a.draft)),
    }))
    .filter(({ sides: some }) => some.some((one) => one.draft))
    .sort((a, b) => startOf(a) - startOf(b));
}

/** A published figure that another repeats is told by the first of them alone. */
function toldOnce<T extends { rule: Rule; figures: string[] }>(
  found: readonly T[],
  all: readonly Observation[],
): T[] {
  const repeats = new Map(
    all.flatMap(({ id, repeat_of }) => (repeat_of && !isDraft(id) ? [[id, repeat_of]] : [])) as [
      string,
      string,
    ][],
  );
  const key = (rule: Rule, figures: readonly string[]): string => `${rule} ${pair(figures)}`;
  const told = new Set(found.map(({ rule, figures }) => key(rule, figures)));
  return found.filter(({ rule, figures }) => {
    const first = figures.map((id) => repeats.get(id) ?? id);
    const same = key(rule, first);
    return same === key(rule, figures) || !told.has(same);
  });
}

const pair = (figures: readonly string[]): string => [...figures].sort().join();
const startOf = ({ sides: [first] }: Clash): number => first?.figure.start ?? 0;

function publishedRow(figure: Figure, report: string): ObservationRow[] {
  if (figure.role !== 'measure' || figure.review !== 'accepted') return [];
  const row = observationOf(figure, report);
  return row.ok ? [row.value] : [];
}

/** Looks a figure up by the id that a rule names. */
function sides(draft: Drafted, published: DeskData['reports']): (id: string) => Side[] {
  const all = new Map<string, Side>();
  for (const { report, figures } of published)
    for (const figure of figures)
      all.set(figure.id, { id: figure.id, figure, report, draft: false });
  for (const figure of draft.figures)
    all.set(draftId(figure.id), {
      ...{ id: figure.id, figure, report: draft.report, draft: true },
    });
  return (id) => {
    const found = all.get(id);
    return found ? [found] : [];
  };
}

/** Pairs of one thing at one place that are an order of magnitude apart. */
function jumps(
  all: readonly Observation[],
  words: Parameters<typeof comparability>[2],
): [string, string][] {
  const told = groupBy(
    all.filter(({ suspect, quantity }) => !suspect && quantity.likely_low > 0),
    (o) => JSON.stringify([o.indicator, o.place, o.level, o.unit]),
  );
  return [...told.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group
        .slice(i + 1)
        .filter((b) => isDraft(a.id) !== isDraft(b.id) && apart(a, b) && ofOneLength(a, b))
        .filter((b) => comparability(a, b, words).verdict !== 'not')
        .map((b): [string, string] => [a.id, b.id]),
    ),
  );
}

const apart = ({ quantity: a }: Observation, { quantity: b }: Observation): boolean =>
  a.likely_low >= JUMP * (b.likely_high ?? Infinity) ||
  b.likely_low >= JUMP * (a.likely_high ?? Infinity);

/** Totals of windows of other lengths differ by nature. */
const ofOneLength = ({ period: a }: Observation, { period: b }: Observation): boolean =>
  a.kind === b.kind && (a.kind === 'instant' || (months(a) !== null && months(a) === months(b)));

/** What a row says against its own indicator, beside a published figure of it where there is one. */
function ofForm(
  rows: readonly ObservationRow[],
  indicators: readonly Indicator[],
  all: readonly Observation[],
): { rule: Rule; figures: string[] }[] {
  return rows.flatMap((row) => {
    const indicator = indicators.find(({ id }) => id === row.indicator);
    if (!indicator) return [];
    const like = all.find((o) => !isDraft(o.id) && o.indicator === row.indicator);
    const figures = [row.id, ...(like ? [like.id] : [])];
    const moment = row.period_kind === 'instant';
    const other =
      (indicator.nature === 'flow' && moment) ||
      (indicator.nature === 'stock' &&
        (row.period_kind === 'span' || row.period_kind === 'recurring'));
    return [
      ...(row.unit === indicator.unit ? [] : [{ rule: 'unit' as const, figures }]),
      ...(other ? [{ rule: 'nature' as const, figures }] : []),
    ];
  });
}
