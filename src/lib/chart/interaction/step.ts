/** Where the arrow keys lead. */
const WAYS: Record<string, 1 | -1> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

interface Focusable {
  focus(): void;
  matches(selectors: string): boolean;
  checkVisibility?(): boolean;
}

/**
 * The mark an arrow key leads to from the focused one, in reading order; null for another key, where
 * no mark has the focus, and past either end.
 */
export function step<T extends Focusable>(key: string, marks: readonly T[]): T | null {
  const way = WAYS[key];
  if (way === undefined) return null;
  const visible = marks.filter((mark) => mark.checkVisibility?.() ?? true);
  const at = visible.findIndex((mark) => mark.matches(':focus'));
  return at < 0 ? null : (visible[at + way] ?? null);
}
