import { describe, expect, it } from 'vitest';
import { clipped, trendLine } from './trend.ts';

const points = (...all: [number, number][]) => all.map(([x, y]) => ({ x, y }));

describe('the line of least squares', () => {
  it('runs through points that lie on one', () => {
    expect(trendLine(points([0, 10], [10, 20], [20, 30]))).toEqual({
      from: { x: 0, y: 10 },
      to: { x: 20, y: 30 },
    });
  });
  it('leaves as much above as below', () => {
    const line = trendLine(points([0, 0], [10, 6], [20, 0]));
    expect([line?.from.y, line?.to.y]).toEqual([2, 2]);
  });
  it.each([
    ['two points', points([0, 0], [1, 1])],
    ['points one above the other', points([5, 0], [5, 10], [5, 20])],
  ])('is none of %s', (_, some) => {
    expect(trendLine(some)).toBeNull();
  });
});

describe('a line is cut at the edges of the plot', () => {
  const line = { from: { x: 0, y: 0 }, to: { x: 100, y: 100 } };
  it.each([
    ['whole', [0, 100], [0, 0, 100, 100]],
    ['above', [20, 100], [20, 20, 100, 100]],
    ['on both sides', [25, 75], [25, 25, 75, 75]],
  ] as const)('%s', (_, [top, bottom], [x0, y0, x1, y1]) => {
    expect(clipped(line, top, bottom)).toEqual({ from: { x: x0, y: y0 }, to: { x: x1, y: y1 } });
  });
  it('is none outside', () => {
    expect(clipped(line, 200, 300)).toBeNull();
  });
});
