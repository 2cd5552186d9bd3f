/**
 * The figures of a work on the desk beside the published ones, in memory: the rows of an answer joined
 * with the draft's by the question's own rule. Fetched where an address names a draft.
 */
import type { CardContent } from '#lib/chart/card/card-content.ts';
import type { Source } from '../../card/chart-data.ts';
import type { CompareAnswer } from '#lib/features/compare/cards.ts';
import { contradictionsByRule } from '#lib/features/findings/by-rule.ts';
import { draftCard as words } from '#lib/i18n/messages/draft-card.ts';
import { draftId, isDraft } from '#lib/model/draft.ts';
import type { Finding, ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Indicator, Place } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { typeOf } from '#lib/query/questions/registry.ts';
import { filtered } from '#lib/query/questions/scope.ts';
import { figuresOf } from '#lib/reports/review/review.ts';
import { withMade } from '../made.ts';
import { openStore } from '../kept/kept.ts';
import { reviewOf, type DeskWork } from '../work.ts';
import { draftRows } from './draft-rows.ts';

export interface Drafts {
  /** Of the work. */
  key: string;
  rows: readonly ObservationRow[];
  /** Measures that are not drawn, since they still lack something. */
  incomplete: number;
  /** Its report, under an id and names that say that it is a draft. */
  report: Report;
  /** Made at the desk. */
  indicators: readonly Indicator[];
  places: readonly Place[];
  /** Its id as a published report: a draft that corrects it shows what it changes. */
  corrects: string | null;
}

/**
 * The drafts kept in this browser under a key; null where there are none.
 * @throws Error where something is kept that cannot be opened here
 */
async function openDrafts(key: string): Promise<Drafts | null> {
  const found = await (await openStore()).load(key);
  if (found && !found.ok) throw new Error(found.error.cause);
  return found && draftsOf(found.value);
}

export function draftsOf(work: DeskWork): Drafts {
  const id = draftId(work.key);
  const { rows, incomplete } = draftRows(figuresOf(reviewOf(work)), id);
  const { report } = work;
  const named = (locale: Locale): string =>
    words[locale].report(report[`short_${locale}`] || report.title_zh || report.file);
  return {
    ...{ key: work.key, rows, incomplete: incomplete.length, indicators: work.indicators },
    places: work.places,
    report: {
      ...report,
      id,
      ...{
        short_zh: named('zh'),
        short_en: named('en'),
        title_zh: named('zh'),
        title_en: named('en'),
      },
    },
    corrects: work.published ? report.id : null,
  };
}

/** The vocabulary with what the draft adds to it. */
export function withDrafts<S extends Source>(source: S, drafts: Drafts): S {
  const registry = withMade(source.registry, drafts);
  return { ...source, registry, reports: [...source.reports, drafts.report] };
}

/** Whether only the engine can answer: what it computes of published rows holds no drafts. */
export const leavesOut = (question: CompareAnswer['question']): boolean => filtered(question);

const LARGEST = (a: ObservationRow, b: ObservationRow): number =>
  b.likely_low - a.likely_low ||
  (b.likely_high ?? Infinity) - (a.likely_high ?? Infinity) ||
  (a.id < b.id ? -1 : 1);

const EARLIEST = (a: ObservationRow, b: ObservationRow): number =>
  a.place.localeCompare(b.place) ||
  (a.period_start ?? '~').localeCompare(b.period_start ?? '~') ||
  (a.id < b.id ? -1 : 1);

type Asked = CompareAnswer['question'];

/** The part of a question that an engine knows; null where all its indicators were made at the desk. */
export function askable(question: Asked, drafts: Drafts): Asked | null {
  const own = new Set(drafts.indicators.map(({ id }) => id));
  const indicators = question.indicators.filter((id) => !own.has(id));
  return indicators.length > 0 ? { ...question, indicators } : null;
}

/**
 * An answer with the draft's rows of the same indicators, places and years, in the order its question
 * asks for. Rows of a correction that say what is published are left out.
 * @param full the question with the indicators of the draft's own making, which no engine knows
 */
