import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from './candidate.ts';
import cases from './cases/tables.json';
import { extract } from './extract.ts';
import { REGISTRY } from './made-up.ts';

const read = (text: string): Candidate[] =>
  extract(text, { reference: '2023-12', registry: REGISTRY });
const measures = (text: string): Candidate[] => read(text).filter(({ role }) => role === 'measure');

describe('the cells of a table', () => {
  test.each(cases)('$why', ({ text, cells }) => {
    expect(
      measures(text).map(({ as_written, value, unit, place, subject }) => [
        as_written,
        `${value ?? ''} ${unit}`,
        place,
        subject,
      ]),
    ).toEqual(cells);
  });

  test('hold when their head says, else when the line above, else on the report’s day if they are stocks', () => {
    const when = (text: string): string[] =>
      measures(text).map(({ period }) => `${period?.start ?? ''} ${period?.basis}`);
    const rows = '\n会员\t300人\t310人\n慰问\t20户\t25户';
    expect(when(`项目\t2021年\t2022年${rows}`)).toEqual([
      '2021 stated',
      '2022 stated',
      '2021 stated',
      '2022 stated',
    ]);
    expect(when(`2022年工作情况表\n项目\t上半年\t下半年${rows}`)).toEqual(
      Array(4).fill('2022 inherited'),
    );
    expect(when(`项目\t甲厂\t乙厂${rows}`)).toEqual([
      ...Array<string>(2).fill('2023-12 default'),
      ...Array<string>(2).fill(' none'),
    ]);
  });

  test('under two rows of heads take both, unless cells of the upper row were lost', () => {
    const body = '\n\t产量（吨）\t增长（%）\t产量（吨）\t增长（%）\n粮食\t35\t1.2\t36\t2.5';
    const years = (head: string): (string | null | undefined)[] =>
      measures(head + body).map(({ period }) => period?.start);
    expect(years('指标\t2021年\t\t2022年')).toEqual(['2021', '2021', '2022', '2022']);
    expect(years('指标\t2021年\t2022年').slice(0, 2)).not.toContain('2022');
  });

  test('其中 is a part of the row above', () => {
    const [total, part] = measures('项目\t会员（人）\n全体\t300\n其中：女性\t120\n男性\t180');
    expect([part?.part_of, part?.subject]).toEqual([total?.id, '女性会员']);
  });

  test('whatever the table: in order, apart, as printed', () => {
    const cell = fc.constantFrom(
      ...[
        '',
        '12',
        '3.5',
        '-',
        '甲厂',
        '会员（人）',
        '2021年',
        '合计',
        '近20户',
        '说，共3家。',
        '%',
      ],
    );
    const parted = fc.constantFrom('\t', '|', ' | ', '\n', '\n|---|---|\n', '\r\n', '|\n|');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, parted), { maxLength: 40 }), (cells) => {
        const text = cells.flat().join('');
        let floor = 0;
        for (const { start, end, as_written } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(floor);
          expect(text.slice(start, end).replace(/[\r\n]/g, '')).toBe(as_written);
          floor = end;
        }
      }),
    );
  });
});
