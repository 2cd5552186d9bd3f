/**
 * Which period governs a figure: words of its clause, of its sentence, the rule for stocks, the words
 * that open its paragraph or point, those that introduce its section; else none. Never guessed.
 */
import type { ZhPeriod } from '#lib/zh/periods/periods.ts';
import type { ProposedPeriod } from './candidate.ts';
import { viewIndex, type Placed, type Quote } from './context.ts';
import { dated, isOpen, isStanding } from './dated.ts';
import type { Linked } from './links.ts';
import { countsMembers, natureOf, type Nature } from './natures.ts';
import { Openers, type Timed } from './openers.ts';
import { indexAt, type Structure } from './structure.ts';
import { namedYear, yearsTold } from './told.ts';

/** Words before a period that still opens its clause. */
const OPENS_WITHIN = 8;
/** 比上年末, 2016年的1.8倍: what a figure is compared with, not when it holds. */
const COMPARES = /[比较]$/;
/** 与上年比, 同去年同期相比. */
const WITH = /[与同跟和]/;
const COMPARED = /^(?:同期)?相?比/;
const TIMES_OF = /^的?[\d.]+倍/;
/** 20世纪80年代建成的文化宫: the time of the thing, not of what is said of it; 建成的12家 is meant. */
const OF_A_THING =
  /^[^，。；：的]{0,6}(?:建成|成立|启动|创办|开办|兴建|修建|建立|设立|组建|竣工|投用|开工|评选|出台|印发|制定)的(?=[^，。；\d]{3})/;
