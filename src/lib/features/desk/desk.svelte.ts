/** The open work of the desk: its figures, the current one, and every step an editor takes. */
import { untrack } from 'svelte';
import type { Figure } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/registry.ts';
import type { Locale } from '#lib/model/locale.ts';
import { desk as words } from '#lib/i18n/messages/desk.ts';
import { deskForm } from '#lib/i18n/messages/desk-form.ts';
import { evidence } from '#lib/i18n/messages/evidence.ts';
import type { KnownNames } from '#lib/reports/lacking.ts';
import {
  figuresOf,
  progress,
  type Change,
  type Decision,
  type Refusal,
} from '#lib/reports/review/review.ts';
import type { DeskFilter } from '#lib/url/desk.ts';
import type { DeskData } from './desk-data.ts';
import type { PublishingDesk } from './publish/publishing-desk.ts';
import { withNew } from './made.ts';
import { figureOf } from './reviewing/decided-figure.ts';
import { lackingOf } from './reviewing/lacking-of.ts';
import { isOpen, nextOpen, shows, stepFrom, type Told } from './reviewing/filters.ts';
import {
  decided,
  redone,
  reviewOf,
  stamped,
  undone,
  type DeskWork,
  type Proposal,
} from './work.ts';

/** What the page does for the desk: it keeps the work and holds the address. */
export interface Surroundings {
  locale: () => Locale;
  /** Called after every change of the work. */
  keep: (work: DeskWork) => void;
  /** Called when another figure or filter was chosen. */
  moved: () => void;
  /** Puts another work on the desk. */
  open: (work: DeskWork) => void;
}

export class Desk implements PublishingDesk {
  readonly #around: Surroundings;
  readonly data = $state.raw() as DeskData;
  #work = $state.raw() as DeskWork;
  /** Id of the current figure. */
  at = $state<string | null>(null);
  filter = $state<DeskFilter>('all');
  /** What happened last, for those who do not see it; also shown under the list. */
  said = $state('');
  /** Whether another tab holds the work, so that nothing may change here. */
  readOnly = $state(false);

