/**
 * Which period governs a figure: words of its clause, of its sentence, the rule for stocks, the words
 * that open its paragraph or point, those that introduce its section; else none. Never guessed.
 */
import { bounds } from '#lib/model/period.ts';
import type { ZhPeriod } from '#lib/zh/periods/periods.ts';
import type { ProposedPeriod } from './candidate.ts';
import { viewIndex, type Placed, type Quote } from './context.ts';
import { natureOf } from './natures.ts';
import { Openers, type Timed } from './openers.ts';
import { indexAt, type Structure } from './structure.ts';
import { namedYear, periodTold, wholeYears, yearsTold } from './told.ts';

/** Words before a period that still opens its clause. */
const OPENS_WITHIN = 8;
/** 比上年末, 2016年的1.8倍: what a figure is compared with, not when it holds. */
const COMPARES = /[比较]$/;
/** 与上年比, 同去年同期相比. */
const WITH = /[与同跟和]/;
const COMPARED = /^(?:同期)?相?比/;
const TIMES_OF = /^的?[\d.]+倍/;
export class PeriodScopes {
  private readonly timed: readonly Timed[];
  private readonly openers: Openers;
  /** Where the words stand that a flow was last said under: what follows it there is one too. */
  private flowing = -1;
  private readonly told: readonly (number | null)[];

  constructor(
    private readonly structure: Structure,
    periods: readonly ZhPeriod[],
    quotes: readonly Quote[],
    private readonly reference: string | null,
  ) {
    this.timed = periods.flatMap((period) => this.placed(period, quotes));
    this.told = yearsTold(structure, this.timed, reference);
    this.openers = new Openers(structure, this.timed, reference);
  }

  /** A period that can govern: no bare length, and none inside a title or a slogan. */
  private placed(period: ZhPeriod, quotes: readonly Quote[]): Timed[] {
    if (period.granularity === 'length') return [];
    const { text, sentences } = this.structure;
    const span = { start: viewIndex(text, period.start), end: viewIndex(text, period.end) };
    const sentence = sentences[indexAt(sentences, span.start)];
    const around = quotes.length === 0 ? undefined : quotes[indexAt(quotes, span.start)];
    const quoted = around !== undefined && around.start <= span.start && around.end >= span.end;
    const compared =
      COMPARES.test(text.chars.slice(Math.max(0, span.start - 1), span.start)) ||
      (WITH.test(text.chars.charAt(span.start - 1)) &&
        COMPARED.test(text.chars.slice(span.end, span.end + 4))) ||
      TIMES_OF.test(text.chars.slice(span.end, span.end + 8));
    return sentence && !quoted && !compared ? [{ ...span, period, sentence }] : [];
  }

  /**
   * The period of a measure, by the first rule that applies.
   * @param total the period of the figure that this one is a part of (其中)
   */
  of(placed: Placed, total: ProposedPeriod | null): ProposedPeriod {
    if (total) return total;
    const { figure, clauseBefore, after, sentence } = placed;
    if (
      figure.per.some((unit) => unit === 'year' || unit === 'day' || unit === 'month') &&
      figure.unit !== 'percent'
    )
      return this.recurring(placed);
    if (
      /[由从]$/.test(clauseBefore) &&
      /^(?:提高|提升|上升|增加|增长|下降|降|减少|扩大|增|升|调整|发展)/.test(after)
    )
      return NONE;
    const nature = natureOf(placed);
    const own = this.beside(placed);
    // 五年来…。累计投入…: the sum is of the window that opens the point or the section.
    const summed = own?.period.asWritten === '累计' ? this.openers.above(sentence) : undefined;
    if (nature === 'flow' && summed && isWindow(summed.period))
      return this.proposed(summed, false, 'inherited');
    if (own) {
      const flows = this.flowing === own.start;
      if (nature === 'flow') this.flowing = own.start;
      return this.proposed(own, nature === 'stock' && !flows, 'stated');
    }
    if (nature === 'stock')
      return {
        kind: 'instant',
        start: this.reference,
        end: this.reference,
        text: '',
        basis: 'default',
      };
    const inherited = this.openers.above(sentence);
    return inherited ? this.proposed(inherited, false, 'inherited') : NONE;
  }

