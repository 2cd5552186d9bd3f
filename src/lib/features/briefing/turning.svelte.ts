/** How long a screen of the wall stands before the next, in milliseconds. */
export const STAY = 20_000;

/**
 * Which screen of a wall is shown. It turns by itself unless paused; whoever asks the system for
 * less motion starts paused. Turning by hand starts the stay anew.
 */
export class Turning {
  at = $state(0);
  paused = $state(false);
  readonly #count: () => number;

  constructor(count: () => number, paused: boolean) {
    this.#count = count;
    this.paused = paused;
  }

  /** Goes on, or back; after the last comes the first. */
  turn(by: 1 | -1): void {
    const count = Math.max(1, this.#count());
    this.at = (this.at + by + count) % count;
  }

  /** Waits for the next turn; call in an effect that reads `at` and `paused`. Returns what ends it. */
  wait(): (() => void) | undefined {
    if (this.paused || this.#count() < 2) return undefined;
    const timer = setTimeout(() => this.turn(1), STAY);
    return () => clearTimeout(timer);
  }
}
