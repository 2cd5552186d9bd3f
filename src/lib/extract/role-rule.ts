/** The shape of a rule that decides what a numeral expression is. */
import type { Role } from '#lib/model/figure.ts';
import type { Hint } from '#lib/zh/figures.ts';

/**
 * How a number is written: `one` (一), `few` (三, 二十), `scale` (百, 万 alone), `written` (digits,
 * 两万, 百余, 近千).
 */
export type Form = 'one' | 'few' | 'scale' | 'written';

export interface Rule {
  /** The reason that a candidate gives. */
  code: string;
  role: Role;
  confidence: number;
  forms?: readonly Form[];
  hints?: readonly Hint[];
  /** Ids of units. */
  units?: readonly string[];
  /** Whether a unit or counter is written. */
  counter?: boolean;
  /** Whether it is a link of a chain such as 三建三管三服务. */
  chained?: boolean;
  /** Opening mark of the quotation around it. */
  quoted?: RegExp;
  /** Of what is quoted, where it is. */
  quotation?: RegExp;
  /** Whether sentence or section looks ahead. */
  ahead?: boolean;
  /** Whether the report is of a province. */
  ofProvince?: boolean;
  numeral?: RegExp;
  /** Of the figure as written, qualifiers and unit included. */
  written?: RegExp;
  /** Of the sentence up to the figure. */
  before?: RegExp;
  /** Of the clause up to the figure. */
  clauseBefore?: RegExp;
  /** Of the sentence behind the figure. */
  after?: RegExp;
  /** What a measure is counted in that no word beside it says. */
  unit?: string;
  /** Words behind the figure that belong to it: 一是, 二十大, 五部委. */
  takes?: RegExp;
  /** What keeps the rule from fitting. */
  unlessBefore?: RegExp;
  unlessWritten?: RegExp;
  unlessAfter?: RegExp;
}
