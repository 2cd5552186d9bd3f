import type { Locale } from '#lib/model/locale.ts';
import { marksBar } from '#lib/i18n/messages/marks-bar.ts';
import { placeNoun } from '../../vocabulary.ts';
import type { BarPanel, Block, RowContext } from './rows.ts';
import type { BarOptions } from './schema.ts';

/** More rows than this are no picture but a list: the ends are drawn, the table has the rest. */
const MOST_ROWS = 200;
const ENDS = { top: 20, bottom: 20 };

/**
 * Blocks in the order in which they may stay when room is short: chosen places, then the largest and
 * the smallest by turns where both were asked for, else as they stand.
 */
function byImportance(blocks: readonly Block[], { only, highlight }: BarOptions): Block[] {
  const down = blocks
    .filter(({ hidden }) => !hidden)
    .sort((a, b) => (a.largest === b.largest ? 0 : b.largest > a.largest ? 1 : -1));
  const asked = only ? turns(down, only) : blocks.filter(({ hidden }) => !hidden);
  const chosen = blocks.filter(({ place }) => place !== null && highlight?.includes(place));
  return [...new Set([...chosen, ...asked])];
}

function turns(
  down: readonly Block[],
  { top = 0, bottom = 0 }: { top?: number; bottom?: number },
): Block[] {
  const first = down.slice(0, top);
  const last = bottom > 0 ? down.slice(-bottom).reverse() : [];
  const all: Block[] = [];
  for (let i = 0; i < Math.max(first.length, last.length); i++)
    all.push(...[first[i], last[i]].filter((one) => one !== undefined));
  return all;
}

/** The blocks that stay, in their order, with a line for each run that is left out. */
function withFolds(
  blocks: readonly Block[],
  kept: ReadonlySet<Block>,
  context: RowContext,
): Block[] {
  const all: Block[] = [];
  let hidden: Block[] = [];
  const fold = (): void => {
    if (hidden.length > 0) all.push(foldOf(hidden, context));
    hidden = [];
  };
  for (const block of blocks) {
    if (!kept.has(block)) hidden.push(block);
    else {
      fold();
      all.push(block);
    }
  }
  fold();
  return all;
}

function foldOf(hidden: readonly Block[], { data, locale }: RowContext): Block {
  const places = [...new Set(hidden.flatMap((block) => block.hidden ?? block.place ?? []))];
  const noun = placeNoun(places, data.registry.places, locale);
  const name = marksBar[locale].folded(places.length, noun);
  return {
    place: null,
    largest: 0,
    grouped: false,
    hidden: places,
    rows: [{ kind: 'folded', name }],
  };
}

/** Leaves out what was not asked for, and the middle of what is too much for a picture. */
export function folded(panel: BarPanel, context: RowContext): BarPanel {
  const { options } = context;
  const rows = panel.blocks.reduce((all, block) => all + block.rows.length, 0);
  const only = options.only ?? (rows > MOST_ROWS ? ENDS : undefined);
  if (!only) return panel;
  const kept = new Set(byImportance(panel.blocks, { ...options, only }));
  return { ...panel, blocks: withFolds(panel.blocks, kept, context) };
}

/**
 * Leaves out as many blocks as it takes for the panels to be no higher than `height`; the last
 * panels altogether where not even one block of each fits.
 * @param heightOf how high a panel with these blocks is
 * @returns the panels, and how many were left out
 */
export function fitted(
  panels: readonly BarPanel[],
  height: number,
  heightOf: (panel: BarPanel) => number,
  context: RowContext,
): { panels: BarPanel[]; left: number } {
  // The least a panel can be: its first place, with one figure where it has many.
  const shortest = panels.map((panel) => mostThatFit(panel, () => false, context));
  let number = panels.length;
  const room = (n: number): number => height - (n < panels.length ? LINE : 0);
  const least = (n: number): number =>
    shortest.slice(0, n).reduce((all, panel) => all + heightOf(panel), 0);
  while (number > 1 && least(number) > room(number)) number -= 1;
  let left = room(number);
  const fitting = panels.slice(0, number).map((panel, i) => {
    const others = least(number) - least(i + 1);
    // An equal part of what is left, at least what its first block takes.
    const own = Math.max(
      left / (number - i),
      left - others > 0 ? heightOf(shortest[i] ?? panel) : 0,
    );
    const room = Math.min(own, left - others);
    const fit = mostThatFit(panel, (one) => heightOf(one) <= room, context);
    left -= heightOf(fit);
    return fit;
  });
  return { panels: fitting, left: panels.length - number };
}

/** A panel with as many blocks as fit, one at least. */
function mostThatFit(
  panel: BarPanel,
  fits: (panel: BarPanel) => boolean,
  context: RowContext,
): BarPanel {
  if (fits(panel)) return panel;
  let [few, many] = [1, panel.blocks.length];
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    if (fits(withMost(panel, middle, context))) few = middle;
    else many = middle;
  }
  const least = withMost(panel, few, context);
  return few > 1 || fits(least) ? least : trimmed(least, fits, context);
}

/** A panel whose one place has more figures than fit: as many as do, the others counted. */
function trimmed(
  panel: BarPanel,
  fits: (panel: BarPanel) => boolean,
  { locale }: RowContext,
): BarPanel {
  const at = panel.blocks.findIndex(({ hidden }) => !hidden);
  const block = panel.blocks[at];
  if (!block) return panel;
  const withRows = (most: number): BarPanel => {
    const left = block.rows.slice(most);
    const figures = left.filter(({ kind }) => kind !== 'absent').length;
    const name = marksBar[locale].foldedFigures(figures);
    const own: Block = { ...block, rows: [...block.rows.slice(0, most), { kind: 'folded', name }] };
    return { ...panel, blocks: panel.blocks.with(at, own) };
  };
  let most = block.rows.length - 1;
  while (most > 1 && !fits(withRows(most))) most -= 1;
  return most < 1 ? panel : withRows(most);
}

/** Height of the line that says how many panels are left out. */
export const LINE = 20;

function withMost(panel: BarPanel, most: number, context: RowContext): BarPanel {
  if (panel.blocks.length <= most) return panel;
  const kept = new Set(byImportance(panel.blocks, context.options).slice(0, most));
  return { ...panel, blocks: withFolds(panel.blocks, kept, context) };
}

/** The line that says how many panels are left out. */
export const foldedPanels = (n: number, locale: Locale): string => marksBar[locale].foldedPanels(n);
