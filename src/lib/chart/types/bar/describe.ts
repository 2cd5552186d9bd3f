import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksBar } from '#lib/i18n/messages/marks-bar.ts';
import { allowsLog } from '../../scales/value.ts';
import { observationWords } from '../../observation-words.ts';
import type { ChartData } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import { asDrawn } from './order.ts';
import type { RowContext } from './rows.ts';
import type { BarOptions } from './schema.ts';
import { stackedPanels } from './stack.ts';

/** The chart in words: its form, every figure, and what is left of each whole. */
export function describe(given: ChartData, options: BarOptions, locale: Locale): string {
  const data = asDrawn(given, options);
  const words = vocabulary(data, locale);
  const context: RowContext = { data, options, words, locale };
  const stacks = options.stack ? stackedPanels(words.observations, context).panels : [];
  const said = observationWords(data, locale, opening(data, options, stacks.length > 0, locale));
  const rests = stacks.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.kind === 'stack' ? [restOf(row, context)] : [])),
    ),
  );
  return said + rests.join('');
}

function opening(
  { rows }: ChartData,
  { group, scale }: BarOptions,
  stacked: boolean,
  locale: Locale,
): (n: number, names: string) => string {
  const t = marksBar[locale].describe;
  if (stacked) return t.stacked;
  const values = rows.filter(({ suspect }) => !suspect).map((row) => row.low ?? row.value ?? 0);
  if (scale === 'log' && allowsLog(values)) return t.dots;
  return group ? t.grouped : marks[locale].describe.bar;
}

/** What no part accounts for: no mark leads there, so that it is told here. */
function restOf(
  {
    whole,
    parts,
    says,
  }: { whole: { place: string; indicator: string }; parts: unknown[]; says: string[] },
  { words, locale }: RowContext,
): string {
  const [rest] = says.slice(parts.length);
  if (rest === undefined) return '';
  return marksBar[locale].restOf(words.place(whole.place), words.indicator(whole.indicator), rest);
}
