import type { ReadReport } from '#lib/content/sources.ts';
import type { CsvError } from '#lib/datasets/table.ts';
import type { Figure } from '#lib/model/figure.ts';
import { period } from '#lib/model/period.ts';
import { quantity, type Qualifier } from '#lib/model/quantity.ts';
import type { Registry } from '#lib/model/registry.ts';
import { readingInterval } from '#lib/zh/interval.ts';

/** What a rule found in a row: the column and the end of a sentence about it. */
export interface Flaw {
  column: keyof Figure;
  cause: string;
}

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

/**
 * Everything wrong with the figures of one report that the table's schema cannot say. References
 * to other tables are checked with the foreign keys.
 */
export function figureErrors({ report, figures }: ReadReport, registry: Registry): CsvError[] {
  return figures.rows.flatMap((figure, i) => {
    const flaws = [
      ...order(figure, figures.rows[i - 1], report.id),
      ...measure(figure, registry),
      ...quantified(figure),
      ...dated(figure),
      ...(figure.end > report.characters
        ? [
            {
              column: 'end' as const,
              cause: `${figure.end} is beyond the report's ${report.characters} characters`,
            },
          ]
        : []),
    ];
    return flaws.map(({ column, cause }): CsvError => ({
      kind: 'csv_invalid',
      file: figures.file,
      line: figures.lines[i]!,
      column,
      cause: `${figure.id}: ${cause}`,
    }));
  });
}

function order(figure: Figure, before: Figure | undefined, report: string): Flaw[] {
  const flaws: Flaw[] = [];
  if (!figure.id.startsWith(`${report}-`))
    flaws.push({ column: 'id', cause: `an id of this report begins with "${report}-"` });
  if (figure.end <= figure.start)
    flaws.push({ column: 'end', cause: `ends at ${figure.end}, before it starts` });
  if (figure.part_of === figure.id || figure.repeat_of === figure.id)
    flaws.push({ column: 'part_of', cause: 'refers to itself' });
  if (!before) return flaws;
  if (figure.id <= before.id)
    flaws.push({ column: 'id', cause: `stands after ${before.id}; ids follow the text` });
  if (figure.start < before.end)
    flaws.push({
      column: 'start',
      cause: `starts at ${figure.start}, within or before ${before.id}, which ends at ${before.end}`,
    });
  if (
    figure.repeat_of !== null &&
    figure.repeat_of > figure.id &&
    figure.repeat_of.startsWith(report)
  )
    flaws.push({ column: 'repeat_of', cause: `the later figure repeats, not ${figure.repeat_of}` });
  return flaws;
}

function measure(figure: Figure, registry: Registry): Flaw[] {
  if (figure.role !== 'measure')
    return ONLY_OF_MEASURES.flatMap((column) =>
      figure[column] === null ? [] : [{ column, cause: `a ${figure.role} has no ${column}` }],
    );
  const flaws: Flaw[] = OF_MEASURES.flatMap((column) =>
    figure[column] === null ? [{ column, cause: `a measure needs its ${column}` }] : [],
  );
  const indicator = registry.indicators.find(({ id }) => id === figure.indicator);
  if (indicator && figure.unit !== null && indicator.unit !== figure.unit)
    flaws.push({
      column: 'unit',
      cause: `is in ${figure.unit}, its indicator ${indicator.id} in ${indicator.unit}`,
    });
  return flaws;
}

function quantified(figure: Figure): Flaw[] {
  const { qualifier, value, precision } = figure;
  const numbers = ['value', 'low', 'high', 'likely_low', 'likely_high'] as const;
  if (qualifier === null)
    return numbers.flatMap((column) =>
      figure[column] === null ? [] : [{ column, cause: 'a number needs its qualifier' }],
    );
  const interval = derived(figure, qualifier);
  if (interval === null)
    return [{ column: 'value', cause: `"${qualifier}" lacks the number or the bounds it needs` }];
  const flaws: Flaw[] = (['likely_low', 'likely_high'] as const).flatMap((column) =>
    figure[column] === interval[column]
      ? []
      : [
          {
            column,
            cause: `is ${figure[column] ?? 'empty'}, but "${figure.as_written}" is read as ${interval[column] ?? 'open'}; --fix-intervals rewrites it`,
          },
        ],
  );
  try {
    quantity({ ...figure, ...interval, qualifier });
  } catch (error) {
    flaws.push({ column: 'qualifier', cause: (error as RangeError).message });
  }
  if (precision !== null && value !== null && !isMultiple(value, precision))
    flaws.push({
      column: 'precision',
      cause: `${value} cannot have ${precision} as its last place`,
    });
  return flaws;
}

/** The reading interval of a figure; null where the qualifier lacks its number. */
export function derived(figure: Figure, qualifier: Qualifier) {
  try {
    return readingInterval({ ...figure, qualifier });
  } catch {
    return null;
  }
}

const isMultiple = (value: number, step: number): boolean =>
  step > 0 && Math.abs(value / step - Math.round(value / step)) < 1e-9;

function dated(figure: Figure): Flaw[] {
  const { period_kind, period_basis } = figure;
  if (period_kind === null || period_basis === null)
    return (['period_start', 'period_end', 'period_text'] as const).flatMap((column) =>
      figure[column] === null ? [] : [{ column, cause: 'a period needs its kind and basis' }],
    );
  try {
    period({ ...figure, period_kind, period_basis });
    return [];
  } catch (error) {
    return [{ column: 'period_kind', cause: (error as RangeError).message }];
  }
}
