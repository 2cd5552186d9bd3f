import { CHART_KINDS } from '#lib/chart/registry.ts';
import { DATASET } from '#lib/model/dataset.ts';
import type { Source } from '../card/chart-data.ts';
import type { Known } from './open-spec.ts';

interface Named {
  id: string;
  name_zh: string;
  name_en: string;
}

const named = ({ id, name_zh, name_en }: Named, ...more: string[]) => ({
  id,
  names: [name_zh, name_en, ...more],
});

/** What a chart file may name on this site. */
export const knownHere = ({
  registry,
  reports,
  events = [],
}: Pick<Source, 'registry' | 'reports' | 'events'>): Known => ({
  types: CHART_KINDS,
  datasets: [{ id: DATASET }],
  indicators: registry.indicators.map((one) => named(one)),
  places: registry.places.map((one) => named(one, one.short_zh, one.short_en)),
  reports: reports.map(({ id, short_zh, short_en }) => ({ id, names: [short_zh, short_en] })),
  events: events.map(({ id, label_zh, label_en }) => ({ id, names: [label_zh, label_en] })),
});
