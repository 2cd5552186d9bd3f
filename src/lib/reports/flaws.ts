/** What is wrong with a row of `figures.csv` that the table's schema cannot say. */
import type { ReadingInterval } from '#lib/model/compare.ts';
import type { Figure } from '#lib/model/figure.ts';
import { period } from '#lib/model/period.ts';
import { quantity, type Qualifier } from '#lib/model/quantity.ts';
import type { Registry } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';

/** What a rule found in a row; the desk has its own words for each code. */
export interface Flaw {
  column: keyof Figure;
  code: FlawCode;
  /** The end of a sentence about it, for the command line. */
  cause: string;
}

export type FlawCode =
  /** Its id or its span does not fit its report or the row before it. */
  | 'place_in_text'
  /** It refers to itself, or repeats a later figure. */
  | 'link'
  /** A measure lacks a column, or what is no measure has one of a measure's. */
  | 'role'
  | 'unit'
  /** Value, bounds and qualifier do not make a quantity. */
  | 'quantity'
  /** The reading interval is not the one that its words have. */
  | 'interval'
  | 'precision'
  | 'period';

/** Columns a measure must fill, and columns only a measure may fill. */
const OF_MEASURES = [
  'indicator',
  'place',
  'qualifier',
  'unit',
  'period_kind',
  'period_basis',
] as const satisfies (keyof Figure)[];
const ONLY_OF_MEASURES = ['indicator', 'place'] as const satisfies (keyof Figure)[];

/** The reading interval of a figure's words; null where the qualifier lacks its number. */
export type IntervalOf = (figure: Figure, qualifier: Qualifier) => ReadingInterval | null;

/**
 * Everything wrong with a row that its schema cannot say; `youju validate` asks it of what is
 * published, the desk before it is. References to other tables are not looked up.
 * @param before the row above it
 * @param intervalOf the rules of Chinese words, which this layer does not know
 */
export function flaws(
  figure: Figure,
  before: Figure | undefined,
  report: Pick<Report, 'id' | 'characters'>,
  registry: Pick<Registry, 'indicators'>,
  intervalOf: IntervalOf,
): Flaw[] {
  const beyond: Flaw = {
    column: 'end',
    code: 'place_in_text',
    cause: `${figure.end} is beyond the report's ${report.characters} characters`,
  };
  return [
    ...order(figure, before, report.id),
    ...measure(figure, registry),
    ...quantified(figure, intervalOf),
    ...dated(figure),
    ...(figure.end > report.characters ? [beyond] : []),
  ];
}

function order(figure: Figure, before: Figure | undefined, report: string): Flaw[] {
  const flaws: Flaw[] = [];
  if (!figure.id.startsWith(`${report}-`))
    flaws.push({
      column: 'id',
      code: 'place_in_text',
      cause: `an id of this report begins with "${report}-"`,
    });
  if (figure.end <= figure.start)
    flaws.push({
      column: 'end',
      code: 'place_in_text',
      cause: `ends at ${figure.end}, before it starts`,
    });
  if (figure.part_of === figure.id || figure.repeat_of === figure.id)
    flaws.push({ column: 'part_of', code: 'link', cause: 'refers to itself' });
  if (!before) return flaws;
  if (figure.id <= before.id)
    flaws.push({
      column: 'id',
      code: 'place_in_text',
      cause: `stands after ${before.id}; ids follow the text`,
    });
  if (figure.start < before.end)
    flaws.push({
      column: 'start',
      code: 'place_in_text',
      cause: `starts at ${figure.start}, within or before ${before.id}, which ends at ${before.end}`,
    });
  if (
    figure.repeat_of !== null &&
    figure.repeat_of > figure.id &&
    figure.repeat_of.startsWith(report)
  )
    flaws.push({
      column: 'repeat_of',
      code: 'link',
      cause: `the later figure repeats, not ${figure.repeat_of}`,
    });
  return flaws;
}

function measure(figure: Figure, registry: Pick<Registry, 'indicators'>): Flaw[] {
  if (figure.role !== 'measure')
    return ONLY_OF_MEASURES.flatMap((column) =>
      figure[column] === null
        ? []
        : [{ column, code: 'role' as const, cause: `a ${figure.role} has no ${column}` }],
    );
  const flaws: Flaw[] = OF_MEASURES.flatMap((column) =>
    figure[column] === null
      ? [{ column, code: 'role' as const, cause: `a measure needs its ${column}` }]
      : [],
  );
  const indicator = registry.indicators.find(({ id }) => id === figure.indicator);
  if (indicator && figure.unit !== null && indicator.unit !== figure.unit)
    flaws.push({
      column: 'unit',
      code: 'unit',
      cause: `is in ${figure.unit}, its indicator ${indicator.id} in ${indicator.unit}`,
    });
  return flaws;
}

function quantified(figure: Figure, intervalOf: IntervalOf): Flaw[] {
  const { qualifier, value, precision } = figure;
  const numbers = ['value', 'low', 'high', 'likely_low', 'likely_high'] as const;
  if (qualifier === null)
    return numbers.flatMap((column) =>
      figure[column] === null
        ? []
        : [{ column, code: 'quantity' as const, cause: 'a number needs its qualifier' }],
    );
  const interval = intervalOf(figure, qualifier);
  if (interval === null)
    return [
      {
        column: 'value',
        code: 'quantity',
        cause: `"${qualifier}" lacks the number or the bounds it needs`,
      },
    ];
  const flaws: Flaw[] = (['likely_low', 'likely_high'] as const).flatMap((column) =>
    figure[column] === interval[column]
      ? []
      : [
          {
            column,
            code: 'interval' as const,
            cause: `is ${figure[column] ?? 'empty'}, but "${figure.as_written}" is read as ${interval[column] ?? 'open'}; --fix-intervals rewrites it`,
          },
        ],
  );
  try {
    quantity({ ...figure, ...interval, qualifier });
  } catch (error) {
    flaws.push({ column: 'qualifier', code: 'quantity', cause: (error as RangeError).message });
  }
  if (precision !== null && value !== null && !isMultiple(value, precision))
    flaws.push({
      column: 'precision',
      code: 'precision',
      cause: `${value} cannot have ${precision} as its last place`,
    });
  return flaws;
}

const isMultiple = (value: number, step: number): boolean =>
  step > 0 && Math.abs(value / step - Math.round(value / step)) < 1e-9;

function dated(figure: Figure): Flaw[] {
  const { period_kind, period_basis } = figure;
  if (period_kind === null || period_basis === null)
    return (['period_start', 'period_end', 'period_text'] as const).flatMap((column) =>
      figure[column] === null
        ? []
        : [{ column, code: 'period' as const, cause: 'a period needs its kind and basis' }],
    );
  try {
    period({ ...figure, period_kind, period_basis });
    return [];
  } catch (error) {
    return [{ column: 'period_kind', code: 'period', cause: (error as RangeError).message }];
  }
}
