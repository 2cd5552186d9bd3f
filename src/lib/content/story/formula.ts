import type { Figure } from '#lib/model/figure.ts';
import { FORMULA_FIELDS, type FormulaTerm, type StoryNumber } from '#lib/model/story.ts';
import type { StoryWorld } from './world.ts';

/** A formula that was read and worked out, or why it cannot be. */
type Worked =
  | { ok: true; formula: Pick<StoryNumber, 'first' | 'rest'>; value: number }
  | { ok: false; cause: string };

const ID = '[a-z0-9][a-z0-9_-]*';
const REPORT = new RegExp(`^(?<id>${ID})\\.year$`);
const FIGURE = new RegExp(`^(?<id>${ID})(?:\\.(?<field>[a-z_]+))?$`);
const LIST = new RegExp(`^(?<kind>count|sum)\\(\\s*(?<ids>${ID}(?:\\s*,\\s*${ID})*)\\s*\\)$`);
const OPERATOR = / ([-+*/]) /;

/**
 * Reads and works out the formula of a number that no report prints, left to right:
 * `a - b`, `a.likely_high - b.likely_low`, `a / sum(b, c)`, `count(a, b)`, where `a` and `b` are ids
 * of figures (`count` also takes other ids), and `r.year` for the year of a report. There are no constants: whatever is not in the data cannot enter.
 * A figure without an exact value has to name which of its bounds is meant.
 */
export function workOut(text: string, world: StoryWorld): Worked {
  const parts = text.split(OPERATOR);
  const terms: { term: FormulaTerm; value: number }[] = [];
  for (const part of parts.filter((_, i) => i % 2 === 0)) {
    const term = readTerm(part.trim(), world);
    if (typeof term === 'string') return { ok: false, cause: term };
    terms.push(term);
  }
  const [first, ...others] = terms;
  if (!first) return { ok: false, cause: 'a formula names at least one figure' };
  let value = first.value;
  const rest = others.map(({ term, value: by }, i): StoryNumber['rest'][number] => {
    const operator = parts[2 * i + 1] as StoryNumber['rest'][number]['operator'];
    value = APPLY[operator](value, by);
    return { operator, term };
  });
  if (!Number.isFinite(value)) return { ok: false, cause: `"${text}" gives no number` };
  return { ok: true, formula: { first: first.term, rest }, value };
}

const APPLY: Record<StoryNumber['rest'][number]['operator'], (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/** A term with its value, or why it has none. */
function readTerm(text: string, world: StoryWorld): { term: FormulaTerm; value: number } | string {
  const list = LIST.exec(text)?.groups;
  if (list) return readList(list.kind === 'sum' ? 'sum' : 'count', text, list.ids ?? '', world);
  const report = world.reports.get(REPORT.exec(text)?.groups?.id ?? '');
  if (report) {
    const year = yearOf(report.reference_date);
    if (year === null) return `the report ${report.id} has no date`;
    return { term: { kind: 'report', id: report.id }, value: year };
  }
  const { id = '', field = 'value' } = FIGURE.exec(text)?.groups ?? {};
  const figure = world.figures.get(id);
  if (!figure) return `"${text}" is no figure, no sum(…) and no count(…)`;
  const known = FORMULA_FIELDS.find((one) => one === field);
  if (!known) return `a figure has no "${field}": ${FORMULA_FIELDS.join(', ')}`;
  if (known === 'value' && figure.qualifier !== 'exact' && figure.qualifier !== null)
    return `${id} is ${figure.as_written}: say which bound is meant, ${id}.low or another`;
  const value = fieldOf(figure, known);
  if (value === null) return `${id} has no ${known}`;
  return { term: { kind: 'figure', id, field: known }, value };
}

function readList(
  kind: 'count' | 'sum',
  text: string,
  list: string,
  world: StoryWorld,
): { term: FormulaTerm; value: number } | string {
  const ids = list.split(',').map((id) => id.trim());
  if (new Set(ids).size < ids.length) return `"${text}" names one thing twice`;
  if (kind === 'count') {
    const unknown = ids.find((id) => !isKnown(id, world));
    if (unknown !== undefined) return `there is no "${unknown}" to count`;
    return { term: { kind, ids }, value: ids.length };
  }
  let value = 0;
  for (const id of ids) {
    const one = readTerm(id, world);
    if (typeof one === 'string') return one;
    value += one.value;
  }
  const units = new Set(ids.map((id) => world.figures.get(id)?.unit));
  if (units.size > 1) return `"${text}" adds up different units`;
  return { term: { kind, ids }, value };
}

const isKnown = (id: string, { figures, ids }: StoryWorld): boolean =>
  figures.has(id) || Object.values(ids).some((set) => set.has(id));

function fieldOf(figure: Figure, field: (typeof FORMULA_FIELDS)[number]): number | null {
  switch (field) {
    case 'start':
      return yearOf(figure.period_start);
    case 'end':
      return yearOf(figure.period_end);
    case 'years':
      return windowYears(figure);
    case 'width':
      return figure.likely_low === null || figure.likely_high === null
        ? null
        : figure.likely_high - figure.likely_low;
    default:
      return figure[field];
  }
}

const yearOf = (date: string | null): number | null =>
  date === null ? null : Number(date.slice(0, 4));

/** Calendar years a figure's window touches; null where it is no window or not dated. */
export function windowYears(figure: Figure): number | null {
  const [from, to] = [yearOf(figure.period_start), yearOf(figure.period_end)];
  return figure.period_kind === 'span' && from !== null && to !== null ? to - from + 1 : null;
}
