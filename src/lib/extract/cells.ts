/** The figures of tables: each number with the unit, the time and the place that its row and column say. */
import { bounds } from '#lib/model/period.ts';
import { readFigures, type ZhFigure } from '#lib/zh/figures.ts';
import { readPeriods } from '#lib/zh/periods/periods.ts';
import type { Candidate, ExtractOptions, ProposedPeriod } from './candidate.ts';
import type { Span } from './lines.ts';
import { natureOf } from './natures.ts';
import { headOf, isPart, isTotal, unitAbove, type Head } from './table-heads.ts';
import { tablesOf, type Cell, type Table } from './tables.ts';

type Places = ExtractOptions['registry']['places'];

/** What the tables of a text say, and where they stand: prose is read around them. */
export interface Tabled {
  candidates: Candidate[];
  /** The text with nothing of the tables but cells that hold sentences; as long as the original. */
  text: string;
}

/** A number alone in its cell, with what may stand around it. */
const NUMBER =
  /^[-−－+±]?\d[\d,，.．]*(?:[万亿]|[%％‰]|[\u4e00-\u9fff/]{1,6})?$|^[约近超]\d[\d,，.]*[\u4e00-\u9fff%％]{0,6}$/;
const YEAR = /^(?:19|20)\d\d年?$/;
const LONGEST_NUMBER = 20;
/** A cell with such a mark, or longer, holds sentences. */
const SENTENCE = /[。；，]/;
const LONGEST_LABEL = 40;

const isNumber = ({ words }: Cell): boolean => words.length <= LONGEST_NUMBER && NUMBER.test(words);
const isProse = ({ words }: Cell): boolean => words.length > LONGEST_LABEL || SENTENCE.test(words);

/** Reads the tables of a text; a table of which no head says what its numbers count is left as it is. */
export function tabled(source: string, reference: string | null, places: Places): Tabled {
  const candidates: Candidate[] = [];
  const taken: Taken[] = [];
  for (const table of tablesOf(source)) {
    const found = cellsOf(table, reference, places, `t${taken.length}`);
    const told = found.some(({ role }) => role === 'measure');
    if (told) for (const one of found) candidates.push(one);
    if (told || table.rows.some((row) => row.some(isProse))) taken.push({ table, told });
  }
  return { candidates, text: withoutTables(source, taken) };
}

/** A table, and whether its cells were read; else its words are, a cell a line. */
interface Taken {
  table: Table;
  told: boolean;
}

function withoutTables(source: string, taken: readonly Taken[]): string {
  let text = '';
  let from = 0;
  const parted = (to: number, blank: boolean): void => {
    const words = source.slice(from, to).replace(/[|\t]/g, '\n');
    text += blank ? words.replace(/[^\n\r]/g, ' ') : words;
    from = to;
  };
  for (const { table, told } of taken) {
    const { rows, start, end } = table;
    text += source.slice(from, start);
    from = start;
    for (const cell of told ? rows.flat().filter(isProse) : []) {
      parted(cell.start, true);
      parted(cell.end, false);
    }
    parted(end, told);
  }
  return text + source.slice(from);
}

interface Known {
  reference: string | null;
  places: Places;
  heads: readonly Head[];
  /** Column of the units of its rows; -1 where there is none. */
  units: number;
  above: string;
}

/**
 * The head of each column: the words of the lowest row, behind those of the rows above it. A word
 * above several columns stands over the empty cells to its right; a row in which that leaves a column
 * without words lost its cells, and which stands over which is not known.
 */
function headsOf(rows: readonly (readonly Cell[])[], columns: number): Head[] {
  const words = rows.map((row, r): string[] => {
    const own = Array.from({ length: columns }, (_, i) => row[i]?.words ?? '');
    if (r === rows.length - 1) return own;
    const gapless = row.length < columns && !own.slice(2, row.length).includes('');
    if (gapless || own[1] === '') return own.map((one, i) => (i === 0 ? one : ''));
    for (let i = 2; i < columns; i += 1) own[i] ||= own[i - 1] ?? '';
    return own;
  });
  return Array.from({ length: columns }, (_, i) => headOf(words.map((row) => row[i]).join('')));
}

function cellsOf(table: Table, reference: string | null, places: Places, id: string): Candidate[] {
  const { rows, above } = table;
  const first = rows.findIndex((row) =>
    row.some((cell, i) => i > 0 && isNumber(cell) && !YEAR.test(cell.words)),
  );
  const depth = table.ruled ?? Math.max(0, first);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const heads = headsOf(rows.slice(0, depth), columns);
  const known: Known = {
    reference,
    places,
    heads,
    above,
    units: heads.findIndex(({ units }) => units),
  };
  const candidates = rows.slice(0, depth).flatMap((row) => row.flatMap((cell) => inLabel(cell)));
  /** Of each column the last number that was no part of another. */
  const totals: (Candidate | undefined)[] = [];
  rows.slice(depth).forEach((row, r) => {
    const label = row.find((cell) => cell.words !== '' && !isNumber(cell) && !isProse(cell));
    row.forEach((cell, i) => {
      if (!isNumber(cell)) {
        for (const one of inLabel(cell)) candidates.push(one);
        return;
      }
      const one = inCell(cell, i, row, label, known);
      if (!one) return;
      one.id = `${id}r${r}c${i}`;
      if (!isPart(label?.words ?? '')) totals[i] = one;
      else if (one.unit !== 'percent' && totals[i]?.unit === one.unit)
        one.part_of = totals[i]?.id ?? null;
      candidates.push(one);
    });
  });
  return candidates;
}

