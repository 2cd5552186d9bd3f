import { onMount, tick, untrack } from 'svelte';
import { goto } from '$app/navigation';
import { base } from '$app/paths';
import { page } from '$app/state';
import type { Offer } from '#lib/chart/fits.ts';
import { isLoaded, kindsOf, loadCharts } from '#lib/chart/registry.ts';
import type { ChartChoice, ChartKind } from '#lib/chart/spec.ts';
import type { CardContent } from '#lib/features/card-content.ts';
import type { Source } from '#lib/features/chart-data.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { AskOptions } from '#lib/query/engine.ts';
import type { Question, SqlQuestion } from '#lib/query/questions/registry.ts';
import { sameQuestion } from '#lib/query/questions/same.ts';
import type { CompareState, KnownIds } from '#lib/url/compare.ts';
import { Asking } from './asking.svelte.ts';
import { compareCards, compareData, type CompareAnswer } from './cards.ts';
import type * as ChoosingModule from './choosing.ts';
import { knownIds } from './choices.ts';
import { questionOf } from './question.ts';

type Choosing = typeof ChoosingModule;
const choosing = (): Promise<Choosing> => import('./choosing.ts');

/** What the server hands to a page on which readers choose what to compare. */
export interface Prepared extends Source {
  /** First and last calendar year any observation names. */
  span: { from: number; to: number };
  /** What the page shows before anybody chose, and in place of an empty choice of indicators. */
  initial: CompareState;
  /** The answer to it, which comes with the page. */
  first: CompareAnswer;
  /** The types of chart for that answer. */
  offered: Offer[];
}

/**
 * A reader's comparison: the choice in the address, the question it asks, the answer, and the cards
 * the answer is drawn as. Everything follows from the address; a choice is drawn at once and the
 * address follows. Made while a component starts; it lives as long as the component.
 */
export class Comparison {
  readonly prepared: Prepared;
  readonly asking: Asking<CompareAnswer['question']>;
  /** The reader's own SQL, asked of the same engines. */
  readonly own: Asking<SqlQuestion>;
  readonly #locale: () => Locale;
  readonly #known: KnownIds;

  /** Comes after the page; until then the first answer stands, and the address is not read. */
  #choosing = $state.raw<Choosing | null>(null);
  readonly addressed = $derived(this.#choosing !== null);
  #chosen = $state.raw<CompareState | null>(null);
  /** Another type of chart is fetched before the picture changes. */
  #ready = $state.raw<ChartChoice>({ type: 'bar' });

  readonly #link = $derived.by(() =>
    this.#choosing
      ? this.#choosing.parseCompare(page.url.searchParams, this.#known)
      : { state: this.prepared.initial, dropped: [] },
  );
  /** Values of the address that mean nothing here. */
  readonly dropped = $derived.by(() => this.#link.dropped.map(({ value }) => value));
  readonly choice = $derived.by<CompareState>(() => {
    const state = this.#chosen ?? this.#link.state;
    const { indicators } = this.prepared.initial;
    return state.indicators.length ? state : { ...state, indicators };
  });
  readonly question = $derived.by(() => questionOf(this.choice));
  readonly answer = $derived.by(() => this.asking.answer ?? this.prepared.first);
  readonly offered = $derived.by<Offer[]>(
    () => this.#choosing?.offers(compareData(this.answer, this.prepared)) ?? this.prepared.offered,
  );
  /** The chosen chart where its type says something of the answer, else one that does. */
  readonly wanted = $derived.by<ChartChoice>(
    () => this.#choosing?.drawable(this.choice.chart, this.offered) ?? this.choice.chart,
  );
  readonly chart = $derived.by(() =>
    kindsOf(this.wanted).every(isLoaded) ? this.wanted : this.#ready,
  );
  readonly #pinned = $derived.by(
    () => this.#choosing?.withPins(this.chart, this.choice.pinned) ?? this.chart,
  );
  readonly cards = $derived.by<CardContent[]>(() =>
    compareCards(this.answer, this.#pinned, this.prepared, this.#locale()),
  );
  /** Why the chosen type is not drawn; null where it is. */
  readonly unfit = $derived.by(() => {
    const offer = this.offered.find(({ kind }) => kind === this.choice.chart.type);
    return offer && !offer.fit.fits ? { kind: offer.kind, reason: offer.fit.reason } : null;
  });

  constructor(prepared: Prepared, locale: () => Locale) {
    this.prepared = prepared;
    this.#locale = locale;
    this.#known = knownIds(prepared);
    // What only a changed choice needs is fetched once the page stands, not before it.
    const load = async () => (await import('./engines.ts')).asker(base, [prepared.first]);
    let engines: ReturnType<typeof load> | undefined;
    const ask = async <Q extends Question>(asked: Q, options: AskOptions) =>
      (await (engines ??= load()))(asked, options);
    this.asking = new Asking(ask, prepared.first);
    this.own = new Asking(ask);
    onMount(() => {
      engines ??= load();
      void choosing().then((module) => (this.#choosing = module));
    });
    this.#follow();
  }

  /** Asks when the question changes, and fetches the type of chart that is wanted. */
  #follow(): void {
    const { asking } = this;
    $effect(() => {
      const next = this.question;
      if (!this.addressed || !next) return;
      untrack(() => {
        if (asking.answer && sameQuestion(asking.answer.question, next)) asking.cancel();
        else void asking.ask(next);
      });
    });
    $effect(() => {
      const next = this.wanted;
      void loadCharts([next]).then(() => (this.#ready = next));
    });
  }

  /** Draws a choice and writes it into the address. */
  async choose(part: Partial<CompareState>): Promise<void> {
    const state = { ...this.choice, ...part };
    this.#chosen = state;
    await tick();
    const { formatCompare } = await choosing();
    const query = formatCompare(state);
    await goto(query ? `?${query}` : page.url.pathname, { noScroll: true, keepFocus: true });
    if (this.#chosen === state) this.#chosen = null;
  }

  /** Draws another type of chart, with its options as they are before anybody adjusts them. */
  async chooseType(kind: ChartKind): Promise<void> {
    const { plainChoice } = await choosing();
    await this.choose({ chart: plainChoice(kind) });
  }

  /** Asks the present question again, after a failure or a cancel. */
  again(): void {
    if (this.question) void this.asking.ask(this.question);
  }
}
