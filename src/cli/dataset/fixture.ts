import type { Sources } from '#lib/content/sources.ts';
import {
  readSchema,
  type ContentTable,
  type TableName,
  type TableRows,
} from '#lib/content/table.ts';
import { BLANK_FIGURE, type Figure } from '#lib/model/figure.ts';
import type { Qualifier } from '#lib/model/quantity.ts';
import type { Indicator, Place } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { readingInterval } from '#lib/zh/interval.ts';

const ROOT = '.';

const table = <K extends TableName>(
  name: K,
  rows: TableRows[K][],
  file = `${name}.csv`,
): ContentTable<TableRows[K]> => ({
  resource: name,
  file,
  schema: readSchema(ROOT, name),
  rows,
  lines: rows.map((_, i) => i + 2),
  errors: [],
});

/** A measure of the indicator `visits` at one place in 2020, exact, changed as the test wants. */
export function measure(id: string, value: number, change: Partial<Figure> = {}): Figure {
  const number = Number(id.slice(-3));
  const qualifier: Qualifier = change.qualifier ?? 'exact';
  const lower = ['exact', 'more_than', 'at_least'].includes(qualifier);
  const upper = ['exact', 'nearly', 'less_than', 'at_most'].includes(qualifier);
  const words = {
    as_written: change.as_written ?? `${value}次`,
    value,
    low: lower ? value : null,
    high: upper ? value : null,
  };
  return {
    ...BLANK_FIGURE,
    ...{ id, start: number * 10, end: number * 10 + words.as_written.length, role: 'measure' },
    ...{ subject_zh: '走访', subject_en: 'Visits', indicator: 'visits', place: '420300' },
    ...{ precision: 1, unit: 'event', review: 'accepted' },
    ...{ period_kind: 'span', period_start: '2020', period_end: '2020', period_basis: 'stated' },
    ...words,
    qualifier,
    ...readingInterval({ ...words, qualifier }),
    ...change,
  };
}

/** A run of years or a count told in passing: a figure that is no measure. */
export const aside = (id: string, value: number, change: Partial<Figure>): Figure => ({
  ...measure(id, value),
  indicator: null,
  place: null,
  period_kind: null,
  period_start: null,
  period_end: null,
  period_basis: null,
  ...change,
});

const indicator = (id: string, change: Partial<Indicator> = {}): Indicator => ({
  id,
  name_zh: '走访次数',
  name_en: 'Visits',
  definition_zh: '走访的次数',
  definition_en: 'Visits made',
  topic: 'aid',
  unit: 'event',
  nature: 'flow',
  concept: null,
  award_level: null,
  part_of: null,
  comparable_note_zh: null,
  comparable_note_en: null,
  ...change,
});

const place = (
  id: string,
  zh: string,
  en: string,
  kind: Place['kind'],
  lies: Partial<Pick<Place, 'parent' | 'counted_in'>> = {},
): Place => ({
  id,
  code_gbt2260: id,
  code_nbs: id,
  name_zh: zh,
  short_zh: zh,
  name_en: en,
  short_en: en,
  kind,
  parent: null,
  counted_in: null,
  former: null,
  note_zh: null,
  note_en: null,
  ...lies,
});

const report = (id: string): Report => ({
  id,
  title_zh: '报告',
  title_en: 'Report',
  short_zh: '报告',
  short_en: 'Report',
  subject_place: '420300',
  file: `${id}.txt`,
  sha256: 'a'.repeat(64),
  characters: 20_000,
  newspaper: null,
  page: null,
  url: null,
  authors: [],
  date: { earliest: null, latest: null, basis: 'none', basis_zh: '未注明', basis_en: 'Not stated' },
  reference_date: /\d{4}$/.exec(id)?.[0] ?? null,
  covers: ['420300'],
  notes_zh: null,
  notes_en: null,
  sections: [],
  paragraphs: [0],
});

/** Sources of one place whose reports are those the figures' ids name (`a-2020-001`). */
export function sourcesOf(figures: readonly Figure[]): Sources {
  const ids = [...new Set(figures.map(({ id }) => id.slice(0, -'-001'.length)))].sort();
  return {
    registry: {
      places: [
        place('420300', '十堰', 'Shiyan', 'prefecture-level city'),
        place('420302', '茅箭', 'Maojian', 'district', { parent: '420300' }),
        place('420303', '张湾', 'Zhangwan', 'district', { parent: '420300' }),
        place('420300-jkq', '经开区', 'ETDZ', 'zone', { parent: '420300', counted_in: '420302' }),
      ],
      indicators: [
        indicator('visits'),
        indicator('members', { nature: 'stock' }),
        indicator('new_members', { nature: 'stock', part_of: 'members' }),
        indicator('titles_province', { award_level: 'province' }),
        indicator('titles_city', { award_level: 'city' }),
        indicator('spent', { unit: 'yuan' }),
        indicator('fare', { unit: 'yuan', nature: 'rate' }),
      ],
      units: [
        { id: 'event', symbol_zh: '次', symbol_en: 'events', dimension: 'events' },
        { id: 'yuan', symbol_zh: '元', symbol_en: 'yuan', dimension: 'money' },
        { id: 'year', symbol_zh: '年', symbol_en: 'years', dimension: 'duration' },
        { id: 'kind', symbol_zh: '类', symbol_en: 'kinds', dimension: 'kinds' },
      ],
      topics: [{ id: 'aid', name_zh: '帮扶', name_en: 'Aid' }],
    },
    tiles: [],
    maps: [],
    notNumerals: [],
    events: table('events', []),
    errata: [],
    products: table('products', [{ total: 'spent', count: 'visits', price: 'fare' }]),
    reports: ids.map((id) => ({
      report: report(id),
      figures: table(
        'figures',
        figures.filter((figure) => figure.id.startsWith(`${id}-`)),
        `data/reports/${id}/figures.csv`,
      ),
    })),
    charts: [],
    tables: [],
    errors: [],
  };
}
