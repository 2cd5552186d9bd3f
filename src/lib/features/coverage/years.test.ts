import { describe, expect, it } from 'vitest';
import { row } from '../gallery/example-source.ts';
import { coverageYears } from './years.ts';

const span = (id: string, period_start: string | null, period_end: string | null) =>
  row({ id, as_written: '8人', value: 8, period_kind: 'span', period_start, period_end });
const undated = row({ id: 'u', as_written: '8人', value: 8 });

describe('years', () => {
  it('a window says nothing of a single year: it is counted apart', () => {
    expect(coverageYears([span('a', '2018', '2020'), span('b', '2019', '2019')])).toEqual([
      { year: 2018, own: 0, within: 1 },
      { year: 2019, own: 1, within: 1 },
      { year: 2020, own: 0, within: 1 },
    ]);
  });

  it('that no figure mentions are there, between those that some do', () => {
    const years = coverageYears([span('a', '2018', '2018'), span('b', '2020-03', '2020-05')]);
    expect(years.map(({ own, within }) => own + within)).toEqual([1, 0, 1]);
  });

  it('an open window reaches back to the first year any figure names', () => {
    const years = coverageYears([span('a', null, '2020'), span('b', '2019', '2019')]);
    expect(years[0]).toEqual({ year: 2019, own: 1, within: 1 });
  });

  it('are none where nothing is dated', () => {
    expect(coverageYears([undated])).toEqual([]);
  });
});
