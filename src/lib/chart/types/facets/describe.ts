import { marks } from '#lib/i18n/messages/marks.ts';
import { marksFacets } from '#lib/i18n/messages/marks-time.ts';
import type { Locale } from '#lib/model/locale.ts';
import { observationWords } from '../../observation-words.ts';
import { describeOf } from '../../registry.ts';
import type { ChartData } from '../../type.ts';
import type { FacetsOptions } from './schema.ts';
import { scaleWords, together } from './scales.ts';
import { subsets, titleOf } from './subsets.ts';

/** How many facets, by what, on which scales; then every mark, facet by facet; which are empty, or who is silent. */
export function describe(data: ChartData, options: FacetsOptions, locale: Locale): string {
  const { of, by = 'place' } = options;
  const t = marksFacets[locale];
  const all = subsets(data, by);
  if (all.length === 0) return marks[locale].describe.empty;
  const scale = scaleWords(together(data, options), options, locale);
  const opening = t.describe(all.length, t.by[by], scale);
  const silent = all.filter((one) => one.silent).map((one) => titleOf(one, by, data, locale));
  const told = data.coverage
    ? describeOf(of, data, locale)
    : // The vocabulary's own order is that of the rows; a facet's marks belong together.
      observationWords(
        {
          ...data,
          rows: all.flatMap((one) => one.data.rows),
          // Split by place, who is silent has an empty chart of their own, named at the end.
          places: by === 'place' ? [] : data.places,
        },
        locale,
        () => '',
      );
  const empty = silent.length > 0 ? t.empty(silent.join(marks[locale].list)) : '';
  return (opening + told + (told.endsWith('.') && empty ? ' ' : '') + empty).trim();
}
