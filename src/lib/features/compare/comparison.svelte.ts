import { onMount, tick, untrack } from 'svelte';
import { goto } from '$app/navigation';
import { base } from '$app/paths';
import { page } from '$app/state';
import type { Offer } from '#lib/chart/fits.ts';
import { isLoaded, loadCharts } from '#lib/chart/registry.ts';
import type { ChartChoice, ChartKind } from '#lib/chart/spec.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import { namedEvents } from '../card/noted-events.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { AskOptions } from '#lib/query/engine.ts';
import type { Question, SqlQuestion } from '#lib/query/questions/registry.ts';
import { sameQuestion } from '#lib/query/questions/same.ts';
import type { CompareState } from '#lib/url/compare.ts';
import { Address } from './address.ts';
import { Asking } from './asking.svelte.ts';
import { Beside } from './beside.svelte.ts';
import { compareCards, type CompareAnswer, silentIndicators } from './cards.ts';
import type * as ChoosingModule from './choosing.ts';
import { knownIds } from './choices.ts';
import type { Prepared } from './prepared.ts';
import { questionOf } from './question.ts';
import { TimeBrush } from './time-brush.svelte.ts';

type Choosing = typeof ChoosingModule;
const choosing = (): Promise<Choosing> => import('./choosing.ts');

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
  readonly brush: TimeBrush;
  readonly #locale: () => Locale;
  readonly #address = new Address((to, follows) =>
    goto(to, { noScroll: true, keepFocus: true, replaceState: follows }),
  );

  /** Comes after the page; until then the first answer stands, and the address is not read. */
  #choosing = $state.raw<Choosing | null>(null);
  readonly addressed = $derived(this.#choosing !== null);
  readonly #drafts: Beside;
  readonly source = $derived.by<Prepared>(() => this.#drafts.source);
  #chosen = $state.raw<CompareState | null>(null);
  /** Another type of chart is fetched before the picture changes. */
  #ready = $state.raw<ChartChoice>({ type: 'bar' });

  readonly #link = $derived.by(() =>
    this.#choosing
      ? this.#choosing.parseCompare(page.url.searchParams, knownIds(this.source))
      : { state: this.prepared.initial, dropped: [] },
  );
  /** Values of the address that mean nothing here. */
  readonly dropped = $derived.by(() => this.#link.dropped.map(({ value }) => value));
  /** Whether the address names no indicator that is known: the page's own example stands. */
  readonly example = $derived.by(() => (this.#chosen ?? this.#link.state).indicators.length === 0);
  readonly choice = $derived.by<CompareState>(() => {
    const state = this.#chosen ?? this.#link.state;
    const { indicators } = this.prepared.initial;
    return state.indicators.length ? state : { ...state, indicators };
  });
  /** A draft of this browser's desk, where the address names one and it is here. */
  readonly #beside = $derived.by(() => this.#drafts.of(this.choice.draft));
  readonly #full = $derived.by(() => questionOf({ ...this.choice, years: null }));
  /** What an engine is asked: all years, of which the chosen ones are drawn. */
  readonly #asked = $derived.by(() =>
    this.#full && this.#beside ? this.#beside.askable(this.#full) : this.#full,
  );
  readonly #answered = $derived.by<CompareAnswer>(() => this.asking.answer ?? this.prepared.first);
  readonly whole = $derived.by<CompareAnswer>(() =>
    this.#full && this.#beside ? this.#beside.joined(this.#answered, this.#full) : this.#answered,
  );
  readonly draft = $derived.by(() =>
    this.addressed ? this.#drafts.told(this.choice.draft, this.#full) : null,
  );
  readonly #ranged = $derived.by<CompareAnswer>(
    () => this.#choosing?.narrowed(this.whole, this.choice.years) ?? this.whole,
  );
  /** Asks of one type whether it fits what was chosen; null before choices can be asked of. */
  readonly #offerOf = $derived.by(
    () => this.#choosing?.offering(this.#ranged, this.whole, this.source) ?? null,
  );
  readonly offered = $derived.by<Offer[]>(() =>
    this.#offerOf && this.#choosing
      ? this.#choosing.OFFERED.map(this.#offerOf)
      : this.prepared.offered,
  );
  /** The chosen chart where its type says something of the answer, else one that does. */
  readonly wanted = $derived.by<ChartChoice>(() =>
    this.#choosing && this.#offerOf
      ? this.#choosing.drawable(this.choice.chart, this.#offerOf)
      : this.choice.chart,
  );
  readonly chart = $derived.by(() => (isLoaded(this.wanted) ? this.wanted : this.#ready));
  readonly #pinned = $derived.by(
    () => this.#choosing?.withPins(this.chart, this.choice.pinned) ?? this.chart,
  );
  /** The years that the chart can be played through; none where it shows several at once. */
  readonly times = $derived.by<number[]>(
    () => this.#choosing?.timesOf(this.#ranged, this.chart) ?? [],
  );
  /** The one year that is drawn; null = all that were chosen. */
  readonly at = $derived.by(() => {
    const { at } = this.choice;
    return at !== null && this.times.includes(at) ? at : null;
  });
  readonly #drawn = $derived.by(() =>
    this.at === null ? this.choice.years : { from: this.at, to: this.at },
  );
  /** What is drawn, as a question of its own. */
  readonly question = $derived.by(() => questionOf({ ...this.choice, years: this.#drawn }));
  readonly answer = $derived.by<CompareAnswer>(() =>
    this.at === null
      ? this.#ranged
      : (this.#choosing?.narrowed(this.whole, this.#drawn) ?? this.whole),
  );
  readonly cards = $derived.by<CardContent[]>(() => {
    const source = this.#beside?.sourceOf(this.answer) ?? this.prepared;
    const made = compareCards(this.answer, this.#pinned, source, this.#locale());
    const cards = this.#beside?.marked(made, this.#locale()) ?? made;
    if (this.at === null || !this.#choosing) return cards;
    return this.#choosing.onOneScale(cards, this.#ranged, source);
  });
  /** Events that a time axis may note beside the figures. */
  readonly events = $derived.by(() => namedEvents(this.whole.rows, this.prepared, this.#locale()));
  readonly settled = $derived.by(() => {
    const asked = this.#asked;
    if (!this.addressed) return false;
    return asked ? sameQuestion(this.#answered.question, asked) : this.#beside !== null;
  });
  /** Indicators of which no report speaks as asked, by name; none while the answer is awaited. */
  readonly silent = $derived.by(() =>
    this.settled ? silentIndicators(this.answer, this.source, this.#locale()) : [],
  );
  /** Why the chosen type is not drawn; null where it is, and where there is nothing to draw. */
  readonly unfit = $derived.by(() => {
    if (this.#ranged.rows.length === 0 || !this.#offerOf) return null;
    const { kind, fit } = this.#offerOf(this.choice.chart.type);
    return fit.fits ? null : { kind, reason: fit.reason };
  });

  constructor(prepared: Prepared, locale: () => Locale) {
    this.prepared = prepared;
    this.#drafts = new Beside(prepared);
    this.#locale = locale;
    // What only a changed choice needs is fetched once the page stands, not before it.
    const load = async () => (await import('./engines.ts')).asker(base, [prepared.first]);
    let engines: ReturnType<typeof load> | undefined;
    const ask = async <Q extends Question>(asked: Q, options: AskOptions) =>
      (await (engines ??= load()))(asked, options);
    this.asking = new Asking(ask, prepared.first);
    this.own = new Asking(ask);
    onMount(() => {
      engines ??= load();
      const key = page.url.searchParams.get('draft');
      // What a draft names is known before its address is read.
      const both = Promise.all([choosing(), key && this.#drafts.open(key)]);
      void both.then(([module]) => (this.#choosing = module));
    });
    this.brush = new TimeBrush(this);
    this.#follow();
  }

  /** Asks when the question changes, and fetches the type of chart that is wanted. */
  #follow(): void {
    const { asking } = this;
    $effect(() => {
      const next = this.#asked;
      if (!this.addressed || !next) return;
      untrack(() => {
        if (asking.answer && sameQuestion(asking.answer.question, next)) asking.cancel();
        else void asking.ask(next);
      });
    });
    $effect(() => {
      const { draft } = this.choice;
      if (this.addressed && draft) void untrack(() => this.#drafts.open(draft));
    });
    $effect(() => {
      const next = this.wanted;
      void loadCharts([next]).then(
        () => (this.#ready = next),
        // The picture stays as it is; another choice asks again.
        () => undefined,
      );
    });
  }

  /**
   * Draws a choice and writes it into the address.
   * @param follows whether it goes on with the choice before it (a step of a play, of a drag): Back
   *   then undoes both at once
   */
  async choose(part: Partial<CompareState>, follows = false): Promise<void> {
    const state = { ...this.choice, ...this.#withTime(part) };
    this.#chosen = state;
    await tick();
    const query = (await choosing()).formatCompare(state);
    await this.#address.write(query ? `?${query}` : page.url.pathname, follows);
    if (this.#chosen === state) this.#chosen = null;
  }

  /** The one year drawn does not outlive other years, or a chart that shows them all. */
  #withTime(part: Partial<CompareState>): Partial<CompareState> {
    const kept = !part.chart || (this.#choosing?.showsOneTime(part.chart) ?? true);
    return part.years === undefined && kept ? part : { at: null, ...part };
  }

  /** Draws another type of chart, with its options as they are before anybody adjusts them. */
  async chooseType(kind: ChartKind): Promise<void> {
    await this.choose({ chart: (await choosing()).plainChoice(kind) });
  }

  /** The state that a change of the present one would be, as an address. */
  linkTo(part: Partial<CompareState>): string {
    return `?${this.#choosing?.formatCompare({ ...this.choice, ...part }) ?? ''}`;
  }

  /** Asks the present question again, after a failure or a cancel. */
  again(): void {
    if (this.#asked) void this.asking.ask(this.#asked);
  }
}
