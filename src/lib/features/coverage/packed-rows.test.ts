import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import { period } from '#lib/model/period.ts';
import { quantity } from '#lib/model/quantity.ts';
import { packRows, unpackRows } from './packed-rows.ts';

it('keeps every qualifier, bound, window and source', () => {
  fc.assert(
    fc.property(anyRows(), (rows) => {
      const again = unpackRows(packRows(rows));
      expect(again).toHaveLength(rows.length);
      again.forEach((row, at) => {
        const before = rows[at];
        if (!before) throw new Error('a row was made up');
        const said = ({ kind, value, low, high, precision }: ReturnType<typeof quantity>) => ({
          kind,
          value,
          low,
          high,
          precision,
        });
        expect(said(quantity(row))).toEqual(said(quantity(before)));
        expect(period(row)).toEqual(period(before));
        expect([row.figure, row.report, row.place, row.indicator, row.unit]).toEqual([
          before.figure,
          before.report,
          before.place,
          before.indicator,
          before.unit,
        ]);
        expect([row.as_written, row.suspect]).toEqual([before.as_written, before.suspect]);
      });
    }),
  );
});
