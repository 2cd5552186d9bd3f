import { describe, expect, it } from 'vitest';
import { step } from './step.ts';

const marks = (focused: number, hidden: number[] = []) =>
  ['a', 'b', 'c'].map((name, i) => ({
    name,
    focus: () => undefined,
    matches: () => i === focused,
    checkVisibility: () => !hidden.includes(i),
  }));

describe('an arrow key', () => {
  it.each([
    ['ArrowRight', 0, 'b'],
    ['ArrowDown', 1, 'c'],
    ['ArrowLeft', 2, 'b'],
    ['ArrowUp', 1, 'a'],
    ['ArrowRight', 2, undefined],
    ['ArrowLeft', 0, undefined],
    ['Enter', 1, undefined],
    ['ArrowRight', -1, undefined],
  ])('%s from mark %i leads to %s', (key, focused, name) => {
    expect(step(key, marks(focused))?.name).toBe(name);
  });

  it('passes over the layout that is not shown', () => {
    expect(step('ArrowRight', marks(0, [1]))?.name).toBe('c');
  });
});