/** 将于年底开放: words behind a figure that speak of what is to come. */
const TO_COME = /将|拟|计划|力争|预计/;
/** 每年举办运动会1次，参与5000人: the clause right behind. */
const NEXT_CLAUSE = /^[^，；。：]{0,30}，$/;
/** 分别 and what stands between it and a figure: one mark for each figure before. */
const RESPECTIVELY = /分别([^，。；：]*)$/;

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
      TIMES_OF.test(text.chars.slice(span.end, span.end + 8)) ||
      OF_A_THING.test(text.chars.slice(span.end, span.end + 24));
    return sentence && !quoted && !compared ? [{ ...span, period, sentence }] : [];
  }

  /**
   * The period of a measure, by the first rule that applies.
   * @param total the figure that this one is a part of (其中)
   */
  of(placed: Placed, total: Linked | null): ProposedPeriod {
    const { figure, clauseBefore, after, sentence } = placed;
    const words = this.beside(placed);
    if (total?.candidate.period)
      return words && words.start >= total.placed.end
        ? this.proposed(words, false, 'stated')
        : total.candidate.period;
    if (
      figure.per.some((unit) => unit === 'year' || unit === 'day' || unit === 'month') &&
      figure.unit !== 'percent'
    )
      return words ? this.within(words, recurring(words)) : recurring(words);
    if (
      /[由从]$/.test(clauseBefore) &&
      /^(?:提高|提升|上升|增加|增长|下降|降|减少|扩大|增|升|调整|发展)/.test(after)
    )
      return NONE;
    const standing =
      words !== null && words.period.asWritten !== '累计' && isStanding(words.period);
    const nature = natureOf(placed, standing);
    const own = words && nature === 'stock' && this.ofClause(words, placed) ? null : words;
    // 五年来…。累计投入…: the sum is of the window that opens the point or the section.
    const summed = own?.period.asWritten === '累计' ? this.openers.above(sentence) : undefined;
    if (nature === 'flow' && summed && isWindow(summed.period))
      return this.proposed(summed, false, 'inherited');
    if (own) return this.stated(placed, own, nature);
    const inherited = nature === 'stock' ? undefined : this.openers.above(sentence);
    if (inherited) return this.proposed(inherited, false, 'inherited');
    if (nature === 'flow' && !countsMembers(placed)) return NONE;
    const at = this.reference;
    return { kind: 'instant', start: at, end: at, text: '', basis: 'default' };
  }

  /** By words of the figure's own sentence. */
  private stated(placed: Placed, own: Timed, nature: Nature): ProposedPeriod {
    const share = placed.figure.unit === 'percent';
    const flows = this.flowing === own.start && !share;
    if (nature === 'flow' && !share) this.flowing = own.start;
    // A change by the end of a year (截至2022年底，…增长3%) is told as of that day.
    const stands = (nature === 'stock' && !flows) || share;
    const proposed = this.proposed(this.respective(placed, own), stands, 'stated');
    return proposed.kind === 'recurring' ? this.within(own, proposed) : proposed;
  }

  /** Words of the clause, before the figure or behind it; else the nearest earlier in the sentence. */
  private beside({ start, clause, sentence, figure }: Placed): Timed | null {
    if (this.timed.length === 0) return null;
    const found = indexAt(this.timed, start);
    const at = (this.timed[found]?.start ?? 0) < start ? found : found - 1;
    let weak: Timed | null = null;
    let every: Timed | null = null;
    for (let i = at, seen = 0; i >= 0 && seen < 6; i -= 1, seen += 1) {
      const timed = this.timed[i];
      if (!timed || timed.start < sentence.start) break;
      if (timed.start >= start) continue;
      const { kind } = timed.period.period;
      if (this.ofClause(timed, { clause })) {
        const near = this.structure.text.chars.slice(timed.end, clause.start);
        if (kind === 'recurring' && NEXT_CLAUSE.test(near)) every ??= timed;
        continue;
      }
      if (this.datesAnother(timed, start)) continue;
      if (figure.unit === 'percent' && timed.period.asWritten === '年均') continue;
      // 累计 says from when on only where nothing else does.
      if (isOpen(timed.period)) weak = weak && weak.period.asWritten !== '累计' ? weak : timed;
      else if (!weak || kind === 'span' || kind === 'instant') return timed;
    }
    if (weak) return weak;
    const behind = this.timed[at + 1];
    return behind &&
      behind.start > start &&
      behind.end <= clause.end &&
      behind.period.period.kind === 'span' &&
      !TO_COME.test(this.structure.text.chars.slice(start, behind.start))
      ? behind
      : every;
  }

  /** 2021年、2022年分别…18场、25场: to each figure its year. */
  private respective({ clauseBefore }: Placed, last: Timed): Timed {
    const between = RESPECTIVELY.exec(clauseBefore)?.[1];
    if (between === undefined) return last;
    const at = indexAt(this.timed, last.start);
    let first = at;
    const gap = (i: number): number =>
      (this.timed[i]?.start ?? 0) - (this.timed[i - 1]?.end ?? -Infinity);
    while (first > 0 && gap(first) <= 1) first -= 1;
    const nth = between.split(/[、和及]/).length - 1;
    return (first + nth <= at ? this.timed[first + nth] : undefined) ?? last;
  }

  /** 近三年来，每年…: the years in which it recurs. */
  private within(own: Timed, proposed: ProposedPeriod): ProposedPeriod {
    const before = this.timed[indexAt(this.timed, own.start) - 1];
    if (before?.sentence !== own.sentence || before.period.granularity === 'now') return proposed;
    const { kind, start, end } = this.proposed(before, false, 'stated');
    const window = kind === 'span' && start !== null && start.slice(0, 4) !== end?.slice(0, 4);
    return window ? { ...proposed, start, end } : proposed;
  }

  /** 2020年，…。全年…, 5月…: the year named before in the paragraph, else the one that opens it. */
  private yearAround({ period, sentence, start }: Timed): number | null {
    const whole = period.asWritten.startsWith('全年');
    if (!whole && period.reason !== 'year_from_reference') return null;
    const at = indexAt(this.timed, start);
    for (let i = at - 1; i >= 0 && i >= at - 6; i -= 1) {
      const before = this.timed[i];
      if (before?.sentence.point !== sentence.point) break;
      const year = namedYear(before.period);
      if (year !== null) return year;
    }
    const opener = this.openers.of(sentence.point);
    return opener ? namedYear(opener.period) : null;
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

  /** 每年 and a year's length without its year say little of the clauses behind their own. */
  private ofClause(
    { period, sentence, start, end }: Timed,
    { clause }: Pick<Placed, 'clause'>,
  ): boolean {
    if (start >= clause.start) return false;
    if (period.period.kind === 'recurring') return this.structure.text.chars.charAt(end) !== '，';
    return period.asWritten.startsWith('全年') && start - sentence.start > OPENS_WITHIN;
  }

  private proposed(timed: Timed, stock: boolean, basis: 'stated' | 'inherited'): ProposedPeriod {
    const year = this.told[timed.sentence.section] ?? this.yearAround(timed);
    return dated(timed.period, { year, stock, basis, reference: this.reference });
  }
}

/** 每亩年增收: the rate's own time. */
const recurring = (own: Timed | null): ProposedPeriod => ({
  ...{ kind: 'recurring', start: null, end: null, basis: 'stated' },
  text: own?.period.period.kind === 'recurring' ? own.period.asWritten : '',
});

const NONE: ProposedPeriod = { kind: 'unknown', start: null, end: null, text: '', basis: 'none' };

/** 五年来, 这一年: a stretch of time that is summed up. */
const isWindow = ({ duration, asWritten }: ZhPeriod): boolean =>
  duration !== null || asWritten === '这一年';
