import { nice } from 'd3';

/** How values become lengths. Bars are linear: a logarithm has no zero for their feet. */
export type ScaleKind = 'linear' | 'log';

/** What takes room beside the end of a mark: its tail and its label, in pixels. */
export interface Reach {
  value: number;
  extra: number;
}

/** Roundness of the ends of a domain: about so many steps. */
const STEPS = 5;
const LEADS = [1, 2, 5, 10];

/** Whether a logarithmic axis can show all of these: it has no zero and nothing below. */
export const allowsLog = (values: Iterable<number>): boolean => {
  for (const value of values) if (!(value > 0)) return false;
  return true;
};

/** The largest 1, 2 or 5 times a power of ten that is no more than `value`, or the least no less. */
function lead(value: number, way: 'down' | 'up'): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-12);
  const steps = LEADS.map((one) => one * power);
  const near = (step: number): boolean => Math.abs(step - value) <= 1e-9 * value;
  const found =
    way === 'down'
      ? steps.findLast((step) => step <= value || near(step))
      : steps.find((step) => step >= value || near(step));
  return found ?? value;
}

/**
 * Round ends for an axis that shows `values`: from the least to the largest, widened to a step of
 * its ticks. `zero` keeps the zero in, as bars need. One value, or all of them equal, stand in the
 * middle; nothing at all, or only zeros, gives 0..1. What is not finite is left out.
 * @throws RangeError for a logarithm of zero or less: ask `allowsLog` first
 */
export function domainOf(
  values: Iterable<number>,
  { kind = 'linear', zero = false }: { kind?: ScaleKind; zero?: boolean } = {},
): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (kind === 'log') {
    if (least === Infinity) return [1, 10];
    if (least <= 0) throw new RangeError(`a logarithmic axis has no ${least}`);
    const [low, high] = [lead(least, 'down'), lead(most, 'up')];
    return low < high ? [low, high] : [lead(least / 2, 'down'), lead(most * 2, 'up')];
  }
  if (least === Infinity || (least === 0 && most === 0)) return [0, 1];
  if (zero) [least, most] = [Math.min(least, 0), Math.max(most, 0)];
  if (least === most) [least, most] = [least - Math.abs(least) / 2, most + Math.abs(most) / 2];
  const [low, high] = nice(least, most, STEPS);
  return Number.isFinite(low) && low < high ? [low, high] : [least, most];
}

/** No label takes more than two thirds of the length of its bar. */
const roomBeside = (extra: number, length: number): number => Math.min(extra, (length * 2) / 3);

/**
 * The largest value that an axis from zero, `length` pixels long, may end with, so that what stands
 * beside each mark still fits in: the bars are as long as their labels allow, no longer. 1 where
 * nothing has a size. A label wider than the axis leaves its bar a third of the length.
 */
export function roomFor(reaches: readonly Reach[], length: number): number {
  let most = 0;
  for (const { value, extra } of reaches)
    if (value > 0) most = Math.max(most, value / (length - roomBeside(extra, length)));
  return most === 0 ? 1 : most * length;
}

/**
 * The ends of an axis with a zero somewhere in it, `length` pixels long, so that marks and what
 * stands beside their outer ends fit in on both sides. `[0, roomFor]` where nothing is negative.
 * @param reaches `extra` is asked for on the side of the value's sign
 */
export function roomAround(reaches: readonly Reach[], length: number): [number, number] {
  const positive = reaches.filter(({ value }) => value > 0);
  const negative = reaches
    .filter(({ value }) => value < 0)
    .map(({ value, extra }) => ({ value: -value, extra }));
  if (negative.length === 0) return [0, roomFor(positive, length)];
  if (positive.length === 0) return [-roomFor(negative, length), 0];
  // Neither side's labels may take more than a third of the whole: the bars keep a third.
  const side = (own: readonly Reach[], scale: number): { at: number; value: number } => {
    let [at, value] = [0, 0];
    for (const one of own) {
      const reach = one.value * scale + Math.min(one.extra, length / 3);
      if (reach > at) [at, value] = [reach, one.value];
    }
    return { at, value };
  };
  // Each side's reach is convex in the scale; Newton's steps from above end at the root.
  const longest = (own: readonly Reach[]): number =>
    own.reduce((most, { value }) => Math.max(most, value), 0);
  let scale = length / (longest(positive) + longest(negative));
  for (let i = 0; i < 60; i++) {
    const [up, down] = [side(positive, scale), side(negative, scale)];
    const over = up.at + down.at - length;
    if (Math.abs(over) < 1e-6) break;
    scale -= over / (up.value + down.value);
  }
  const down = side(negative, scale).at;
  return [-down / scale, (length - down) / scale];
}
