/**
 * Maps `domain` to `range` in a straight line. Two divisions do here what d3's scale does with nine
 * kilobytes of interpolators and formats, a tenth of what a page may load; its `ticks` are used.
 */
export const linear =
  ([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]) =>
  (value: number): number =>
    r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
