/**
 * Times that govern what stands below them: words that open a paragraph or a point, those that
 * introduce a section or announce what follows, a heading's, and the year of a report's title.
 */
import type { ZhPeriod } from '#lib/zh/periods/periods.ts';
import { looksBack } from './headings.ts';
import { NUMBERED, UNMARKED, type Span } from './lines.ts';
import { indexAt, type Sentence, type Structure } from './structure.ts';
import { namedYear, yearOfTitle } from './told.ts';

/** A period at its place in the normalised text. */
export interface Timed extends Span {
  period: ZhPeriod;
  sentence: Sentence;
}

/** A sentence of so few characters only names its point: 三是帮扶成效得到了新提升。 */
const TITLE_SENTENCE = 32;
/** Words before an opening period: 一是, 此外. */
const OPENS_WITHIN = 8;
const CAPTION = /^[图表][\d一二三四五六七八九十]/;
/** A section is introduced by a paragraph no longer than this. */
const INTRODUCTION = 160;
/** 主要做了以下工作：, 现将2023年工作情况汇报如下: what stands below is of the time that it names. */
const ANNOUNCES =
  /(?:(?:以下|如下|下列|几个?方面|[一二三四五六七八九十]个?方面)[^。：:]{0,12}|(?:汇报|报告|总结|通报|综述)如下)[。：:]?$/;

/** What introduces, and whether it is a heading: that holds to the end of its section. */
interface Introduction {
  timed: Timed;
  heading: boolean;
}

export class Openers {
  private readonly openers = new Map<number, Timed>();
  /** Of each section the points that times of their own open. */
  private readonly opened = new Map<number, number[]>();
  private readonly introductions = new Map<number, Introduction>();
  /** Before all sections, what they are of: an announcement, or the title. */
  private announced: Timed | null = null;
  private title: Timed | null = null;

  constructor(
    private readonly structure: Structure,
    timed: readonly Timed[],
    private readonly reference: string | null,
  ) {
    for (const one of timed) this.remember(one);
  }

  /** The words that open a point or paragraph. */
  of(point: number): Timed | undefined {
    return this.openers.get(point);
  }

  /** The words above a sentence that a flow in it is of. */
  above(sentence: Sentence): Timed | undefined {
    const below = this.announced !== null && sentence.start > this.announced.sentence.start;
    return (
      this.openers.get(sentence.point) ??
      this.introduced(sentence) ??
      (below ? this.announced : this.title) ??
      undefined
    );
  }

  private remember(timed: Timed): void {
    const { sentence, start, period } = timed;
    const { kind } = period.period;
    const section = this.structure.sections[sentence.section];
    if (kind === 'recurring' || period.granularity === 'now' || !section) return;
    const inHeading = start < section.start + section.heading.length;
    if (section.introduction && inHeading && this.isTitle(section.heading, period))
      this.title ??= timed;
    if (kind === 'span' && this.announces(sentence)) {
      if (section.introduction) this.announced ??= timed;
      else this.introduce(sentence.section, { timed, heading: false });
    }
    if (start - sentence.start > OPENS_WITHIN) return;
    // 图1 2017—2021年…: a caption tells when its picture is of.
    if (CAPTION.test(this.structure.text.chars.slice(sentence.start, sentence.start + 2))) return;
    const opens = sentence.nth === 0 || (sentence.nth === 1 && this.followsTitle(sentence));
    if (!opens) return;
    if (!this.openers.has(sentence.point)) {
      this.openers.set(sentence.point, timed);
      const points = this.opened.get(sentence.section);
      if (points) points.push(sentence.point);
      else this.opened.set(sentence.section, [sentence.point]);
    }
    if (kind !== 'span') return;
    // A heading that looks back or has a number is no introduction, though only titles stand before it.
    const numbered = section.level >= NUMBERED && section.level < UNMARKED;
    const heads = inHeading && (numbered || looksBack(section.heading));
    const titled = numbered || !section.introduction;
    if (heads || (titled && this.introduces(sentence)))
      this.introduce(sentence.section, { timed, heading: heads });
  }

  private introduce(section: number, introduction: Introduction): void {
    if (!this.introductions.has(section)) this.introductions.set(section, introduction);
  }

  private isTitle(heading: string, period: ZhPeriod): boolean {
    const year = yearOfTitle(heading, this.reference);
    return year !== null && namedYear(period) === year;
  }

  /** Whether a sentence ends its paragraph and says that what follows is what it spoke of. */
  private announces(sentence: Sentence): boolean {
    const { sentences, text } = this.structure;
    const next = sentences[indexAt(sentences, sentence.start) + 1];
    const words = text.chars.slice(Math.max(sentence.start, sentence.end - 40), sentence.end);
    return next?.paragraph !== sentence.paragraph && ANNOUNCES.test(words.trim());
  }

  /** Whether the sentence before only names the point. */
  private followsTitle(sentence: Sentence): boolean {
    const { sentences, text } = this.structure;
    const before = sentences[indexAt(sentences, sentence.start) - 1];
    return (
      before?.point === sentence.point &&
      before.end - before.start <= TITLE_SENTENCE &&
      !/\d/.test(text.chars.slice(before.start, before.end))
    );
  }

  /** Whether a paragraph is a section's heading or the short one under it. */
  private introduces({ section, start, paragraph }: Sentence): boolean {
    const from = this.structure.sections[section]?.start ?? 0;
    const { sentences } = this.structure;
    const next = sentences[indexAt(sentences, start) + 1];
    return start - from <= INTRODUCTION && next?.paragraph !== paragraph;
  }

  /** What introduces the section of a sentence, or one that it lies in, until a paragraph brings its own. */
  private introduced({ section, point }: Sentence): Timed | undefined {
    const { sections } = this.structure;
    for (let i: number | null = section; i !== null; i = sections[i]?.parent ?? null) {
      const found = this.introductions.get(i);
      if (!found) continue;
      const ended =
        !found.heading && this.openedBetween(section, found.timed.sentence.point, point);
      return ended ? undefined : found.timed;
    }
    return undefined;
  }

  /** Whether a paragraph of a section, between two points, is opened by a time. */
  private openedBetween(section: number, after: number, before: number): boolean {
    const points = this.opened.get(section) ?? [];
    let low = 0;
    let high = points.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[middle] ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    return (points[low - 1] ?? -1) > after;
  }
}
