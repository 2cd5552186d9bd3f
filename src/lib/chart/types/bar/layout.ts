import { fit } from '#lib/i18n/messages/fit.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import { disputes } from '../../disputes.ts';
import { remembered } from '../../remembered.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import { fitted, folded, foldedPanels, LINE } from './fold.ts';
import { groupedPanels } from './groups.ts';
import { panelHeight, placePanel } from './panel.ts';
import { type BarLayout, emptyLayout, text } from './placed.ts';
import { type BarPanel, barPanels, type RowContext } from './rows.ts';
import type { PanelPlacing } from './scale.ts';
import type { BarOptions } from './schema.ts';
import { setting } from './setting.ts';
import { stackedPanels } from './stack.ts';
import { placeThreads } from './threads.ts';

export type { BarLayout } from './placed.ts';

/** Room between panels. */
const BETWEEN = 22;

/**
 * Places bars for a width: rows, then sizes, then marks. Height follows from the rows, unless the
 * frame is fixed: then rows are set closer, and those that do not fit are folded and counted.
 */
export function layout(
  data: ChartData,
  options: BarOptions,
  { locale, size, domain }: LayoutContext,
): BarLayout {
  const words = vocabulary(data, locale);
  const context: RowContext = { data, options, words, locale };
  const all = knownPanels(context);
  const pairs = disputes(data.findings, new Set(words.observations.map((o) => o.id)));
  const disputed = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const shared = domain?.value;
  const placing = (tight: boolean): PanelPlacing => ({
    set: setting(all, size, { tight, shared: shared !== undefined }),
    words,
    locale,
    sides: data.derived?.kind === 'change' ? 'both' : 'one',
    log: options.scale === 'log',
    quotients: data.derived !== undefined && data.derived.kind !== 'change',
    disputed: (a, b) => disputed.size > 0 && disputed.has(`${a} ${b}`),
    several: all.length > 1,
    domain: shared,
  });
  const heightIn =
    (how: PanelPlacing) =>
    (panel: BarPanel): number =>
      panelHeight(panel, how) + (how.several ? BETWEEN : 0);

  let how = placing(false);
  let shown = { panels: all, left: 0 };
  // The room below the last panel is not drawn.
  const frame = (size.height ?? Infinity) - EDGES + (how.several ? BETWEEN : 0);
  const natural = all.reduce((sum, panel) => sum + heightIn(how)(panel), 0);
  if (natural > frame) {
    how = placing(true);
    shown = fitted(all, frame, heightIn(how), context);
  }

  const chart = emptyLayout(size.width, data.derived !== undefined);
  let y = 2;
  for (const panel of shown.panels) {
    placePanel(chart, panel, y, how);
    y += heightIn(how)(panel);
  }
  if (how.several) y -= BETWEEN;
  if (shown.left > 0) {
    chart.texts.push(text(0, y + 15, foldedPanels(shown.left, locale), 'start', 12, 'ink-3'));
    y += LINE;
  }
  chart.height = Math.ceil(y + 2);
  if (options.group && all.some(({ keys }) => keys.length > 0)) chart.form = 'grouped';
  if (options.stack && chart.bars.some(({ form }) => form === 'whole')) chart.form = 'stacked';
  if (chart.bars.some(({ form }) => form === 'dot')) chart.form = 'dots';
  chart.threads = placeThreads(chart, pairs, messages[locale].threadName);
  return chart;
}

const known = remembered<ChartData, BarPanel[]>();

/** The rows do not depend on the width: they are sorted once for each choice. */
function knownPanels(context: RowContext): BarPanel[] {
  const { data, options, locale } = context;
  return known(data, locale + JSON.stringify(options), () =>
    panelsOf(context).map((panel) => folded(panel, context)),
  );
}

/** Pixels above the first and below the last panel. */
const EDGES = 4;

function panelsOf(context: RowContext): BarPanel[] {
  const { options, words, locale } = context;
  const own = words.observations;
  if (options.stack) {
    const { panels, left } = stackedPanels(own, context);
    const [first, ...more] = left.length > 0 ? barPanels(left, context) : [];
    if (panels.length > 0) return [...panels, ...(first ? [first, ...more] : [])];
    return first ? [{ ...first, notes: [fit[locale].no_whole] }, ...more] : barPanels(own, context);
  }
  if (options.group) {
    const grouped = groupedPanels(own, options.group, context);
    return grouped.flatMap(({ rows, panel }) => (panel ? [panel] : barPanels(rows, context)));
  }
  return barPanels(own, context);
}
