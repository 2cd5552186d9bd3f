import type { Indicator } from '#lib/model/registry.ts';
import type { Words } from '../comparability-words.ts';

/** Three figures or more that cannot all hold, although any two of them can. */
export interface SumContradiction {
  kind:
    /** Parts of one whole, by level of award, which do not overlap. */
    | 'parts_together'
    /** Places that lie beside one another, within the place that holds them. */
    | 'places_together'
    /** Windows of one length, none over another, within a longer one. */
    | 'windows_together'
    /** Money that is not the count times the price. */
    | 'product';
  /** Ids: the parts in order and last the whole; of a product, total, count and price. */
  figures: string[];
}

export type SumWords = Omit<Words, 'indicators'> & {
  indicators: readonly (Words['indicators'][number] & Pick<Indicator, 'award_level' | 'unit'>)[];
};
