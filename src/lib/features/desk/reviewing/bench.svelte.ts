/** What lies open on the desk besides the figures, where the focus is, and what a key does. */
import { tick } from 'svelte';
import { desk as words } from '#lib/i18n/messages/desk.ts';
import { deskForm } from '#lib/i18n/messages/desk-form.ts';
import { evidence } from '#lib/i18n/messages/evidence.ts';
import { ROLES, type Role } from '#lib/model/figure.ts';
import type { Desk } from '../desk.svelte.ts';
import { add, merge, moveBorder, split } from './acts.ts';
import { commandOf, takesKeys, type Command } from './commands.ts';
import { sameSubject } from './filters.ts';
import { selectedSpan } from './panes.ts';
import { roleChange } from './role-change.ts';
import { cuts } from './spans.ts';
import { worded } from './suggestions.ts';
import { acceptClear, acceptOffered, acceptSame, repeatAlike, repeatLast } from './together.ts';

/** Where single keys are remembered as switched off. */
const SINGLES = 'youju-desk-single-keys';

/** Commands that lead into a field, and leave the focus there. */
const FIELDS = new Set<Command>([
  ...(['indicator', 'bounds', 'unit', 'period', 'place', 'subject', 'level', 'part'] as const),
  'note',
]);

export class Bench {
  readonly desk = $state.raw() as Desk;
  tool = $state<'none' | 'cut' | 'add' | 'keys'>('none');
  singles = $state(true);
  /** The whole review, its text and its list, once they are in the page. */
  root = $state.raw<HTMLElement>();
  textPane = $state.raw<HTMLElement>();
  listPane = $state.raw<HTMLElement>();

  /** What figures are called under which indicator in this work; a text, so that most steps change nothing. */
  readonly #called = $derived(
    this.desk.figures
      .flatMap(({ indicator, subject_zh }) =>
        indicator !== null && subject_zh !== null ? [`${indicator} ${subject_zh}`] : [],
      )
      .join('\n'),
  );
  /** The indicators with the words they are known by, here and in what is published. */
  readonly vocabulary = $derived.by(() => {
    const here = this.#called.split('\n').map((line) => {
      const at = line.indexOf(' ');
      return { indicator: line.slice(0, at) || null, subject_zh: line.slice(at + 1) };
    });
    const published = this.desk.data.reports.flatMap(({ figures }) => figures);
    return worded(this.desk.indicators, [...published, ...here]);
  });

  constructor(desk: Desk) {
    this.desk = desk;
  }

  get #t() {
    return words[this.desk.locale];
  }

  /** Whether an editor has switched single keys off in this browser. */
  remember(): void {
    try {
      this.singles = localStorage.getItem(SINGLES) !== 'off';
    } catch {
      // A browser that keeps nothing has them on.
    }
  }

  setSingles = (on: boolean): void => {
    this.singles = on;
    try {
      localStorage.setItem(SINGLES, on ? 'on' : 'off');
    } catch {
      // It holds until the page is closed.
    }
  };

  toList = (): void => {
    void tick().then(() => {
      const row = this.listPane?.querySelector<HTMLElement>('[data-row][tabindex="0"]');
      (row ?? this.listPane)?.focus({ preventScroll: true });
    });
  };

  /** Puts a tool away, and gives the focus back. */
  close = (): void => {
    this.tool = 'none';
    this.toList();
  };

  #toField(name: string): void {
    void tick().then(() => {
      const field = this.root?.querySelector<HTMLElement>(`[data-field="${name}"]`);
      field?.closest('details')?.setAttribute('open', '');
      field?.focus();
      if (field instanceof HTMLInputElement && field.type === 'text') field.select();
    });
  }

  setRole = (role: Role): void => {
    const { desk } = this;
    const figure = desk.current;
    if (!figure) return void desk.refuse(this.#t.refused.nothing_chosen);
    const place = desk.work.report.subject_place || null;
    const change = roleChange(figure, role, desk.text, place);
    if (Object.keys(change).length === 0) return;
    if (desk.decide({ kind: 'change', id: figure.id, change }))
      desk.said = this.#t.said.role(figure.as_written, evidence[desk.locale].roles[role]);
  };

  cut = (at: number): void => {
    split(this.desk, at);
    this.close();
  };

  add = (start: number, end: number): void => {
    if (add(this.desk, start, end)) this.close();
  };

  /** Adds what is selected in the text, else asks for its words. */
  #beginAdd(): void {
    const { desk, textPane } = this;
    const file = { report: desk.work.report, figures: desk.figures };
    const span = textPane ? selectedSpan(textPane, desk.text, file) : null;
    if (span) this.add(span.start, span.end);
    else this.tool = 'add';
  }

  #beginCut(): void {
    const { desk } = this;
    if (!desk.current) return void desk.refuse(this.#t.refused.nothing_chosen);
    if (cuts(desk.text, desk.current).length === 0)
      return void desk.refuse(this.#t.refused.too_short);
    this.tool = 'cut';
  }

  /** @param nth which of its keys: of roles the number */
  run = (command: Command, nth = 0): void => {
    const { desk } = this;
    const figure = desk.current;
    switch (command) {
      case 'next':
        return desk.step(1);
      case 'previous':
        return desk.step(-1);
      case 'next_open':
        return desk.toNextOpen();
      case 'next_lacking':
        return desk.toNextLacking();
      case 'filter_open':
        return desk.show('unreviewed');
      case 'filter_low':
        return desk.show('low_confidence');
      case 'accept':
        return desk.review('accepted');
      case 'reject':
        return desk.review('rejected');
      case 'dispute':
        return desk.review('disputed');
      case 'same':
        return figure ? acceptSame(desk, sameSubject(desk.figures, figure)) : undefined;
      case 'clear':
        return acceptClear(desk);
      case 'offered':
        return acceptOffered(desk, this.vocabulary);
      case 'undo':
        return desk.undo();
      case 'redo':
        return desk.redo();
      case 'role':
        return this.setRole(ROLES[nth] ?? 'other');
      case 'repeat':
        return repeatLast(desk);
      case 'alike':
        return repeatAlike(desk);
      case 'suspect':
        if (figure?.role !== 'measure') return;
        return desk.change(
          { suspect: !figure.suspect },
          deskForm[desk.locale].columns.suspect ?? '',
        );
      case 'end_on':
      case 'end_back':
        return moveBorder(desk, 'end', command === 'end_on' ? 1 : -1);
      case 'start_on':
      case 'start_back':
        return moveBorder(desk, 'start', command === 'start_on' ? 1 : -1);
      case 'merge':
        return merge(desk);
      case 'split':
        return this.#beginCut();
      case 'add':
        return this.#beginAdd();
      case 'help':
        this.tool = 'keys';
        return;
      default:
        return this.#toField(command);
    }
  };

  onkeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || this.tool === 'keys') return;
    if (takesKeys(event.target, event.key)) return;
    const command = commandOf(event, this.singles);
    if (!command) return;
    event.preventDefault();
    // The focus goes along with the current figure, where it was in the list.
    const follows = event.target === document.body || inRow(event.target);
    this.run(command.id, command.nth);
    if (follows && this.tool === 'none' && !FIELDS.has(command.id)) this.toList();
  };
}

const inRow = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-row]') !== null;
