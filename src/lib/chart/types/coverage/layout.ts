import { marks as messages } from '#lib/i18n/messages/marks.ts';
import type { Box, PlacedText } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { cells, type CellState, matrix } from './cells.ts';
import type { CoverageOptions } from './schema.ts';

export interface PlacedCell {
  place: string;
  key: string;
  state: CellState;
  box: Box;
  /** How many figures; null where the cell is too small or silent. */
  count: PlacedText | null;
  name: string;
}

export interface CoverageLayout {
  width: number;
  height: number;
  texts: PlacedText[];
  cells: PlacedCell[];
  legend: { state: CellState; box: Box; label: PlacedText }[];
}

/** Pixels between columns: no less than a finger finds, no more than a matrix needs. */
const LEAST = 24;
const MOST = 40;
const ROW = 26;
const GAP = 4;

/** A matrix of keys (rows) and places (columns); places that do not fit go into a band below. */
export function layout(
  data: ChartData,
  _: CoverageOptions,
  { locale, size: { width } }: LayoutContext,
): CoverageLayout {
  const { places, keys } = matrix(data, locale);
  const all = cells(data, locale);
  const gutter = Math.min(
    Math.max(0, ...keys.map((key) => textWidth(key.name, 12))) + 10,
    Math.round(width * 0.5),
  );
  const most = Math.max(1, Math.floor((width - gutter) / LEAST));
  const bands = Math.max(1, Math.ceil(places.length / most));
  const columns = Math.max(1, Math.ceil(places.length / bands));
  const pitch = Math.min(MOST, Math.floor((width - gutter) / columns));
  const turn = locale === 'zh' ? 'down' : 'up';
  const chart: CoverageLayout = { width, height: 0, texts: [], cells: [], legend: [] };
  let top = 0;
  for (let band = 0; band < bands && keys.length > 0; band++) {
    const own = places.slice(band * columns, (band + 1) * columns);
    const head = Math.min(Math.max(0, ...own.map(({ name }) => textWidth(name, 12))), 110);
    const body = top + head + 8;
    own.forEach(({ name }, i) => {
      const x = gutter + i * pitch + (pitch - GAP) / 2;
      const text = clip(name, 110, 12);
      const y = body - 8 - (turn === 'down' ? textWidth(text, 12) : 0);
      chart.texts.push({ x, y, text, anchor: 'start', size: 12, tone: 'ink-2', turn });
    });
    keys.forEach((key, j) => {
      const y = body + j * ROW;
      chart.texts.push({
        x: gutter - 10,
        y: y + (ROW - GAP) / 2 + 4.5,
        text: clip(key.name, gutter - 10, 12),
        anchor: 'end',
        size: 12,
        tone: 'ink-2',
      });
      own.forEach((place, i) => {
        const cell = all[j * places.length + band * columns + i];
        if (!cell) return;
        const box = { x: gutter + i * pitch, y, width: pitch - GAP, height: ROW - GAP };
        chart.cells.push({
          place: place.id,
          key: key.id,
          state: cell.state,
          box,
          count: countOf(cell.row?.observations ?? 0, box),
          name: cell.name,
        });
      });
    });
    top = body + keys.length * ROW + 12;
  }
  chart.height = placeLegend(chart, top, messages[locale]);
  return chart;
}

function countOf(n: number, box: Box): PlacedText | null {
  const text = String(n);
  if (n === 0 || textWidth(text, 11) > box.width) return null;
  return {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2 + 4,
    text,
    anchor: 'middle',
    size: 11,
    tone: 'ink',
  };
}

function placeLegend(chart: CoverageLayout, top: number, t: (typeof messages)['zh']): number {
  const entries: [CellState, string][] = [
    ['exact', t.keyExact],
    ['approximate', t.keyApproximate],
    ['disputed', t.keyDisputed],
    ['silent', t.keySilent],
  ];
  let [x, y] = [0, top];
  for (const [state, text] of entries) {
    const width = 18 + textWidth(text, 12);
    if (x > 0 && x + width > chart.width) [x, y] = [0, y + 20];
    chart.legend.push({
      state,
      box: { x, y: y + 1, width: 13, height: 12 },
      label: { x: x + 18, y: y + 11.5, text, anchor: 'start', size: 12, tone: 'ink-3' },
    });
    x += width + 16;
  }
  return y + 18;
}
