import type { ChartData } from '#lib/chart/type.ts';
import { spoken } from '#lib/i18n/format/quantity.ts';
import { periodLabel } from '#lib/i18n/format/period.ts';
import { card } from '#lib/i18n/messages/card.ts';
import { draft } from '#lib/i18n/messages/draft.ts';
import { isDraft } from '#lib/model/draft.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { period } from '#lib/model/period.ts';
import { quantity } from '#lib/model/quantity.ts';

const MOST = 3;

/**
 * What a chart of one indicator found, in figures: 平顶山近6万人，张湾6658人，竹溪5800人. Chinese keeps
 * the words as printed, English reads them; a place with several windows names each, one told
 * twice of the same window the reports. Figures said
 * again are left out; at most three are told.
 * @param rows in the order they are to be told; empty gives an empty headline
 */
export function headline(
  rows: ObservationRow[],
  { registry, reports }: Pick<ChartData, 'registry' | 'reports'>,
  locale: Locale,
): string {
  const t = card[locale];
  const told = rows.filter((row) => row.repeat_of === null);
  const windows = (place: string) =>
    new Set(
      told.filter((row) => row.place === place).map((row) => periodLabel(period(row), locale)),
    ).size;
  const when = (row: ObservationRow): string => {
    if (windows(row.place) > 1) return periodLabel(period(row), locale);
    if (isDraft(row.id)) return '';
    const alone = told.filter((other) => other.place === row.place).length === 1;
    const report = reports.find(({ id }) => id === row.report);
    return alone ? '' : t.reportOf(report?.reference_date?.slice(0, 4) ?? null);
  };
  const items = told.slice(0, MOST).map((row, at, all) => {
    const place = registry.places.find(({ id }) => id === row.place);
    const name = at > 0 && all[at - 1]?.place === row.place ? '' : place?.[`short_${locale}`];
    const unit = registry.units.find(({ id }) => id === row.unit) ?? null;
    const amount = locale === 'zh' ? row.as_written : spoken(quantity(row), unit, locale);
    const printed = row.suspect ? t.doubtful(amount) : amount;
    const said = isDraft(row.id) ? draft[locale].amount(printed) : printed;
    return t.headlineItem(name ?? row.place, when(row), said);
  });
  return items.join(t.headlineJoin) + (told.length > MOST ? t.headlineMore(told.length) : '');
}
