import type { ChartKind } from './spec.ts';

/** A scale that several charts can have in common: of `LayoutContext.domain`. */
export type Shared = 'value' | 'time' | 'indicators';

/** Which of them the layout of each type obeys; known without the types themselves. */
export const SHARES = {
  bar: ['value'],
  timeline: ['value', 'time'],
  dumbbell: ['value'],
  'dot-strip': ['value'],
  heatmap: ['time'],
  scatter: ['indicators'],
} as const satisfies Partial<Record<ChartKind, readonly Shared[]>>;

const shared: Partial<Record<ChartKind, readonly Shared[]>> = SHARES;

/** Whether charts of a type can have their axes of values in common. */
export const sharesValues = (kind: ChartKind): boolean =>
  ['value' as const, 'indicators' as const].some((scale) => shared[kind]?.includes(scale));

/** Whether each indicator has an axis of its own, whatever their units. */
export const sharesIndicators = (kind: ChartKind): boolean =>
  shared[kind]?.includes('indicators') ?? false;
