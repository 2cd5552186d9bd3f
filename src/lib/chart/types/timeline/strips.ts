import type { Locale } from '#lib/model/locale.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import { nominal } from '#lib/model/quantity.ts';
import { barShape, endOf, tailOf } from '../../marks/bar-shape.ts';
import { type PlacedText, revealAt } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { roomFor, valueScale } from '../../scales/value.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { TimelineLayout } from './placed.ts';
import type { Strip, TimelinePanel } from './rows.ts';

const PITCH = 26;
const BAR = 10;
const GAP = 8;

/** What a strip is called: 报告日期未注明, 时段未注明, 存疑，不上轴. */
export function stripTitle(strip: Strip, locale: Locale): string {
  const t = messages[locale];
  return { undated: t.undated, unstated: t.unknown, off: t.off }[strip];
}

/** Places strips below the axis, as thin bars on a scale of their own; returns where they end. */
export function placeStrips(
  chart: TimelineLayout,
  panel: TimelinePanel,
  strips: TimelinePanel['strips'],
  top: number,
  { words, locale }: { words: Vocabulary; locale: Locale },
): number {
  const { width } = chart;
  const rows = strips.flatMap(({ rows: own }) => own);
  const names = panel.named ? rows.map(({ observation: o }) => words.place(o.place)) : [];
  const gutter = Math.min(Math.max(0, ...names.map((name) => textWidth(name, 13))), width * 0.4);
  const foot = gutter === 0 ? 1 : Math.round(gutter) + 10;
  const label = (row: (typeof rows)[0]): string => {
    const { period } = row.observation;
    const said = [words.label(row.observation)];
    if (period.text !== '' && locale === 'zh') said.push(period.text);
    // What stands beside a bar gets two thirds of the length, its tail included (`roomFor`).
    const beside = tailOf(row.observation.quantity) + GAP;
    return clip(said.join(' · '), ((width - foot) * 2) / 3 - beside, 13);
  };
  // On the scale of what is dated too: a strip must not make its figures look as large.
  const dated = panel.dated.map(({ observation: o }) => ({ value: nominal(o.quantity), extra: 0 }));
  const most = roomFor(
    [
      ...dated,
      ...rows
        .filter(({ observation: o }) => !o.suspect)
        .map((row) => ({
          value: nominal(row.observation.quantity),
          extra: tailOf(row.observation.quantity) + GAP + textWidth(label(row), 13),
        })),
    ],
    width - foot,
  );
  const scale = valueScale(most, [foot, width], locale);
  let y = top;
  for (const { strip, rows: own } of strips) {
    y += 8;
    chart.texts.push(text(0, y + 13, stripTitle(strip, locale), 'ink-3', 12));
    y += 20;
    const start = y;
    for (const row of own) {
      const o = row.observation;
      const middle = y + PITCH / 2;
      if (panel.named)
        chart.texts.push(text(0, middle + 4.5, clip(words.place(o.place), gutter, 13), 'ink', 13));
      const shape = barShape(
        o.quantity,
        o.suspect,
        scale.at,
        { y: middle - BAR / 2, height: BAR },
        { x: foot, y: middle - 9, width: 24, height: 18 },
      );
      const said = text(endOf(shape) + GAP, middle + 4.5, label(row), 'ink', 13);
      chart.bars.push({
        report: o.report,
        figure: o.id,
        name: words.name(o),
        yearly: o.period.kind === 'recurring',
        shape,
        hue: row.hue,
        hit: { x: foot, y, width: width - foot, height: PITCH },
        label: o.suspect ? { ...said, lang: 'zh' } : said,
        reveal: revealAt(said, words.exact(o), middle - BAR / 2, width),
      });
      y += PITCH;
    }
    if (strip !== 'off') chart.axes.push({ grid: '', base: `M${foot} ${start}V${y}`, labels: [] });
  }
  return y + 8;
}

const text = (
  x: number,
  y: number,
  words: string,
  tone: PlacedText['tone'],
  size: PlacedText['size'],
): PlacedText => ({ x, y, text: words, anchor: 'start', size, tone });
