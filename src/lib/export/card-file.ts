import { doneTo, drawnData } from '#lib/chart/derived.ts';
import type { ChartData } from '#lib/chart/type.ts';
import { vocabulary } from '#lib/chart/vocabulary.ts';
import { writeTable } from '#lib/datasets/table.ts';
import { card as words } from '#lib/i18n/messages/card.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { OBSERVATION_COLUMNS } from '#lib/query/questions/observation.ts';
import { silent } from '#lib/shape/silent.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import {
  COMPARED_COLUMNS,
  comparedColumns,
  type ComparedColumns,
  fileComparability,
} from './caveat-file.ts';

/** What stands beside the columns of the dataset where values are made of figures. */
const DERIVED_COLUMNS = [
  /** What was done: its id, and in words. */
  'derivation',
  'derivation_zh',
  'derivation_en',
  /** Ids of the figures that the value was made of, and the calculation in words. */
  'made_of',
  'made_zh',
  'made_en',
] as const;

/** What stands beside the columns of the dataset where a place was asked for and is silent. */
const SILENCE_COLUMNS = ['silence_zh', 'silence_en'] as const;

type DerivedColumns = Record<(typeof DERIVED_COLUMNS)[number], string>;
type FileRow = ObservationRow & Partial<DerivedColumns> & Partial<ComparedColumns>;
type Drawn = Pick<CardContent, 'id' | 'chart' | 'data'>;
type Filed = Drawn &
  Pick<CardContent, 'title' | 'subtitle' | 'notes' | 'annotations'> &
  Partial<Pick<CardContent, 'sql' | 'published'>>;

/**
 * The rows a card draws, as a file holds them. Values that are made of figures never stand without
 * a word of it: `as_written` then holds the words of all their figures.
 */
function fileRows(data: ChartData): FileRow[] {
  const { derived } = data;
  if (!derived) return data.rows;
  const [zh, en] = [vocabulary(data, 'zh'), vocabulary(data, 'en')];
  return zh.observations.map((o, at) => ({
    ...(data.rows[at] as ObservationRow),
    as_written: zh.written(o),
    derivation: derived.kind,
    derivation_zh: doneTo(data, 'zh') ?? '',
    derivation_en: doneTo(data, 'en') ?? '',
    made_of: (derived.figures?.[o.id] ?? [o.id]).join(' '),
    made_zh: zh.made(o) ?? '',
    made_en: en.made(o) ?? '',
  }));
}

/**
 * A row for each place that was asked for and of which no report says anything: its value is empty,
 * and the row says why, so that whoever opens the file alone does not take the list for whole.
 */
function silentRows({ places, rows, registry }: ChartData) {
  const name = (id: string, locale: Locale): string =>
    registry.places.find((one) => one.id === id)?.[`short_${locale}`] ?? id;
  const [indicator, ...others] = new Set(rows.map((row) => row.indicator));
  return silent(places, rows).map((place) => ({
    place,
    indicator: others.length > 0 ? '' : indicator,
    silence_zh: words.zh.noData(name(place, 'zh'), 0),
    silence_en: words.en.noData(name(place, 'en'), 0),
  }));
}

/**
 * The rows as CSV: the columns of the dataset, then how values were made where they were, what has
 * to be said before rows are compared where anything has, and last the places that are silent.
 */
export function cardCsv({ chart, data }: Drawn): string {
  const drawn = drawnData(chart, data);
  const compared = comparedColumns(fileComparability(drawn));
  const unheard = silentRows(drawn);
  const columns = [
    ...OBSERVATION_COLUMNS,
    ...(drawn.derived ? DERIVED_COLUMNS : []),
    ...(compared ? COMPARED_COLUMNS : []),
    ...(unheard.length > 0 ? SILENCE_COLUMNS : []),
  ];
  const rows = fileRows(drawn).map((row) => ({ ...row, ...compared?.get(row.figure) }));
  return writeTable([...rows, ...unheard], {
    fields: columns.map((name) => ({ name, type: 'string' })),
  });
}

/**
 * The card as JSON: its words in the reader's language with the editor's on single figures, where it
 * is found, what was done to the figures in both languages, who is silent, the reports, which rows
 * compare and with what caveat, the SQL of its rows, and the rows themselves.
 * @param address of the chart, as absolute as it is known; null for a card that stands in no page
 */
export function cardJson(card: Filed, locale: Locale, address: string | null = null): string {
  const drawn = drawnData(card.chart, card.data);
  const { derived } = drawn;
  const file = {
    language: locale,
    title: card.title,
    subtitle: card.subtitle,
    notes: card.notes,
    annotations: card.annotations ?? [],
    address,
    published: card.published ?? null,
    chart: card.chart,
    derivation: derived
      ? { kind: derived.kind, zh: doneTo(drawn, 'zh'), en: doneTo(drawn, 'en') }
      : null,
    silent_places: silent(drawn.places, drawn.rows),
    reports: drawn.reports.map(({ id, short_zh, short_en, reference_date }) => ({
      ...{ id, short_zh, short_en, reference_date },
    })),
    comparability: fileComparability(drawn),
    sql: card.sql ?? null,
    rows: fileRows(drawn),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `youju-union-members-change.csv`: what was done stands in the name, for who only sees that. */
export function cardFileName({ id, chart, data }: Drawn, format: string): string {
  const { derived } = drawnData(chart, data);
  const done = derived ? `-${derived.kind.replaceAll('_', '-')}` : '';
  return `youju-${id}${done}.${format}`;
}
