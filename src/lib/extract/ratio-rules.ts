/** Numbers that only together say how much: shares of a whole, so many to one. */
import type { Rule } from './role-rule.ts';

export const RATIOS: readonly Rule[] = [
  // 由25:38:37调整为20:41:39: three shares.
  {
    code: 'share_of_three',
    role: 'measure',
    confidence: 0.8,
    counter: false,
    unit: 'percent',
    numeral: /^\d{1,2}(?:\.\d{1,2})?$/,
    clauseBefore: /(?:产业|结构|构成|比重|比例)[^，；。]{0,36}$/,
    after: /^[︰∶]\d/,
  },
  {
    code: 'share_of_three',
    role: 'measure',
    confidence: 0.8,
    counter: false,
    unit: 'percent',
    numeral: /^\d{1,2}(?:\.\d{1,2})?$/,
    clauseBefore: /(?:产业|结构|构成|比重|比例)[^，；。]{0,36}\d[︰∶]$/,
  },
  // 三次产业结构为9.3、41.0、49.6: the same, in a list.
  {
    code: 'share_of_three',
    role: 'measure',
    confidence: 0.7,
    counter: false,
    unit: 'percent',
    numeral: /^\d{1,2}\.\d{1,2}$/,
    clauseBefore: /产业[^，；。、]{0,10}(?:结构|构成|比重|比例)[^，；。、\d]{0,8}$/,
    after: /^、\d{1,2}\.\d{1,2}[、和]\d{1,2}\.\d{1,2}(?![\d.%])/,
  },
  {
    code: 'share_of_three',
    role: 'measure',
    confidence: 0.7,
    counter: false,
    unit: 'percent',
    numeral: /^\d{1,2}\.\d{1,2}$/,
    clauseBefore:
      /产业[^，；。、]{0,10}(?:结构|构成|比重|比例)[^，；。、\d]{0,8}\d{1,2}\.\d{1,2}(?:、\d{1,2}\.\d{1,2})?[、和]$/,
  },
  // 城乡收入比由2.8:1缩小至2.4:1.
  {
    code: 'ratio',
    role: 'measure',
    confidence: 0.8,
    counter: false,
    unit: 'times',
    before: /比[^，；。]{0,20}$/,
    after: /^[:：︰∶]1(?![\d.:：])/,
    takes: /^[:：︰∶]1/,
  },
];
