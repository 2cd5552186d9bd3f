/** Units as an editor chooses them: those that are written alike say what they count. */
import { deskUnits } from '#lib/i18n/messages/desk-units.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Unit } from '#lib/model/registry.ts';

export interface UnitOption {
  id: string;
  label: string;
}

/**
 * One option for each unit, in their order. A symbol that several units share (个 of organisations,
 * of awards, of villages) has the kind of each behind it; one of its own stands alone.
 */
export function unitOptions(units: readonly Unit[], locale: Locale): UnitOption[] {
  const symbol = (unit: Unit): string => unit[`symbol_${locale}`];
  const times = new Map<string, number>();
  for (const unit of units) times.set(symbol(unit), (times.get(symbol(unit)) ?? 0) + 1);
  const t = deskUnits[locale];
  return units.map((unit) => ({
    id: unit.id,
    label:
      times.get(symbol(unit)) === 1
        ? symbol(unit)
        : t.ofKind(symbol(unit), t.kinds[unit.id] ?? unit.id.replaceAll('_', ' ')),
  }));
}
