import type { Locale } from '#lib/model/locale.ts';
import { area } from './type.ts';

/** Why a column of a figure cannot stay as it is, as `reports/lacking.ts` tells it. */
type Cause =
  | { code: 'empty' }
  | { code: 'unregistered'; id: string }
  | { code: 'other_unit'; unit: string; of_indicator: string };

const lacks = area(
  {
    empty: '还空着',
    unregistered: (id: string) => `“${id}”不在登记表中`,
    otherUnit: (unit: string, own: string) => `是${unit}，而指标的单位是${own}`,
  },
  {
    empty: 'is empty',
    unregistered: (id: string) => `"${id}" is not in the registry`,
    otherUnit: (unit: string, own: string) => `is ${unit}, its indicator's ${own}`,
  },
);

/**
 * What is wrong with a column, as the end of a sentence that begins with its name.
 * @param unit what a unit is called; the command line names it by its id
 */
export function lackSaid(
  cause: Cause,
  locale: Locale,
  unit: (id: string) => string = (id) => id,
): string {
  const t = lacks[locale];
  switch (cause.code) {
    case 'empty':
      return t.empty;
    case 'unregistered':
      return t.unregistered(cause.id);
    case 'other_unit':
      return t.otherUnit(unit(cause.unit), unit(cause.of_indicator));
  }
}
