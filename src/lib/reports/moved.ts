/**
 * Where a stretch of one edition of a text stands in another. Texts are compared without white
 * space, so that another page layout moves everything and changes nothing.
 */
import type { Figure } from '#lib/model/figure.ts';

type Span = Pick<Figure, 'start' | 'end'>;

/** Where a stretch went, or why that cannot be told. Offsets are of the new text. */
export type Placing =
  | {
      kind: 'found';
      start: number;
      end: number;
      /** Its whole sentence is as it was. */
      same: boolean;
    }
  /** Its words are nowhere, or only where other words stand beside them. */
  | { kind: 'gone' }
  /** Several places are equally like the old one. */
  | { kind: 'ambiguous'; at: number[] };

/** A text without white space, with the way back. */
interface Packed {
  text: string;
  chars: string;
  /** Offset in the text of each code unit of `chars`. */
  at: number[];
}

/** A stretch of the old text and its places in the new one, in packed offsets. */
interface Search {
  words: string;
  from: number;
  places: number[];
  /** The places in the old text that the best place is equally like; one of them is `from`. */
  rivals: number[];
}

/** So many code units on each side are compared: enough to tell any two places apart. */
const REACH = 240;
/** A place that shares fewer code units with its surroundings is another place. */
const LEAST = 8;
/** So many beside the stretch have to be the same: 59家 is not read in 159家, nor in 59家以上. */
const BESIDE = 2;
const CLAUSE_MARK = /[，。！？；：、!?;:（）()“”《》—]/;
const SENTENCE_MARK = /[。！？；!?;]/;

/**
 * Finds stretches of an edition in another one. A stretch is found where the same words stand among
 * the same words, whichever way the passage moved.
 * @param spans in text order; empty ones are `gone`
 */
export function findMoved(before: string, after: string, spans: readonly Span[]): Placing[] {
  const old = packed(before);
  const now = packed(after);
  const searches = spans.map((span) => search(old, now, span));
  return searches.map((one, i) => {
    if (one === null) return { kind: 'gone' };
    const place = only(one) ?? between(one, searches.slice(0, i), searches.slice(i + 1));
    return place === null
      ? { kind: 'ambiguous', at: one.places.map((at) => now.at[at] ?? 0) }
      : found(old, now, one, place);
  });
}

function packed(text: string): Packed {
  const at: number[] = [];
  let chars = '';
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    chars += run;
    for (let i = 0; i < run.length; i += 1) at.push(index + i);
  }
  return { text, chars, at };
}

/** Index of the first kept code unit at or behind an offset. */
function indexFrom(at: readonly number[], offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places that are most like the old one; null where none is, or another has the better claim. */
function search(old: Packed, now: Packed, span: Span): Search | null {
  const from = indexFrom(old.at, span.start);
  const words = old.chars.slice(from, indexFrom(old.at, span.end));
  if (words === '') return null;
  const places = mostLike(old, now, from, words, true);
  const [first] = places;
  if (first === undefined) return null;
  const rivals = mostLike(now, old, first, words, false);
  return rivals.includes(from) ? { words, from, places, rivals } : null;
}

/** The places of `there` that agree with place `i` of `here` over the longest stretch. */
function mostLike(here: Packed, there: Packed, i: number, words: string, strict: boolean) {
  const [a, b] = [here.chars, there.chars];
  const end = i + words.length;
  let best = 0;
  let places: number[] = [];
  for (let j = b.indexOf(words); j >= 0; j = b.indexOf(words, j + 1)) {
    const left = agreement(a, b, i - 1, j - 1, -1);
    const right = agreement(a, b, end, j + words.length, 1);
    const score = left + right;
    const whole = left === i && right === a.length - end;
    const fits =
      (score >= LEAST || whole) &&
      (left >= BESIDE || isEdge(a, there, i - 1, j - 1, j)) &&
      (right >= BESIDE || isEdge(a, there, end, j + words.length, j + words.length));
    if ((strict && !fits) || score < best) continue;
    places = score > best ? [j] : [...places, j];
    best = score;
  }
  return places;
}

/** How many code units agree from two places onwards, at most `REACH`. */
function agreement(a: string, b: string, i: number, j: number, step: 1 | -1): number {
  let count = 0;
  for (; count < REACH; count += 1) {
    const [x, y] = [a[i + count * step], b[j + count * step]];
    if (x === undefined || x !== y) break;
  }
  return count;
}

/**
 * Whether a clause ends beside the stretch in both texts: `i` and `j` are the neighbours. Where the
 * old text ends there, a line break before the code unit at `behind` is an end in the new one too.
 */
function isEdge(a: string, there: Packed, i: number, j: number, behind: number): boolean {
  const [old, now] = [a[i], there.chars[j]];
  if (old !== undefined && !CLAUSE_MARK.test(old)) return false;
  if (now === undefined || CLAUSE_MARK.test(now)) return true;
  const gap = there.text.slice((there.at[behind - 1] ?? 0) + 1, there.at[behind]);
  return old === undefined && gap.includes('\n');
}

/** The one place; where as many are alike as before, the one of the same rank. */
const only = ({ places, rivals, from }: Search): number | null =>
  places.length === 1 || places.length === rivals.length
    ? (places[places.length === 1 ? 0 : rivals.indexOf(from)] ?? null)
    : null;

type Searches = readonly (Search | null)[];

/** The only one of several places that lies between the neighbours that were found. */
function between({ places }: Search, before: Searches, behind: Searches): number | null {
  const placed = (some: Searches): number[] =>
    some.flatMap((one) => (one === null ? [] : (only(one) ?? [])));
  const low = placed(before).at(-1) ?? -1;
  const high = placed(behind)[0] ?? Infinity;
  const inside = places.filter((place) => place > low && place < high);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

function found(old: Packed, now: Packed, { words, from }: Search, place: number): Placing {
  const end = from + words.length;
  const left = agreement(old.chars, now.chars, from - 1, place - 1, -1);
  const right = agreement(old.chars, now.chars, end, place + words.length, 1);
  return {
    kind: 'found',
    start: now.at[place] ?? 0,
    end: (now.at[place + words.length - 1] ?? 0) + 1,
    same: left >= toMark(old.chars, from - 1, -1) && right >= toMark(old.chars, end, 1),
  };
}

/** Code units up to the next sentence mark or the end of the text, at most `REACH`. */
function toMark(chars: string, i: number, step: 1 | -1): number {
  let count = 0;
  for (; count < REACH; count += 1) {
    const c = chars[i + count * step];
    if (c === undefined || SENTENCE_MARK.test(c)) break;
  }
  return count;
}