  /** Words of the clause, before the figure or behind it; else the nearest earlier in the sentence. */
  private beside({ start, clause, sentence, figure }: Placed): Timed | null {
    if (this.timed.length === 0) return null;
    const found = indexAt(this.timed, start);
    const at = (this.timed[found]?.start ?? 0) < start ? found : found - 1;
    let weak: Timed | null = null;
    for (let i = at, seen = 0; i >= 0 && seen < 6; i -= 1, seen += 1) {
      const timed = this.timed[i];
      if (!timed || timed.start < sentence.start) break;
      if (timed.start >= start) continue;
      const inClause = timed.start >= clause.start;
      const { kind } = timed.period.period;
      if (!inClause && ofClause(timed)) continue;
      if (this.datesAnother(timed, start)) continue;
      if (figure.unit === 'percent' && timed.period.asWritten === '年均') continue;
      // 累计 says from when on only where nothing else does.
      if (isOpen(timed.period)) weak ??= timed;
      else if (!weak || kind === 'span' || kind === 'instant') return timed;
    }
    if (weak) return weak;
    const behind = this.timed[at + 1];
    return behind &&
      behind.start > start &&
      behind.end <= clause.end &&
      behind.period.period.kind === 'span'
      ? behind
      : null;
  }

  /** 2020年，…。全年…: the year that opens the paragraph. */
  private yearAround({ period, sentence }: Timed): number | null {
    const opener = this.openers.of(sentence.point);
    return opener && period.asWritten.startsWith('全年') ? namedYear(opener.period) : null;
  }

  /** 由2017年的A增加到B: the year is A's. */
  private datesAnother(timed: Timed, start: number): boolean {
    const { chars } = this.structure.text;
    return (
      /[由从]/.test(chars.charAt(timed.start - 1)) &&
      chars.charAt(timed.end) === '的' &&
      /\d/.test(chars.slice(timed.end, start))
    );
  }

  /** 每亩年增收: the rate's own time. */
  private recurring(placed: Placed): ProposedPeriod {
    const own = this.beside(placed);
    const text = own?.period.period.kind === 'recurring' ? own.period.asWritten : '';
    return { kind: 'recurring', start: null, end: null, text, basis: 'stated' };
  }

  private proposed(timed: Timed, stock: boolean, basis: 'stated' | 'inherited'): ProposedPeriod {
    const { period } = timed;
    const year = this.told[timed.sentence.section] ?? this.yearAround(timed);
    const read =
      (year === null ? null : periodTold(period, year)) ??
      wholeYears(period, this.reference) ??
      period.period;
    const said = basis === 'inherited' ? basis : read.basis;
    const { start, end } = bounds(read);
    // What stands as of now is no sum of a time: 截至目前，共建成….
    if (stock && isOpen(period))
      return { kind: 'instant', start: end, end, text: period.asWritten, basis: said };
    return { kind: read.kind, start, end, text: period.asWritten, basis: said };
  }
}

/** A period as read, in the fields of a candidate. */
export const proposedPeriod = ({ period, asWritten }: ZhPeriod): ProposedPeriod => ({
  ...{ kind: period.kind, ...bounds(period), text: asWritten, basis: period.basis },
});

const NONE: ProposedPeriod = { kind: 'unknown', start: null, end: null, text: '', basis: 'none' };

/** 五年来, 这一年: a stretch of time that is summed up. */
const isWindow = ({ duration, asWritten }: ZhPeriod): boolean =>
  duration !== null || asWritten === '这一年';

/** 累计, 截至目前: up to the report, from no named time. */
const isOpen = ({ granularity, asWritten }: ZhPeriod): boolean =>
  granularity === 'now' && !asWritten.endsWith('以来');

/** 每年 and a year's length without its year say nothing of the rest of the sentence. */
const ofClause = ({ period, sentence, start }: Timed): boolean =>
  period.period.kind === 'recurring' ||
  (period.asWritten.startsWith('全年') && start - sentence.start > OPENS_WITHIN);
