import type { Draft } from './draft.ts';

const WITHOUT_QUANTITY = {
  ...{ value: null, low: null, high: null, qualifier: null },
  ...{ likely_low: null, likely_high: null, precision: null, unit: null },
} as const;

/**
 * Drafts of which every number that is no measure has a unit of the registry, or none and no value:
 * nobody will give it one. Measures stay as they are, for an editor completes them.
 */
export function withKnownUnits(
  drafts: readonly Draft[],
  units: readonly { id: string }[],
): { drafts: Draft[]; unknown: string[] } {
  const known = new Set(units.map(({ id }) => id));
  const unknown = new Set<string>();
  const kept = drafts.map((draft) => {
    const { unit, role } = draft.figure;
    if (role === 'measure' || unit === null || known.has(unit)) return draft;
    unknown.add(unit);
    return { ...draft, figure: { ...draft.figure, ...WITHOUT_QUANTITY } };
  });
  return { drafts: kept, unknown: [...unknown] };
}
