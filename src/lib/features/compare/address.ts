interface Step {
  to: string;
  follows: boolean;
}

/**
 * Writes addresses one after another. Of several that wait only the last is written; where one of
 * them begins something new it gets an entry of the history, so that Back never undoes too much.
 */
export class Address {
  readonly #go: (to: string, follows: boolean) => Promise<void>;
  #waiting: Step | null = null;
  #writing: Promise<void> | null = null;

  /** @param go writes an address, into a new entry of the history or (`follows`) the present one */
  constructor(go: (to: string, follows: boolean) => Promise<void>) {
    this.#go = go;
  }

  /** Resolves when nothing waits any more. */
  write(to: string, follows: boolean): Promise<void> {
    this.#waiting = { to, follows: follows && (this.#waiting?.follows ?? true) };
    return (this.#writing ??= this.#run());
  }

  async #run(): Promise<void> {
    try {
      for (let step = this.#waiting; step; step = this.#waiting) {
        this.#waiting = null;
        await this.#go(step.to, step.follows);
      }
    } finally {
      this.#writing = null;
    }
  }
}