/** The figure of a cell. */
function inCell(
  cell: Cell,
  column: number,
  row: readonly Cell[],
  label: Cell | undefined,
  known: Known,
): Candidate | null {
  const head = known.heads[column] ?? headOf('');
  const side = headOf(label === undefined || label.start > cell.start ? '' : label.words);
  const unit = head.unit ?? row[known.units]?.words ?? side.unit ?? unitAbove(known.above);
  const alone = /\d$/.test(cell.words);
  const words = cell.words.replace(/^[−－]/, '-').replace(/^\+/, '') + (alone ? (unit ?? '') : '');
  const noun = subjectOf(head, side, known.places);
  // With its noun before it, for what a counter counts: 爱心驿站28个.
  const figure = readFigures(noun + words).at(-1);
  if (figure?.end !== noun.length + words.length) return null;
  const role = head.role ?? (figure.unit === null ? 'other' : 'measure');
  const measure = role === 'measure';
  const counts = measure || role === 'other';
  return {
    ...{ id: '', start: cell.start, end: cell.end, as_written: cell.words, role },
    ...{ value: counts ? figure.value : null, low: counts ? figure.low : null },
    ...{ high: counts ? figure.high : null, unit: counts ? figure.unit : null },
    qualifier: counts ? (figure.quantity?.kind ?? null) : null,
    precision: counts ? (figure.quantity?.precision ?? null) : null,
    period: measure
      ? periodOf(figure, [noun, head.noun + side.noun], head.time ?? side.time, known)
      : null,
    place: measure ? placeNamed(side.noun, known) : null,
    subject: measure && noun !== '' ? noun : null,
    ...{ part_of: null, repeat_of: null, confidence: measure ? 0.8 : 0.7 },
    reason: measure ? 'cell' : head.role === null ? 'no_unit' : 'column',
  };
}

/** Said of a thing and of its place in a list by place: the head alone names what is counted. */
function subjectOf(head: Head, side: Head, places: Places): string {
  const label = isTotal(side.noun) || isPlace(side.noun, places) ? '' : side.noun;
  return label.endsWith(head.noun) ? label : label + head.noun;
}

const PLACE_WORD = /^[\u4e00-\u9fff]{1,8}(?:自治[县州旗]|[县区旗州市])$/;
const ANY_PLACE = /^(?:全|我|各|本|城|郊|辖|市辖)[县区市州旗]|[社园景地校库片]区$/;
const placeIn = (label: string, places: Places): string | null =>
  places.find(({ name_zh, short_zh }) => name_zh === label || short_zh === label)?.id ?? null;
const isPlace = (label: string, places: Places): boolean =>
  placeIn(label, places) !== null || (PLACE_WORD.test(label) && !ANY_PLACE.test(label));

/** Id of the place that a row is of, or its name; null where it is of no place. */
const placeNamed = (label: string, { places }: Known): string | null =>
  placeIn(label, places) ?? (isPlace(label, places) ? label : null);

/** By the words of its head, else of the line above the table; a stock without words is of the report's day. */
function periodOf(
  figure: ZhFigure,
  nouns: readonly string[],
  time: string | null,
  known: Known,
): ProposedPeriod {
  const { reference, above } = known;
  const read = (words: string | null) => (words === null ? [] : readPeriods(words, { reference }));
  const [own] = read(time);
  const said = own ?? read(above).find(({ granularity }) => granularity !== 'length');
  if (said && said.period.kind !== 'unknown') {
    const basis = own ? 'stated' : 'inherited';
    return { kind: said.period.kind, ...bounds(said.period), text: said.asWritten, basis };
  }
  if (nouns.some((noun) => natureOf({ figure, clauseBefore: noun, clauseAfter: '' }) === 'stock'))
    return { kind: 'instant', start: reference, end: reference, text: '', basis: 'default' };
  return { kind: 'unknown', start: null, end: null, text: '', basis: 'none' };
}

/** The numerals of heads and labels: years are dates, all others belong to what is named. */
function inLabel(cell: Cell): Candidate[] {
  if (isProse(cell)) return [];
  const { start, words } = cell;
  const years = readPeriods(words).filter(({ asWritten }) => /\d/.test(asWritten));
  const inside = (one: Span): boolean => years.some((y) => one.start < y.end && one.end > y.start);
  const row = (span: Span, role: Candidate['role'], period: ProposedPeriod | null): Candidate => ({
    ...{ id: '', start: start + span.start, end: start + span.end, role, period },
    as_written: words.slice(span.start, span.end),
    ...{ value: null, low: null, high: null, qualifier: null, precision: null, unit: null },
    ...{ place: null, subject: null, part_of: null, repeat_of: null },
    ...{ confidence: 0.8, reason: 'table_head' },
  });
  const dates = years.map((year) =>
    row(year, 'date', {
      kind: year.period.kind,
      ...bounds(year.period),
      text: year.asWritten,
      basis: 'stated',
    }),
  );
  const others = readFigures(words)
    .filter((one) => !inside(one) && !inBrackets(words, one))
    .map((one) => row(one, one.hint === 'ordinal' ? 'ordinal' : 'name', null));
  return [...dates, ...others];
}

/** （万元）: a unit holds a number word and no number. */
const inBrackets = (words: string, { start, end }: Span): boolean =>
  !/\d/.test(words.slice(start, end)) &&
  (/[（(]$/.test(words.slice(0, start)) || words.length === end - start);
