import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from './extract.ts';
import cases from './cases/scrub.json';
import { REGISTRY } from './made-up.ts';
import { scrub } from './scrub.ts';

const rows = (text: string): string[][] =>
  extract(text, { reference: '2023', registry: REGISTRY }).map(({ as_written, role, value }) => [
    as_written,
    role,
    ...(value === null ? [] : [value]),
  ]);

describe('what page and scanner put into a text', () => {
  test.each(cases)('$why', ({ text, figures }) => {
    expect(rows(text)).toEqual(figures);
  });

  test('a bare number is a page’s only where such numbers count on a page apart', () => {
    const page = `${'各项工作稳步推进，成效明显。'.repeat(20)}\n`;
    expect(rows(`${page}11\n${page}12\n${page}`)).toEqual([
      ['11', 'ordinal'],
      ['12', 'ordinal'],
    ]);
    expect(rows(`会员\n11\n站点\n12\n`)).toEqual([
      ['11', 'other', '11'],
      ['12', 'other', '12'],
    ]);
  });

  test('whatever the text, every character keeps its place and no break is made', () => {
    const piece = fc.constantFrom(
      ...'0123456789Ol. ,\n\r—-|/第页共万元人家会员约①[]'.split(''),
      ...['3.\n2万人', '— 12 —\n', '1 286', '2O万元', '完 成 2 8 . 3 亿', '&nbsp;', '\n7\n'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        const { text, pages } = scrub(source);
        expect(text).toHaveLength(source.length);
        for (const [i, c] of [...text].entries()) if (/[\n\r]/.test(c)) expect(source[i]).toBe(c);
        for (const { start, end } of pages)
          expect(source.slice(start, end)).toMatch(/^\d.*\d$|^\d$/);
      }),
    );
  });
});
