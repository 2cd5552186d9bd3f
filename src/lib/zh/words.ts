/** Words looked up by the text itself: the longest that stands at a place, in time of its own length. */

interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}

export interface Found<T> {
  value: T;
  length: number;
}

const node = <T>(): Node<T> => ({ next: new Map(), value: undefined });

export class Words<T> {
  /** What the words mean, in the order given. */
  readonly values: readonly T[];
  private readonly ahead = node<T>();
  private readonly back = node<T>();

  /** @param entries words with what they mean; the first entry of a word stands */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    const rows = [...entries];
    this.values = rows.map(([, value]) => value);
    for (const [word, value] of rows) {
      this.add(this.ahead, [...word].join(''), value);
      this.add(this.back, word.split('').reverse().join(''), value);
    }
  }

  private add(root: Node<T>, word: string, value: T): void {
    let at = root;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      let next = at.next.get(code);
      if (!next) {
        next = node<T>();
        at.next.set(code, next);
      }
      at = next;
    }
    at.value ??= value;
  }

  /** The longest word that begins at `i` and ends no later than `end`. */
  longest(chars: string, i: number, end: number = chars.length): Found<T> | null {
    return this.walk(this.ahead, chars, i, 1, end);
  }

  /** The longest word that ends just before `i` and begins no earlier than `begin`. */
  longestBefore(chars: string, i: number, begin = 0): Found<T> | null {
    return this.walk(this.back, chars, i - 1, -1, begin - 1);
  }

  private walk(
    root: Node<T>,
    chars: string,
    from: number,
    step: 1 | -1,
    stop: number,
  ): Found<T> | null {
    let at: Node<T> | undefined = root;
    let found: Found<T> | null = null;
    for (let i = from, length = 1; i !== stop; i += step, length += 1) {
      at = at.next.get(chars.charCodeAt(i));
      if (!at) break;
      if (at.value !== undefined) found = { value: at.value, length };
    }
    return found;
  }
}
