import type { Brush } from '#lib/chart/type.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import type * as AxesModule from './axes.ts';
import type { Comparison } from './comparison.svelte.ts';

/** Years of a comparison chosen by drawing along a time axis. Made while a component starts. */
export class TimeBrush {
  readonly #comparison: Comparison;
  /** Comes where a time axis is drawn: what it covers whatever is chosen on it. */
  #axes = $state.raw<typeof AxesModule | null>(null);

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    $effect(() => {
      if (!this.#drawn) return;
      void import('./axes.ts').then(
        (module) => (this.#axes = module),
        // Years are chosen beside the chart then.
        () => undefined,
      );
    });
  }

  readonly #drawn = $derived.by(
    () => this.#comparison.chart.type === 'timeline' && this.#comparison.addressed,
  );

  /** How years are chosen on the time axis of a card; undefined where it has none. */
  of(card: CardContent): Brush | undefined {
    if (!this.#drawn) return undefined;
    const { choice, whole, source } = this.#comparison;
    const { years } = choice;
    return {
      range: years && { from: String(years.from), to: String(years.to) },
      within: (years && this.#axes?.axisOf(card, whole, source)) ?? null,
      onrange: (range, follows) =>
        void this.#comparison.choose(
          { years: range && { from: Number(range.from), to: Number(range.to) } },
          follows,
        ),
    };
  }
}
