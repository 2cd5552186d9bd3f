/** Steps on the spans of a work's figures: borders, cutting, merging, adding. */
import { BLANK_FIGURE, type Figure } from '#lib/model/figure.ts';
import type { Change } from '#lib/reports/review/review.ts';
import { desk as words } from '#lib/i18n/messages/desk.ts';
import { withoutLineBreaks } from '#lib/reports/passage.ts';
import type { Desk } from '../desk.svelte.ts';
import { readAmount } from './read-span.ts';
import { roleChange } from './role-change.ts';
import { moved } from './spans.ts';

const countsAmount = ({ role }: Figure): boolean => role === 'measure' || role === 'duration';

/** What a new span says of how much, for figures that say so; the unit stays where none is written. */
function readAgain(desk: Desk, figure: Figure, start: number, end: number): Change {
  if (!countsAmount(figure)) return {};
  const { unit, ...amount } = readAmount(desk.text, start, end);
  return { ...amount, ...(unit === null || unit === undefined ? {} : { unit }) };
}

/** Moves a border of the current figure by a character; its amount is read again. */
export function moveBorder(desk: Desk, side: 'start' | 'end', by: 1 | -1): void {
  const figure = desk.current;
  const t = words[desk.locale];
  if (!figure) return void desk.refuse(t.refused.nothing_chosen);
  const { id, start, end } = figure;
  const span =
    side === 'start'
      ? { start: moved(desk.text, start, by), end }
      : { start, end: moved(desk.text, end, by) };
  if (span.end <= span.start) return void desk.refuse(t.refused.span_outside);
  const change = readAgain(desk, figure, span.start, span.end);
  if (!desk.decide({ kind: 'span', id, ...span, change })) return;
  desk.said = t.said.span(desk.current?.as_written ?? '');
}

/** Cuts the current figure at an offset; each half says what its own words write. */
export function split(desk: Desk, at: number): void {
  const figure = desk.current;
  const t = words[desk.locale];
  if (!figure) return void desk.refuse(t.refused.nothing_chosen);
  const { id, start, end, place, level, period_kind, period_start, period_end } = figure;
  const { period_text, period_basis, subject_zh, subject_en } = figure;
  const first = readAgain(desk, figure, start, at);
  const second: Change = {
    ...{ place, level, period_kind, period_start, period_end, period_text, period_basis },
    ...{ subject_zh, subject_en },
    ...readAgain(desk, figure, at, end),
  };
  if (!desk.decide({ kind: 'split', id, at, first, second })) return;
  const written = (from: number, to: number): string =>
    withoutLineBreaks(desk.text.slice(from, to));
  desk.said = t.said.split(written(start, at), written(at, end));
}

/** Makes one figure of the current one and the next. */
export function merge(desk: Desk): void {
  const figure = desk.current;
  const t = words[desk.locale];
  if (!figure) return void desk.refuse(t.refused.nothing_chosen);
  const next = desk.figures[desk.figures.indexOf(figure) + 1];
  if (!next) return void desk.refuse(t.refused.no_next);
  const change = readAgain(desk, figure, figure.start, next.end);
  if (!desk.decide({ kind: 'merge', first: figure.id, second: next.id, change })) return;
  desk.said = t.said.merged(desk.current?.as_written ?? '');
}

/** Adds a figure where an editor found one that was not proposed: a measure where its words count. */
export function add(desk: Desk, start: number, end: number): boolean {
  const amount = readAmount(desk.text, start, end);
  const blank = { ...BLANK_FIGURE, start, end };
  const change: Change =
    amount.qualifier === undefined
      ? { role: 'other' }
      : {
          ...roleChange(blank, 'measure', desk.text, desk.work.report.subject_place || null),
          ...amount,
        };
  if (!desk.decide({ kind: 'add', start, end, change })) return false;
  const added = desk.figures.find((figure) => figure.start === start && figure.end === end);
  if (added) desk.select(added.id);
  desk.said = words[desk.locale].said.added(added?.as_written ?? '');
  return true;
}
