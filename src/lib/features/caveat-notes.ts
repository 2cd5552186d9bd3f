import type { ChartData } from '#lib/chart/type.ts';
import { terms } from '#lib/i18n/messages/terms.ts';
import type { Locale } from '#lib/model/locale.ts';
import { type Caveat, caveats } from '#lib/shape/caveats.ts';
import { observe } from '#lib/shape/observe.ts';

/** What keeps the figures of a chart from being compared as they stand, a sentence for each caveat. */
export function caveatNotes({ rows, registry }: ChartData, locale: Locale): string[] {
  const t = terms[locale];
  const name = <T extends { id: string }>(from: readonly T[], id: string, field: keyof T): string =>
    String(from.find((one) => one.id === id)?.[field] ?? id);
  const list = (ids: readonly string[], said: (id: string) => string): string =>
    [...new Set(ids.map(said))].join(t.caveats.and);
  const place = (id: string): string => name(registry.places, id, `short_${locale}`);
  const figure = (id: string): string => {
    const row = rows.find((one) => one.figure === id);
    return row ? `${place(row.place)} ${row.as_written}` : id;
  };
  const said = (caveat: Caveat): string => {
    switch (caveat.kind) {
      case 'definition':
        return t.caveats.definition(
          list(caveat.indicators, (id) => name(registry.indicators, id, `name_${locale}`)),
        );
      case 'level':
        return t.caveats.level(
          caveat.levels
            .map(({ level, places }) =>
              level === null
                ? t.caveats.levelUnstated(list(places, place))
                : t.caveats.levelOf(list(places, place), t.levels[level] ?? level),
            )
            .join(t.caveats.join),
        );
      case 'window':
        return t.caveats.window(caveat.months);
      case 'counted_in':
        return t.caveats.counted_in(list(caveat.parts, place), place(caveat.whole));
      case 'part_of':
        return t.caveats.part_of(list(caveat.parts, figure), figure(caveat.whole));
      case 'repeat':
        return t.caveats.repeat(caveat.figures.length);
      case 'suspect':
        return t.caveats.suspect(list(caveat.figures, figure));
    }
  };
  return caveats(rows.map(observe), registry).map(said);
}
