/** Numerals that mark a place in a text, a document or a grade. */
import type { Rule } from './role-rule.ts';

export const MARKS: readonly Rule[] = [
  // 十星级 and 五星级 grade a thing and count nothing.
  { code: 'grade', role: 'name', confidence: 0.85, written: /星级?$/, forms: ['one', 'few'] },
  // 表1, 见图3.
  {
    code: 'caption',
    role: 'ordinal',
    confidence: 0.85,
    counter: false,
    numeral: /^(?:\d{1,2}(?:[-.]\d{1,2})?|[一二三四五六七八九十]{1,2})$/,
    before: /(?:^|[^代发手钟制列意蓝版地])[表图]$/,
  },
  { code: 'note_mark', role: 'ordinal', confidence: 0.9, written: /^[①-⑳⑴-⒇㈠-㈩]$/ },
  {
    code: 'document_number',
    role: 'name',
    confidence: 0.95,
    before: /[〔［[（(]$/,
    after: /^[〕］\]）)]第?\d{1,4}号/,
  },
  {
    code: 'document_number',
    role: 'name',
    confidence: 0.95,
    takes: /^号/,
    before: /[〔［[（(]\d{4}[〕］\]）)]第?$/,
  },
  {
    code: 'note_mark',
    role: 'ordinal',
    confidence: 0.85,
    counter: false,
    numeral: /^\d{1,3}$/,
    before: /[[〔［]$/,
    after: /^[\]〕］]/,
  },
];
