import { terms } from '#lib/i18n/messages/terms.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Registry } from '#lib/model/registry.ts';
import { groupBy } from '#lib/shape/group.ts';

type Drawn = Pick<ObservationRow, 'indicator' | 'place' | 'report' | 'repeat_of'>;

/** More names than this are told by their number. */
const MOST = 8;

/**
 * What the registry says of comparing figures of an indicator, where figures of more than one place
 * or report of it stand together: each note once, with the indicator's name where the picture holds
 * others that it is not said of. A statement that is said again is no second one.
 * @param rows as drawn
 */
export function registryNotes(
  rows: readonly Drawn[],
  { indicators }: Pick<Registry, 'indicators'>,
  locale: Locale,
): string[] {
  const t = terms[locale].caveats;
  const told = groupBy(
    rows.filter((row) => row.repeat_of === null),
    (row) => row.indicator,
  );
  const several = (of: readonly Drawn[]): boolean =>
    of.some(({ place, report }) => place !== of[0]?.place || report !== of[0]?.report);
  const noted = indicators.filter(
    ({ id, [`comparable_note_${locale}` as const]: note }) =>
      note !== null && note !== '' && several(told.get(id) ?? []),
  );
  const byNote = groupBy(noted, (one) => one[`comparable_note_${locale}`] ?? '');
  return [...byNote].map(([note, of]) => {
    if (of.length === told.size) return note;
    const names = of.slice(0, MOST).map((one) => one[`name_${locale}`]);
    const listed = names.join(t.and);
    return t.noted(of.length > MOST ? t.among(listed, of.length) : listed, note);
  });
}
