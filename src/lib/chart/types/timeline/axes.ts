import { marksTime } from '#lib/i18n/messages/marks-time.ts';
import type { Locale } from '#lib/model/locale.ts';
import { apart, type PlacedAxis } from '../../marks/axis.ts';
import { type PlacedText, textBox } from '../../marks/placed.ts';
import { textWidth } from '../../marks/text-width.ts';
import type { Calendar, DateBand } from '../../scales/calendar.ts';
import type { ValueScale } from '../../scales/value.ts';

/** Every so many years, months, days an axis may be labelled; round numbers where they are labelled. */
const STEPS = {
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  month: [1, 2, 3, 6, 12, 24],
  day: [1, 2, 5, 10, 20, 31],
} as const;
const SPACE = 8;
/** Narrower bands have no edges drawn: a stroke stands where a label does. */
const EDGES = 14;

const number = ({ date }: DateBand, unit: Calendar['unit']): number =>
  unit === 'year'
    ? Number(date)
    : unit === 'month'
      ? Number(date.slice(5)) - 1
      : Number(date.slice(8)) - 1;

/** The label of a year, a month, a day on an axis; the first of them says which year it is in. */
function textOf(
  { date }: DateBand,
  first: boolean,
  unit: Calendar['unit'],
  locale: Locale,
): string {
  const t = marksTime[locale];
  const [year = '', month = 1, day = 1] = [
    date.slice(0, 4),
    Number(date.slice(5, 7)),
    Number(date.slice(8)),
  ];
  if (unit === 'year') return year;
  if (unit === 'day') return t.day(month, day);
  if (first)
    return locale === 'zh' ? `${t.year(year)}${t.month(month)}` : `${t.month(month)} ${year}`;
  return month === 1 ? t.year(year) : t.month(month);
}

export const axisText = (
  x: number,
  y: number,
  text: string,
  anchor: PlacedText['anchor'],
): PlacedText => ({ x, y, text, anchor, size: 12, tone: 'ink-3' });

/** The dates below an axis: as many as find room, at round distances. */
function dateLabels(
  { bands, unit }: Calendar,
  y: number,
  width: number,
  locale: Locale,
): { labels: PlacedText[]; labelled: DateBand[] } {
  const texts = bands.map((band, i) => textOf(band, i === 0, unit, locale));
  const least = Math.max(...texts.slice(1).map((text) => textWidth(text, 12))) + SPACE;
  const [{ width: one }] = bands as [DateBand];
  const step = STEPS[unit].find((n) => n * one >= least) ?? STEPS[unit].at(-1) ?? 1;
  const labelled = bands.filter(
    (band, i) => number(band, unit) % step === 0 || (i === 0 && unit !== 'year'),
  );
  const shown = labelled.length > 0 ? labelled : bands.slice(0, 1);
  const labels = shown.map((band) => {
    const text = texts[bands.indexOf(band)] ?? '';
    const label = axisText(band.x + band.width / 2, y, text, 'middle');
    const box = textBox(label);
    if (box.x < 0) return { ...label, x: 0, anchor: 'start' as const };
    return box.x + box.width > width ? { ...label, x: width, anchor: 'end' as const } : label;
  });
  return { labels: apart(labels), labelled: shown };
}

/** Grid, numbers and dates of a plot. The line in ink is its base; zero has one of its own above it. */
export function plotAxes(
  value: ValueScale,
  time: Calendar,
  {
    base,
    right,
    gutter,
    width,
    locale,
  }: { base: number; right: number; gutter: number; width: number; locale: Locale },
): PlacedAxis {
  const { bands } = time;
  const { labels, labelled } = dateLabels(time, base + 18, width, locale);
  const [narrow] = bands as [DateBand];
  const edges =
    narrow.width < EDGES
      ? labelled.map(({ x, width: own }) => x + own / 2)
      : [...bands.map(({ x }) => x), ...bands.slice(-1).map((band) => band.x + band.width)];
  const zero =
    value.kind === 'linear' && value.domain[0] < 0 ? `M${gutter} ${value.at(0)}H${right}` : '';
  return {
    grid: value.ticks
      .filter(({ at }) => at !== base)
      .map(({ at }) => `M${gutter} ${at}H${right}`)
      .join(''),
    base: `M${gutter} ${base}H${right}${zero}`,
    rule: edges.map((x) => `M${x} ${base}v5`).join(''),
    labels: [
      ...value.ticks.map(({ at, text }) => axisText(gutter - 8, at + 4, text, 'end')),
      ...labels,
    ],
  };
}
