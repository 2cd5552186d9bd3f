import { ticks as ticksOf } from 'd3';
import type { Locale } from '#lib/model/locale.ts';
import type { ScaleKind } from './domain.ts';
import { linear } from './linear.ts';
import { tickText } from './tick-text.ts';

export { allowsLog, domainOf, type Reach, roomAround, roomFor, type ScaleKind } from './domain.ts';

export interface Tick {
  value: number;
  /** Position in pixels. */
  at: number;
  text: string;
}

/** An axis of values. Bars stand on its zero; no axis of ours is broken. */
export interface ValueScale {
  kind: ScaleKind;
  domain: readonly [number, number];
  /** Pixels of a value. On a logarithmic axis zero and less run to its low end, never to NaN. */
  at: (value: number) => number;
  ticks: Tick[];
}

interface ScaleOptions {
  /** Least distance of ticks in pixels. */
  spacing?: number;
  /** Parts of a whole: ticks carry % and end at 100. */
  percent?: boolean;
  /** A logarithm's ticks stand at 1, 2 and 5 times the powers of ten, or at every few powers. */
  kind?: ScaleKind;
  /** Whole things are counted, so that no tick stands between two of them; not of quotients. */
  whole?: boolean;
}

/** A wide axis needs no more: marks carry their values. */
const MOST_TICKS = 6;
const MOST_POWERS = 9;

/**
 * An axis over `domain`, or from zero to it where it is one number, between pixels `from` and `to`
 * (`to` < `from` points upward). Linear ticks stand at 1, 2 or 5 times a power of ten, `spacing`
 * pixels apart at least, in whole numbers where whole things are counted and one is not the most.
 * @throws RangeError for a logarithm over zero or less: ask `allowsLog` before
 */
export function valueScale(
  domain: number | readonly [number, number],
  [from, to]: readonly [number, number],
  locale: Locale,
  { spacing = 100, percent = false, kind = 'linear', whole = true }: ScaleOptions = {},
): ValueScale {
  const [low, high] = typeof domain === 'number' ? [0, domain] : domain;
  const room = Math.max(1, Math.floor(Math.abs(to - from) / spacing));
  const place = placing(kind, [low, high], [from, to]);
  const at = (value: number): number => Math.round(place(value) * 2) / 2;
  const fine = !whole || Math.max(Math.abs(low), Math.abs(high)) <= 1;
  const values =
    kind === 'log'
      ? powers([low, high], Math.min(MOST_POWERS, room))
      : ticksOf(low, high, Math.min(MOST_TICKS, room)).filter(
          (value) => (fine || Number.isInteger(value)) && !(percent && value > 100),
        );
  const [first = 0, second] = values;
  const step = kind === 'log' || second === undefined ? null : second - first;
  const ticks = values.map((value): Tick => {
    const text = tickText(value, step ?? Math.abs(value), locale);
    return { value, at: at(value), text: text + (percent && value !== 0 ? '%' : '') };
  });
  return { kind, domain: [low, high], at, ticks };
}

function placing(
  kind: ScaleKind,
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  if (low === high) return () => (from + to) / 2;
  if (kind === 'linear') return linear([low, high], [from, to]);
  if (!(low > 0 && high > 0)) throw new RangeError(`a logarithmic axis has no ${low}..${high}`);
  const scale = linear([Math.log10(low), Math.log10(high)], [from, to]);
  return (value) => (value > 0 ? scale(Math.log10(value)) : from);
}

/** 1, 2 and 5 times the powers of ten within a domain, or every so many powers: at most `most`. */
function powers([low, high]: readonly [number, number], most: number): number[] {
  const within = (value: number): boolean =>
    value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9);
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.ceil(Math.log10(high) - 1e-9);
  const at = (leads: readonly number[], every = 1): number[] => {
    const found: number[] = [];
    for (let exponent = Math.ceil(first / every) * every; exponent <= last; exponent += every)
      found.push(...leads.map((lead) => Number(`${lead}e${exponent}`)));
    return found.filter(within);
  };
  const dense = at([1, 2, 5]);
  if (dense.length < 2) return ticksOf(low, high, most);
  if (dense.length <= most) return dense;
  for (let every = 1; every <= last - first; every++) {
    const found = at([1], every);
    if (found.length >= 2 && found.length <= Math.max(most, 2)) return found;
  }
  return [dense[0], dense.at(-1)] as number[];
}
