import type { Finding, ObservationRow } from '#lib/model/figure.ts';
import type { Qualifier } from '#lib/model/quantity.ts';
import type { Indicator, Place, Registry } from '#lib/model/registry.ts';
import type { ChartData } from './type.ts';

/** Invented places, indicators and reports: what examples are made of. Nobody reported any of it. */
const place = (id: string, zh: string, en: string, kind: Place['kind'] = 'county'): Place => ({
  id,
  code_gbt2260: null,
  code_nbs: null,
  name_zh: zh,
  short_zh: zh,
  name_en: en,
  short_en: en,
  kind,
  parent: kind === 'prefecture-level city' ? null : 'city',
  counted_in: null,
  former: null,
  note_zh: null,
  note_en: null,
});

const indicator = (
  id: string,
  zh: string,
  en: string,
  unit: string,
  nature: Indicator['nature'],
): Indicator => ({
  id,
  name_zh: zh,
  name_en: en,
  definition_zh: zh,
  definition_en: en,
  topic: 'organisation',
  unit,
  nature,
  concept: null,
  award_level: null,
  part_of: null,
  comparable_note_zh: null,
  comparable_note_en: null,
});

const registry: Registry = {
  places: [
    place('city', '江州市', 'Jiangzhou', 'prefecture-level city'),
    place('east', '江东区', 'Jiangdong'),
    place('west', '江西县', 'Jiangxi'),
    place('south', '江南县', 'Jiangnan'),
    place('north', '江北县', 'Jiangbei'),
    place('lake', '大湖县', 'Dahu'),
    place('hill', '青山县', 'Qingshan'),
    place('bridge', '石桥区', 'Shiqiao'),
    place('ferry', '古渡区', 'Gudu'),
  ],
  indicators: [
    indicator('members', '会员人数', 'Members', 'person', 'stock'),
    indicator('donations', '捐赠款物', 'Donations', 'yuan', 'flow'),
    indicator('craftsmen', '工匠', 'Craftsmen', 'person', 'flow'),
    indicator('coverage', '建会率', 'Share of firms with a union', 'percent', 'ratio'),
  ],
  units: [
    { id: 'person', symbol_zh: '人', symbol_en: 'persons', dimension: 'people' },
    { id: 'yuan', symbol_zh: '元', symbol_en: 'yuan', dimension: 'money' },
    { id: 'percent', symbol_zh: '%', symbol_en: '%', dimension: 'share' },
  ],
  topics: [
    { id: 'organisation', name_zh: '组织建设', name_en: 'Organisation' },
    { id: 'relief', name_zh: '帮扶救助', name_en: 'Relief' },
    { id: 'skills', name_zh: '建功立业', name_en: 'Skills' },
    { id: 'culture', name_zh: '职工文化', name_en: 'Culture' },
  ],
};

const report = (
  id: string,
  zh: string,
  en: string,
  earliest: string | null,
  latest = earliest,
) => ({
  id,
  short_zh: zh,
  short_en: en,
  reference_date: earliest?.slice(0, 4) ?? null,
  date: {
    earliest,
    latest,
    basis: earliest === null ? ('none' as const) : ('resolved' as const),
    basis_zh: '',
    basis_en: '',
  },
});

const reports = [
  report('2020', '二〇二〇年综述', 'Review of 2020', '2020-11-20', '2020-12-31'),
  report('2022', '二〇二二年综述', 'Review of 2022', '2022-10-22', '2022-12-31'),
  report('counties', '各县区巡礼', 'Round of the counties', null),
];

/** What an example states of a row; all else has a plain default. */
export interface ExampleRow extends Partial<ObservationRow> {
  id: string;
  as_written: string;
}

/** Fills a row; bounds follow from the qualifier as DATA-MODEL says. */
export function exampleRow({
  qualifier = 'exact',
  value = null,
  ...given
}: ExampleRow): ObservationRow {
  const { low = null, high = null } = given;
  const below: Qualifier[] = ['nearly', 'less_than', 'at_most'];
  const above: Qualifier[] = ['more_than', 'at_least'];
  return {
    indicator: 'members',
    place: 'east',
    period_kind: 'instant',
    period_start: null,
    period_end: null,
    period_text: null,
    period_basis: 'default',
    likely_low: (qualifier === 'range' ? low : value) ?? 0,
    likely_high: qualifier === 'range' ? high : above.includes(qualifier) ? null : value,
    precision: 1,
    unit: 'person',
    status: null,
    suspect: false,
    report: 'counties',
    start: 0,
    end: 1,
    level: null,
    part_of: null,
    repeat_of: null,
    subject_zh: '会员人数',
    subject_en: 'Members',
    note_zh: null,
    note_en: null,
    figure: given.id,
    ...given,
    qualifier,
    value,
    low: qualifier === 'exact' || above.includes(qualifier) ? value : low,
    high: qualifier === 'exact' || below.includes(qualifier) ? value : high,
  };
}

/** Example data of rows, with the places that were asked for. */
export const exampleData = (
  rows: ExampleRow[],
  { places, findings = [], ...rest }: Partial<Omit<ChartData, 'rows'>> = {},
): ChartData => ({
  rows: rows.map(exampleRow),
  registry,
  reports,
  findings,
  places: places ?? [...new Set(rows.map((row) => row.place ?? 'east'))],
  ...rest,
});

/** A contradiction between two figures of an example. */
export const contradiction = (...figures: string[]): Finding => ({
  id: figures.join('-'),
  check: 'example',
  kind: 'contradiction',
  figures,
  state: 'open',
  note_zh: '',
  note_en: '',
});
