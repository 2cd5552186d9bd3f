/** Every unit a figure can come out with: `data/registry/units.csv` names them all. */
import { MONEY, SIGN_OF_MONEY } from './currencies.ts';
import { NOUN_UNITS } from './nouns.ts';
import { COMPOSED, unitOfMoney } from './rates.ts';
import { UNITS } from './units.ts';

export const UNIT_IDS: ReadonlySet<string> = new Set([
  ...UNITS.values.flatMap(({ unit }) => unit ?? []),
  ...NOUN_UNITS.values,
  ...COMPOSED.values(),
  ...[...MONEY.values.map(({ code }) => code), ...SIGN_OF_MONEY.values].map(unitOfMoney),
  'percent',
]);
