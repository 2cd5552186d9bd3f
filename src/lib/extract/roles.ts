/** Decides what each figure is: the first row of `role-rules.ts` that fits it. */
import type { Placed } from './context.ts';
import type { Form, Rule } from './role-rule.ts';
import { RULES } from './role-rules.ts';

/** What a rule may ask beyond the figure's own surroundings. */
export interface Situation {
  ahead: boolean;
  chained: boolean;
  quotation: string | null;
  ofProvince: boolean;
}

/** How the number is written. */
export function formOf({ numeral, arabic, figure }: Placed): Form {
  if (arabic || figure.qualifiers.length > 0) return 'written';
  if (numeral === '一') return 'one';
  if (/^[十百千万亿]{1,2}$/.test(numeral) && numeral !== '十') return 'scale';
  return /[百千万亿]/.test(numeral) ? 'written' : 'few';
}

/** The rule that decides the role of a figure. */
export function roleOf(placed: Placed, situation: Situation): Rule {
  const form = formOf(placed);
  const rule = RULES.find((row) => fits(row, placed, form, situation));
  if (!rule) throw new Error('the last rule fits everything');
  return rule;
}

function fits(rule: Rule, placed: Placed, form: Form, situation: Situation): boolean {
  const { figure, numeral, before, clauseBefore, after } = placed;
  return (
    has(rule.forms, form) &&
    has(rule.hints, figure.hint) &&
    has(rule.units, figure.unit ?? '') &&
    same(rule.counter, figure.unitWords !== '') &&
    same(rule.chained, situation.chained) &&
    same(rule.ahead, situation.ahead) &&
    same(rule.ofProvince, situation.ofProvince) &&
    says(rule.quoted, placed.quote?.mark ?? '') &&
    says(rule.quotation, situation.quotation ?? '') &&
    says(rule.numeral, numeral) &&
    says(rule.written, figure.asWritten) &&
    says(rule.before, before) &&
    says(rule.clauseBefore, clauseBefore) &&
    says(rule.after, after) &&
    !(rule.unlessWritten?.test(figure.asWritten) ?? false) &&
    !(rule.unlessBefore?.test(before) ?? false) &&
    !(rule.unlessAfter?.test(after) ?? false)
  );
}

const has = <T>(wanted: readonly T[] | undefined, value: T): boolean =>
  wanted === undefined || wanted.includes(value);
const same = (wanted: boolean | undefined, value: boolean): boolean =>
  wanted === undefined || wanted === value;
const says = (wanted: RegExp | undefined, value: string): boolean =>
  wanted === undefined || wanted.test(value);

/** 一月与二月 is a list, 一加一等于二 a calculation. */
const NO_CHAIN = /[与和及加减乘除]|等于|[大小]于|^比$/;
/** 三斤二两 weighs, 一米八 measures. */
const WEIGHED = /^(?:市?[斤两丈尺寸里石]|公斤|克|米|升|吨|亩)$/;

/** 三建三管三服务: small Chinese numerals that follow one another, a word or two between. */
export function chainsOf(placed: readonly Placed[], chars: string): boolean[] {
  const links = placed.map(() => false);
  for (let i = 1; i < placed.length; i += 1) {
    const [a, b] = [placed[i - 1], placed[i]];
    if (!a || !b || !isLink(a) || !isLink(b)) continue;
    const between = chars.slice(a.figure.unitWords === '' ? a.end : a.end - 1, b.start);
    if (b.start - a.end <= 4 && /^[\u4e00-\u9fff]{1,4}$/.test(between) && !NO_CHAIN.test(between))
      links[i - 1] = links[i] = true;
  }
  return links;
}

const isLink = (p: Placed): boolean =>
  !p.arabic &&
  p.figure.qualifiers.length === 0 &&
  p.figure.hint === 'cardinal' &&
  !WEIGHED.test(p.figure.unitWords) &&
  p.numeral.length === 1;