export function joined(answer: CompareAnswer, drafts: Drafts, full: Asked): CompareAnswer {
  if (leavesOut(answer.question)) return answer;
  const own = full.indicators.filter((id) => drafts.indicators.some((one) => one.id === id));
  const none = askable(full, drafts) === null;
  const indicators = none
    ? own
    : [...new Set([...answer.question.indicators, ...own])].sort(
        (a, b) => full.indicators.indexOf(a) - full.indicators.indexOf(b),
      );
  const question: Asked = { ...(none ? full : answer.question), indicators };
  const published = none ? [] : answer.rows;
  const said = new Set(published.map(sameAs));
  const added = drafts.rows.filter(
    (row) =>
      indicators.includes(row.indicator) &&
      !(drafts.corrects !== null && said.has(sameAs({ ...row, report: drafts.corrects }))) &&
      (question.kind === 'trend' || row.repeat_of === null),
  );
  const order = question.kind === 'compare' ? LARGEST : EARLIEST;
  const type = typeOf(question);
  const rows = type
    .restrict([...published, ...added], question)
    .sort(
      (a, b) => indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) || order(a, b),
    );
  return { ...answer, question, rows, ...(none && { sql: type.sql(question) }) };
}

/** What a figure says, whoever numbered it. */
const sameAs = (row: ObservationRow): string =>
  JSON.stringify([
    ...[row.report, row.start, row.end, row.indicator, row.place, row.value, row.low, row.high],
    ...[row.qualifier, row.unit, row.period_kind, row.period_start, row.period_end, row.suspect],
  ]);

/** What draft and published figures of an answer say against each other, drawn as findings are. */
export function disputes(answer: CompareAnswer, source: Source): Finding[] {
  if (!answer.rows.some(({ id }) => isDraft(id))) return [];
  return contradictionsByRule({
    ...{ registry: source.registry, reports: [], figures: new Map() },
    observations: answer.rows,
  })
    .filter(({ figures }) => figures.some(isDraft))
    .map((found): Finding => ({ ...found, check: 'by-rule', state: 'open' }));
}

/** The cards of a joined answer: each that holds a draft says so in its title, notes, SQL and file name. */
export const marked = (cards: readonly CardContent[], locale: Locale): CardContent[] =>
  cards.map((card) => {
    const count = card.data.rows.filter(({ id }) => isDraft(id)).length;
    if (count === 0) return card;
    const t = words[locale];
    return {
      ...card,
      id: `${card.id}-draft`,
      title: t.title(card.title),
      notes: [t.note(count), ...card.notes],
      sql: `-- ${t.sql}\n${card.sql}`,
    };
  });

/** A draft beside the published figures, as a page of comparison asks for it. */
export interface Seen<S extends Source> {
  drafts: Drafts;
  source: S;
  askable: (question: Asked) => Asked | null;
  joined: (answer: CompareAnswer, full: Asked) => CompareAnswer;
  leavesOut: (question: Asked) => boolean;
  /** The vocabulary with what draft and published figures of an answer say against each other. */
  sourceOf: (answer: CompareAnswer) => S;
  marked: (cards: readonly CardContent[], locale: Locale) => CardContent[];
}

/**
 * Opens the draft that an address names; null where this browser has none under the key.
 * @throws Error where it has one that cannot be opened
 */
export async function seen<S extends Source>(key: string, prepared: S): Promise<Seen<S> | null> {
  const drafts = await openDrafts(key);
  return drafts && beside(drafts, prepared);
}

export function beside<S extends Source>(drafts: Drafts, prepared: S): Seen<S> {
  const source = withDrafts(prepared, drafts);
  return {
    ...{ drafts, source, leavesOut, marked },
    askable: (question) => askable(question, drafts),
    joined: (answer, full) => joined(answer, drafts, full),
    sourceOf: (answer) => ({
      ...source,
      findings: [...source.findings, ...disputes(answer, source)],
    }),
  };
}