  readonly text = $derived(reviewOf(this.work).text);
  readonly figures = $derived(figuresOf(reviewOf(this.work)));
  readonly current = $derived(this.figures.find(({ id }) => id === this.at) ?? null);
  readonly progress = $derived(progress(this.figures));
  // What most steps leave alone stands apart from the work, so that a step does not ask every row.
  #made = $state.raw<DeskWork['indicators']>([]);
  #madePlaces = $state.raw<DeskWork['places']>([]);
  #proposals = $state.raw<DeskWork['proposals']>({});
  readonly indicators = $derived(withNew(this.data.registry.indicators, this.#made));
  readonly places = $derived(withNew(this.data.registry.places, this.#madePlaces));
  readonly known: KnownNames = $derived({
    ...{ units: this.data.registry.units, indicators: this.indicators, places: this.places },
  });
  /** What each figure lacks; figures that did not change are not looked at again. */
  readonly lacks = $derived(lackingOf(this.known));
  readonly listed = $derived(
    this.figures.filter((figure) => shows(this.filter, figure, this.told(figure))),
  );

  constructor(data: DeskData, work: DeskWork, around: Surroundings) {
    this.data = data;
    this.work = work;
    this.#around = around;
  }

  get work(): DeskWork {
    return this.#work;
  }
  set work(work: DeskWork) {
    this.#work = work;
    ({ indicators: this.#made, places: this.#madePlaces, proposals: this.#proposals } = work);
  }
  get locale(): Locale {
    return this.#around.locale();
  }
  get #t() {
    return words[this.locale];
  }

  proposalOf = ({ id }: Figure): Proposal | null => this.#proposals[id] ?? null;
  told = (figure: Figure): Told => ({
    ...{ proposal: this.proposalOf(figure), lacks: this.lacks(figure).length > 0 },
  });

  /** How many figures each filter shows. */
  count = (filter: DeskFilter): number =>
    this.figures.filter((figure) => shows(filter, figure, this.told(figure))).length;

  /** Columns a figure lacks, in the words of the form. */
  lacksSaid = (figure: Figure): string[] => {
    const { columns } = deskForm[this.locale];
    return this.lacks(figure).map(({ column }) => columns[column] ?? column);
  };

  // Moving ------------------------------------------------------------------

  select(id: string): void {
    if (!this.figures.some((figure) => figure.id === id)) return;
    this.at = id;
    this.#around.moved();
  }

  step(by: 1 | -1): void {
    const next = stepFrom(this.listed, this.current, by);
    if (next) this.select(next.id);
    else this.said = this.#t.said.end;
  }

  toNextOpen(): void {
    const next = nextOpen(this.figures, this.current);
    const { said } = this.#t;
    if (!next)
      return void (this.said = this.current && isOpen(this.current) ? said.lastOpen : said.allDone);
    this.select(next.id);
    this.said = this.#nextSaid(next);
  }

  /** Goes to the next figure that lacks something, from the top again where none follows. */
  toNextLacking(): void {
    const wanting = this.figures.filter((figure) => shows('lacking', figure, this.told(figure)));
    const next = stepFrom(wanting, this.current, 1) ?? wanting[0];
    if (!next) return void (this.said = this.#t.said.nothingLacks);
    this.select(next.id);
    const { said } = this.#t;
    const lacks = said.lacks(this.lacksSaid(next).join(deskForm[this.locale].and));
    this.said = [this.#nextSaid(next), lacks].join(said.join);
  }

  #nextSaid = ({ as_written, role }: Figure): string =>
    this.#t.said.next(as_written, evidence[this.locale].roles[role]);

  show(filter: DeskFilter): void {
    this.filter = this.filter === filter ? 'all' : filter;
    this.#around.moved();
    this.said = this.#t.said.filter(this.#t.filters[this.filter], this.listed.length);
  }

  // Deciding ----------------------------------------------------------------

  /** Puts the same work, changed, in its place, and keeps it. */
  update(work: DeskWork): void {
    if (this.readOnly) return void (this.said = this.#t.refused.read_only);
    this.work = stamped(work);
    this.#around.keep(this.work);
  }

  open(work: DeskWork): void {
    this.#around.open(work);
  }

  /** Takes a decision; whether it was taken. Why not is said. */
  decide(decision: Decision): boolean {
    if (this.readOnly) return this.refuse(this.#t.refused.read_only);
    const next = decided(this.work, decision);
    if (!next.ok) return this.refuse(this.#refusal(next.error));
    this.update(next.value);
    return true;
  }

  refuse(sentence: string): false {
    this.said = sentence;
    return false;
  }

  #refusal(refusal: Refusal): string {
    const { refused } = this.#t;
    if (refusal.reason !== 'span_overlaps') return refused[refusal.reason];
    const other = this.figures.find(({ id }) => id === refusal.id);
    return refused.span_overlaps(other?.as_written ?? '');
  }

  /** Accepts, rejects or disputes the current figure, and goes on to the next that is open. */
  review(to: Figure['review']): void {
    const figure = this.current;
    if (!figure) return void this.refuse(this.#t.refused.nothing_chosen);
    if (!this.decide({ kind: 'review', id: figure.id, review: to })) return;
    this.tell(this.#t.said.review[to](figure.as_written), figure, to === 'accepted');
  }

  /** Says what was decided, what is still lacking, how far the review is, and goes on. */
  tell(what: string, figure: Figure, accepted: boolean): void {
    const { reviewed, all } = this.progress;
    const { said } = this.#t;
    const lacks = accepted ? this.lacksSaid(figure) : [];
    const next = nextOpen(this.figures, figure);
    if (next) this.select(next.id);
    this.said = [
      said.of(what, reviewed, all),
      ...(lacks.length > 0 ? [said.lacks(lacks.join(deskForm[this.locale].and))] : []),
      next ? this.#nextSaid(next) : said.allDone,
    ].join(said.join);
  }

  /** Changes fields of the current figure; `what` names them in the sentence that is said. */
  change(change: Change, what: string): void {
    const figure = this.current;
    if (!figure) return void this.refuse(this.#t.refused.nothing_chosen);
    const same = Object.entries(change).every(([key, to]) => figure[key as keyof Change] === to);
    if (same || !this.decide({ kind: 'change', id: figure.id, change })) return;
    this.said = this.#t.said.changed(figure.as_written, what);
  }

  /** Keeps a new indicator beside the registry's until the work is exported. */
  addIndicator(indicator: Indicator): void {
    this.update({ ...this.work, indicators: [...this.work.indicators, indicator] });
    const name = this.locale === 'zh' ? indicator.name_zh : indicator.name_en;
    this.said = this.#t.said.indicator(name);
  }

  undo(): void {
    this.#travel(undone, reviewOf(this.work).decisions.at(-1), 'undone');
  }
  redo(): void {
    this.#travel(redone, reviewOf(this.work).undone[0], 'redone');
  }

  /** Goes one decision back or forth, and to the figure it was about. */
  #travel(
    to: (work: DeskWork) => DeskWork,
    decision: Decision | undefined,
    said: 'undone' | 'redone',
  ): void {
    const { said: t } = this.#t;
    if (!decision) return void this.refuse(said === 'undone' ? t.nothingUndone : t.nothingRedone);
    if (this.readOnly) return void this.refuse(this.#t.refused.read_only);
    const before = this.figures;
    this.update(to(this.work));
    const figure = untrack(() => figureOf(decision, this.figures, before));
    if (figure.now) this.select(figure.now.id);
    this.said = t[said](t.withOthers(figure.named, figure.others));
  }
}
