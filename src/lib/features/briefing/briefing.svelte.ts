import { tick } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { goto } from '$app/navigation';
import { base } from '$app/paths';
import { page } from '$app/state';
import { loadCards } from '../card/load-cards.ts';
import type { Answer } from '#lib/query/engine.ts';
import type { Locale } from '#lib/model/locale.ts';
import {
  type BriefingState,
  cardCode,
  type CardRef,
  formatBriefing,
  readCard,
} from '#lib/url/briefing.ts';
import { type BriefingCard, briefingCard } from './briefing-card.ts';
import { joined } from './join.ts';
import { keep, kept } from './kept.ts';
import { linked } from './link.ts';
import { type CardQuestion, questionOf } from './question.ts';
import { type Vocabulary, fetchVocabulary, knownCards } from '../site/vocabulary.ts';

/** A card where it is in the briefing: drawn, awaited, or not to be had now. */
export type Slot =
  | { code: string; state: 'ready'; card: BriefingCard }
  | { code: string; state: 'loading' | 'failed' };

type Asked = Answer<CardQuestion> | 'loading' | 'failed';

/** A briefing that follows the address: which cards, in which order, and what they show. */
export class Briefing {
  /** What there is to choose from; fetched when the address or a reader asks for more than the page. */
  vocabulary = $state.raw<Vocabulary | null>(null);
  /** The vocabulary did not arrive: the page's own cards stand. */
  lost = $state(false);
  heading = $state('');
  date = $state('');
  #addressed = $state(false);
  #chosen = $state.raw<BriefingState | null>(null);
  readonly #answers = new SvelteMap<string, Asked>();
  readonly #prepared: () => readonly BriefingCard[];
  readonly #locale: () => Locale;

  /** @param prepared the cards that came with the page: those of the default set */
  constructor(prepared: () => readonly BriefingCard[], locale: () => Locale) {
    this.#prepared = prepared;
    this.#locale = locale;
  }

  /** Begins to follow the address: it may not be read while the page is prerendered. */
  async start(): Promise<void> {
    ({ heading: this.heading, date: this.date } = kept());
    this.#addressed = true;
    if (!this.awaits) return;
    await this.choosable();
    // A briefing that was sent is the one at hand: what is added later joins it.
    const { state, add } = this.#link;
    if (state.cards && add.length === 0) keep({ query: formatBriefing({ ...state, wall: null }) });
  }

  /** Fetches what there is to choose from; whoever offers a choice awaits it. */
  async choosable(): Promise<boolean> {
    this.vocabulary ??= await fetchVocabulary();
    this.lost = this.vocabulary === null;
    return !this.lost;
  }

  readonly #link = $derived.by(() =>
    linked(
      this.#addressed ? page.url.searchParams : null,
      this.vocabulary && knownCards(this.vocabulary),
    ),
  );
  /** The address names what is not here yet: whoever follows it calls `choosable`. */
  readonly awaits = $derived.by(() => this.#link.awaits);
  readonly state = $derived.by(() => this.#chosen ?? this.#link.state);
  readonly dropped = $derived.by(() => this.#link.dropped.map(({ value }) => value));
  /** Cards that the address asks to add to the briefing at hand. */
  readonly #adding = $derived.by(() => this.#link.add);

  /** Codes of the cards, in order. */
  readonly codes = $derived.by((): string[] => {
    const { cards, place } = this.state;
    if (cards) return cards.map(cardCode);
    const proposal = place === null ? undefined : this.vocabulary?.proposals[place];
    return proposal ?? this.#prepared().map(({ code }) => code);
  });

  readonly slots = $derived.by((): Slot[] =>
    this.codes.map((code): Slot => {
      const prepared = this.#prepared().find((card) => card.code === code);
      if (prepared) return { code, state: 'ready', card: prepared };
      const answer = this.#answers.get(code) ?? 'loading';
      const ref = this.#ref(code);
      if (typeof answer === 'string' || !ref || !this.vocabulary)
        return { code, state: answer === 'failed' ? 'failed' : 'loading' };
      const card = briefingCard(ref, answer, this.vocabulary, this.#locale());
      return { code, state: 'ready', card };
    }),
  );
  readonly cards = $derived.by(() =>
    this.slots.flatMap((slot) => (slot.state === 'ready' ? [slot.card] : [])),
  );

  #ref(code: string): CardRef | null {
    return this.vocabulary && readCard(code, knownCards(this.vocabulary));
  }

  /** Asks for every card that is not here; call in an effect, and again after a failure. */
  async fill(): Promise<void> {
    const missing = this.slots.filter(
      ({ code, state }) => state === 'loading' && !this.#answers.has(code),
    );
    await Promise.all(missing.map(({ code }) => this.ask(code)));
  }

  /** Asks for one card, again where it failed before. */
  async ask(code: string): Promise<void> {
    const ref = this.#ref(code);
    const { vocabulary } = this;
    if (!ref || !vocabulary) return;
    this.#answers.set(code, 'loading');
    const engines = await import('#lib/features/compare/engines.ts').catch(() => null);
    if (!engines) return void this.#answers.set(code, 'failed');
    const { charts, registry } = vocabulary;
    const question = questionOf(ref, { charts, places: registry.places });
    const answer = await engines.asker(base, [])(question, {});
    if (answer.ok) {
      const drawn = briefingCard(ref, answer.value, vocabulary, this.#locale());
      await loadCards([drawn]);
    }
    this.#answers.set(code, answer.ok ? answer.value : 'failed');
  }

  /** Cards that `add` names join those this tab had, in place of the address that named them. */
  async join(): Promise<void> {
    const adding = this.#adding;
    if (adding.length === 0 || !this.vocabulary) return;
    await this.choose(joined(kept().query, adding, knownCards(this.vocabulary)), true);
  }

  /** Changes the state: drawn at once, the address follows. */
  async choose(state: BriefingState, replaceState = false): Promise<void> {
    this.#chosen = state;
    const query = formatBriefing(state);
    keep({ query: formatBriefing({ ...state, wall: null }) });
    await tick();
    await goto(query ? `?${query}` : page.url.pathname, {
      noScroll: true,
      keepFocus: true,
      replaceState,
    });
    if (this.#chosen === state) this.#chosen = null;
  }

  /** Puts the cards into another order, or leaves some out. Their codes are those of this briefing. */
  arrange(codes: readonly string[]): Promise<void> {
    const cards = codes.flatMap((code) => this.#ref(code) ?? []);
    return this.choose({ ...this.state, cards });
  }

  add(card: CardRef): Promise<void> {
    const cards = this.codes.flatMap((code) => this.#ref(code) ?? []);
    return this.choose({ ...this.state, cards: [...cards, card] });
  }

  /** Keeps the words of the head in this tab. */
  keepWords(): void {
    keep({ heading: this.heading, date: this.date });
  }
}
