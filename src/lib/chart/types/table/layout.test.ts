import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import { examples } from './examples.ts';
import { layout, sorted } from './layout.ts';

const every = examples.find(({ name }) => name === 'every-row');
if (!every) throw new Error('no example with every row');

describe.each(LOCALES)('a table in %s', (locale) => {
  const wide = layout(every.data, {}, { locale, size: { width: 900 } });

  it('holds every figure with its words as printed', () => {
    expect(wide.rows.map(({ figure }) => figure)).toEqual(every.data.rows.map((row) => row.figure));
    expect(wide.rows.map(({ cells }) => cells['as_written'])).toEqual(
      every.data.rows.map((row) => row.as_written),
    );
  });

  it('draws a bound as a bound in the cell, and a doubtful figure off the scale', () => {
    for (const row of every.data.rows) {
      const kind = wide.rows.find(({ figure }) => figure === row.figure)?.bar?.kind;
      if (row.suspect) expect(kind).toBe('suspect');
      else if (row.qualifier === 'exact') expect(['solid', 'zero']).toContain(kind);
      else expect(kind).not.toBe('solid');
    }
  });

  it('sorts readings by size and undated periods last', () => {
    const low = new Map(every.data.rows.map((row) => [row.figure, row.likely_low]));
    const values = sorted(wide.rows, 'reading', true).map(({ figure }) => low.get(figure ?? ''));
    expect(values).toEqual([...values].sort((a, b) => Number(b) - Number(a)));
    const undated = sorted(wide.rows, 'period', false).map(({ keys }) =>
      String(keys['period']).startsWith('~'),
    );
    expect(undated).toEqual([...undated].sort((a, b) => Number(a) - Number(b)));
  });
});
