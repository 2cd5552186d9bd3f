/** Numerals that are part of a name or a slogan: 90后, 985高校, 三建三管. */
import type { Rule } from './role-rule.ts';

export const NUMBERED_NAMES: readonly Rule[] = [
  // 90后: those born then.
  {
    code: 'born_in',
    role: 'name',
    confidence: 0.9,
    counter: false,
    numeral: /^(?:[0-9]0|[〇零五六七八九][〇零])$/,
    after: /^后(?![来续期备勤方面台进半端年天排院者盾])/,
    takes: /^后/,
  },
  // 985高校, 211和双一流院校, 863计划, 333工程: what it is called by.
  {
    code: 'number_in_name',
    role: 'name',
    confidence: 0.85,
    counter: false,
    numeral: /^(?:985|211)$/,
    after: /^(?:高校|大学|院校|工程|[、/和及与](?:985|211|“?双一流))/,
  },
  {
    code: 'number_in_name',
    role: 'name',
    confidence: 0.8,
    counter: false,
    numeral: /^\d{3,5}$/,
    before: /(?:^|[^约近超逾达至到成完设])$/,
    after: /^(?:计划|工程|行动|战略|人才|模式|体系|工作法|扶贫|工作思路)/,
    unlessAfter: /^(?:工程量|人才(?:库|服务|中心|总)?[\d，。；、])/,
  },
  // 人才政策2.0版, 3.0时代.
  {
    code: 'number_in_name',
    role: 'name',
    confidence: 0.9,
    numeral: /^\d{1,2}\.\d$/,
    written: /版$/,
  },
  {
    code: 'number_in_name',
    role: 'name',
    confidence: 0.85,
    counter: false,
    numeral: /^\d{1,2}\.0$/,
    after: /^(?:版|时代|模式|政策|工程|方案|升级)/,
  },
  { code: 'conversion', role: 'other', confidence: 0.95, before: /[≈=＝]$/ },
  { code: 'conversion', role: 'other', confidence: 0.95, after: /^[≈=＝]/ },
  { code: 'conversion', role: 'other', confidence: 0.95, written: /^[≈=＝]/ },
  {
    code: 'number_in_name',
    role: 'name',
    confidence: 0.85,
    forms: ['few', 'scale'],
    counter: false,
    takes: /^[大佳强优星新]/,
    after: /^[大佳强优好星新]/,
  },
  { code: 'number_in_name', role: 'name', confidence: 0.85, counter: false, after: /^强/ },
  {
    code: 'quoted',
    role: 'name',
    confidence: 0.85,
    quoted: /[“‘「『]/,
    quotation: /^[^，。；：！？]{1,16}$/,
  },
  { code: 'chain', role: 'name', confidence: 0.85, chained: true },
  {
    code: 'set_phrase',
    role: 'name',
    confidence: 0.85,
    forms: ['few'],
    takes: /^一体/,
    after: /^一体/,
  },
  { code: 'industry', role: 'name', confidence: 0.9, forms: ['few'], after: /^产业/ },
  {
    code: 'scale_in_name',
    role: 'name',
    confidence: 0.7,
    forms: ['scale'],
    hints: ['money', 'cardinal'],
    unlessBefore: /(?:列入|入选|表彰为|评为)[^，；。]{0,12}$/,
  },
];
