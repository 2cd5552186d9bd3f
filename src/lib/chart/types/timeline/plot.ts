import type { Locale } from '#lib/model/locale.ts';
import { bounds } from '#lib/model/period.ts';
import { nominal } from '#lib/model/quantity.ts';
import { apart } from '../../marks/axis.ts';
import type { PlacedText } from '../../marks/placed.ts';
import { textWidth } from '../../marks/text-width.ts';
import { type TimeScale, timeScale } from '../../scales/time.ts';
import { roomFor, valueScale, type ValueScale } from '../../scales/value.ts';
import type { ChartData } from '../../type.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { joined } from './joined.ts';
import { NARROW, type TimelineLayout } from './layout.ts';
import { beads, placePoints } from './points.ts';
import type { TimelinePanel, TimelineRow } from './rows.ts';
import { apartInTime, dated, limitsOf, still } from './shapes.ts';
import { stripTitle } from './strips.ts';

/** Room above the highest mark: its tail and its label. */
const HEADROOM = 46;
/** Fewer years than this leave a picture without an axis. */
const YEARS = 3;

/** Places the dated figures of a panel, and the strips beside them, from `top` down. */
export function placePlot(
  chart: TimelineLayout,
  panel: TimelinePanel,
  beside: TimelinePanel['strips'],
  top: number,
  { data, words, locale }: { data: ChartData; words: Vocabulary; locale: Locale },
): number {
  const rows = [...panel.dated, ...beside.flatMap(({ rows: own }) => own)];
  const height = plotHeight(rows.length, chart.width);
  const base = top + height;
  const most = roomFor(
    rows.map(({ observation: o }) => ({ value: nominal(o.quantity), extra: HEADROOM })),
    height,
  );
  const value = valueScale(most, [base, top], locale, { spacing: 50, percent: panel.percent });
  const gutter = Math.max(...value.ticks.map((tick) => textWidth(tick.text, 12))) + 10;
  const stripWidth = Math.max(
    ...beside.map(({ strip }) => textWidth(stripTitle(strip, locale), 12) + 16),
    panel.named ? Math.min(labelled(beside, words), chart.width * 0.4) : 104,
  );
  const right = chart.width - beside.length * stripWidth;
  const time = timeScale(years(panel.dated, data), [gutter, right - (beside.length > 0 ? 10 : 0)]);

  placeAxes(chart, value, time, { base, right: chart.width, gutter });
  const points = apartInTime(
    panel.dated.map((row) => ({ row, shape: dated(row.observation, panel, time, value, data) })),
  );
  const lines = joined(points);
  chart.lines.push(
    ...lines.map(({ path, hue }) => ({
      d: `M${path.map(({ x, y }) => `${x} ${y}`).join('L')}`,
      hue,
    })),
  );
  const frame = { x: gutter, y: top - 2, width: right - gutter, height };
  const nameless = new Set(lines.flatMap(({ figures }) => figures.slice(0, -1)));
  placePoints(
    chart,
    points,
    lines.flatMap(({ path }) => beads(path)),
    frame,
    panel,
    {
      words,
      locale,
      nameless,
    },
  );

  beside.forEach(({ strip, rows: own }, i) => {
    const x = right + i * stripWidth;
    const column = { x: x + 4, y: top - 2, width: stripWidth - 4, height };
    chart.axes.push({ grid: `M${x} ${top}V${base}`, base: '', labels: [] });
    chart.texts.push(axisText(x + stripWidth / 2, base + 18, stripTitle(strip, locale), 'middle'));
    const standing = apartInTime(
      own.map((row) => ({
        row,
        shape: still(row.observation, x + (panel.named ? 30 : stripWidth / 2), value),
      })),
    );
    placePoints(chart, standing, [], column, panel, { words, locale, nameless: new Set() });
  });
  return base + 28;
}

/** How wide a strip is whose marks, two abreast, carry their place and value beside them. */
const labelled = (beside: TimelinePanel['strips'], words: Vocabulary): number =>
  Math.max(
    150,
    ...beside
      .flatMap(({ rows }) => rows)
      .map(({ observation: o }) => textWidth(`${words.place(o.place)} ${words.label(o)}`, 13) + 64),
  );

const plotHeight = (rows: number, width: number): number =>
  (width < NARROW ? 150 : 170) + 40 * Math.min(3, Math.floor(rows / 3));

const axisText = (
  x: number,
  y: number,
  text: string,
  anchor: PlacedText['anchor'],
): PlacedText => ({
  x,
  y,
  text,
  anchor,
  size: 12,
  tone: 'ink-3',
});

/** The years the axis shows: all that are named, at least three, so that a lone dot has a before. */
function years(rows: readonly TimelineRow[], data: ChartData): string[] {
  const named = rows.flatMap(({ observation: o }) => {
    const { start, end } = bounds(o.period);
    const limits = limitsOf(o, data);
    return [start, end, limits?.earliest, limits?.latest].filter(
      (date) => typeof date === 'string',
    );
  });
  const numbers = named.map((date) => Number(date.slice(0, 4)));
  let [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  for (let early = true; last - first + 1 < YEARS; early = !early) {
    if (early) first -= 1;
    else last += 1;
  }
  return [String(first), String(last)];
}

function placeAxes(
  chart: TimelineLayout,
  value: ValueScale,
  time: TimeScale,
  { base, right, gutter }: { base: number; right: number; gutter: number },
): void {
  const edges = [
    ...time.years.map(({ x }) => x),
    ...time.years.slice(-1).map((y) => y.x + y.width),
  ];
  chart.axes.push({
    grid: value.ticks
      .slice(1)
      .map(({ at }) => `M${gutter} ${at}H${right}`)
      .join(''),
    base: `M${gutter} ${base}H${right}`,
    rule: edges.map((x) => `M${x} ${base}v5`).join(''),
    labels: [
      ...value.ticks.map(({ at, text }) => axisText(gutter - 8, at + 4, text, 'end')),
      ...apart(
        time.years.map(({ year, x, width }) =>
          axisText(x + width / 2, base + 18, String(year), 'middle'),
        ),
      ),
    ],
  });
}
