import type { Question } from '#lib/query/questions/registry.ts';
import type * as SeeIt from '../desk/publish/see-it.ts';
import type { CompareAnswer } from './cards.ts';
import type { Prepared } from './prepared.ts';

type Seen = SeeIt.Seen<Prepared>;
type Asked = Extract<Question, CompareAnswer['question']>;

/** What became of the draft that an address names. */
export interface DraftTold {
  key: string;
  state: 'shown' | 'left_out' | 'missing' | 'failed';
  /** Figures of it that are not drawn, since they still lack something. */
  incomplete: number;
}

/**
 * A draft of this browser's desk beside a comparison: its code and its figures come only where the
 * address names one. Figures of a draft never leave the browser; the address holds a key to them.
 */
export class Beside {
  readonly #prepared: Prepared;
  #seen = $state.raw<Seen | null>(null);
  /** The key that could not be looked up, or opened. */
  #failed = $state.raw<string | null>(null);
  /** The vocabulary, with what a draft adds to it. */
  readonly source = $derived.by<Prepared>(() => this.#seen?.source ?? this.#prepared);

  constructor(prepared: Prepared) {
    this.#prepared = prepared;
  }

  /** Looks a draft up; it never rejects: what is not here, or does not arrive, is told. */
  async open(key: string): Promise<void> {
    if (this.#seen?.drafts.key === key) return;
    try {
      const { seen } = await import('../desk/publish/see-it.ts');
      this.#seen = await seen(key, this.#prepared);
      this.#failed = null;
    } catch {
      this.#failed = key;
    }
  }

  /** The draft under a key, where it is at hand. */
  of = (key: string | null): Seen | null => (this.#seen?.drafts.key === key ? this.#seen : null);

  told(key: string | null, asked: Asked | null): DraftTold | null {
    if (key === null) return null;
    const seen = this.of(key);
    if (!seen) return { key, state: this.#failed === key ? 'failed' : 'missing', incomplete: 0 };
    const left = asked !== null && seen.leavesOut(asked);
    return { key, state: left ? 'left_out' : 'shown', incomplete: seen.drafts.incomplete };
  }
}
