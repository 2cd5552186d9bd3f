/** Steps on several figures at once, and those that take two things in one: each is undone as one. */
import { desk as words } from '#lib/i18n/messages/desk.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Change, Simple } from '#lib/reports/review/review.ts';
import type { Desk } from '../desk.svelte.ts';
import { reviewOf } from '../work.ts';
import { columnsSaid } from './column-label.ts';
import { isDoubtful, isOpen } from './filters.ts';
import { alikeTo, lastMade, repeated, type Around, type Made } from './repeat.ts';
import { indicatorChange, offeredFor } from './suggested.ts';
import type { Worded } from './suggestions.ts';

const accepted = ({ id }: Figure): Simple => ({ kind: 'review', id, review: 'accepted' });

/** Accepts the current figure and others that are called the same, with its indicator. */
export function acceptSame(desk: Desk, others: readonly Figure[]): void {
  const figure = desk.current;
  const t = words[desk.locale];
  if (!figure) return void desk.refuse(t.refused.nothing_chosen);
  if (others.length === 0) return void desk.refuse(t.said.noMatch);
  const { indicator, subject_en } = figure;
  const change: Change = { indicator, ...(subject_en === null ? {} : { subject_en }) };
  const decisions = others.flatMap((one): Simple[] => [
    { kind: 'change', id: one.id, change },
    accepted(one),
  ]);
  if (!desk.decide({ kind: 'several', decisions: [accepted(figure), ...decisions] })) return;
  desk.tell(t.said.same(figure.as_written, others.length), figure, true);
}

/**
 * Figures of the list that nobody needs to look at one by one: they lack nothing, and the reader of
 * texts was sure of them. Of a published figure, or one that was added by hand, nothing says so.
 */
export const clear = (desk: Desk): Figure[] =>
  desk.listed.filter((figure) => {
    if (!isOpen(figure)) return false;
    const told = desk.told(figure);
    return !told.lacks && told.proposal !== null && !isDoubtful(figure, told);
  });

/** Accepts all of those. */
export function acceptClear(desk: Desk): void {
  const figures = clear(desk);
  const { said } = words[desk.locale];
  const [first] = figures;
  if (!first) return void desk.refuse(said.noneClear);
  if (!desk.decide({ kind: 'several', decisions: figures.map(accepted) })) return;
  desk.tell(said.clear(figures.length), desk.current ?? first, false);
}

/** Accepts the current figure as one of the indicator that is offered for it. */
export function acceptOffered(desk: Desk, known: readonly Worded[]): void {
  const figure = desk.current;
  const t = words[desk.locale];
  if (!figure) return void desk.refuse(t.refused.nothing_chosen);
  const indicator = offeredFor(desk, figure, known);
  if (!indicator) return void desk.refuse(t.said.noneOffered);
  const { id } = figure;
  const change = indicatorChange(figure, indicator);
  if (
    !desk.decide({ kind: 'several', decisions: [{ kind: 'change', id, change }, accepted(figure)] })
  )
    return;
  const name = desk.locale === 'zh' ? indicator.name_zh : indicator.name_en;
  desk.tell(t.said.offered(figure.as_written, name), figure, true);
}

const around = ({ text, work, indicators }: Desk): Around => ({
  ...{ text, indicators, place: work.report.subject_place || null },
});

/** Makes the last change again of the current figure. */
export function repeatLast(desk: Desk): void {
  const figure = desk.current;
  const t = words[desk.locale];
  if (!figure) return void desk.refuse(t.refused.nothing_chosen);
  const made = lastMade(reviewOf(desk.work));
  const change = made ? repeated(made, figure, around(desk)) : {};
  if (!made || Object.keys(change).length === 0) return void desk.refuse(t.said.nothingRepeated);
  desk.change(change, columnsSaid(made.change, desk.locale));
}

/** Whether the last step was a change of this figure. */
export function justChanged(desk: Desk, { id }: Figure): boolean {
  const last = reviewOf(desk.work).decisions.at(-1);
  return last?.kind === 'change' && last.id === id;
}

/** The last change with the figures for which it holds as well; null where there are none. */
export function alikeNow(desk: Desk): { made: Made; figures: Figure[] } | null {
  const made = lastMade(reviewOf(desk.work));
  const figures = made ? alikeTo(made, desk.figures, desk.work.report) : [];
  return made && figures.length > 0 ? { made, figures } : null;
}

/** Makes the last change of all figures for which it holds as well. */
export function repeatAlike(desk: Desk): void {
  const alike = alikeNow(desk);
  const { said } = words[desk.locale];
  if (!alike) return void desk.refuse(said.noneAlike);
  const decisions = alike.figures.map((figure): Simple => ({
    ...{ kind: 'change', id: figure.id },
    change: repeated(alike.made, figure, around(desk)),
  }));
  if (!desk.decide({ kind: 'several', decisions })) return;
  desk.said = said.alike(columnsSaid(alike.made.change, desk.locale), decisions.length);
}
