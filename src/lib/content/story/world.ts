import type { ChartSpec } from '#lib/chart/spec.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';

/** What a story may speak of, by id. */
export interface StoryWorld {
  figures: Map<string, Figure & { report: string }>;
  reports: Map<string, Pick<Report, 'id' | 'reference_date'>>;
  charts: Map<string, ChartSpec>;
  /** What links lead to, by the scheme of the link. */
  ids: Record<'place' | 'indicator' | 'report' | 'finding' | 'story', Set<string>>;
  /** Names of the registry: whatever numeral stands in one is none. */
  names: string[];
}
