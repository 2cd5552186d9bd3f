import { describe, expect, it } from 'vitest';
import type { Observation } from '#lib/model/figure.ts';
import { observe } from '#lib/shape/observe.ts';
import { exampleRow } from '../../example-data.ts';
import { gaps, unbroken } from './gaps.ts';

const line = (place: string, dates: string[]): Observation[] =>
  dates.map((date) =>
    observe(
      exampleRow({
        ...{ id: `${place} ${date}`, as_written: '1人', value: 1, place },
        ...{ period_start: date, period_end: date },
      }),
    ),
  );

const dates = (runs: Observation[][]): string[] =>
  runs.map((run) => run.map(({ id }) => id.split(' ')[1]).join(' '));

describe('a line', () => {
  it.each<[string, string[], string[]]>([
    ['of every year', ['2018', '2019', '2020'], ['2018 2019 2020']],
    ['of every tenth year', ['1990', '2000', '2010'], ['1990 2000 2010']],
    ['of one year missing', ['2016', '2017', '2019', '2020'], ['2016 2017', '2019 2020']],
    ['of a lone year', ['2016', '2017', '2018', '2020'], ['2016 2017 2018']],
    [
      'of days',
      ['2020-02-28', '2020-02-29', '2020-03-01', '2020-03-03', '2020-03-04'],
      ['2020-02-28 2020-02-29 2020-03-01', '2020-03-03 2020-03-04'],
    ],
    ['of months over a new year', ['2019-11', '2019-12', '2020-01'], ['2019-11 2019-12 2020-01']],
    [
      'of dates within years',
      ['2019', '2020-11-20', '2021', '2022'],
      ['2019 2020-11-20 2021 2022'],
    ],
  ])('%s', (_, years, runs) => {
    expect(dates(unbroken([line('east', years)]))).toEqual(runs);
  });

  it('that skips years which others have is no line', () => {
    const every = line('east', ['2016', '2017', '2018', '2019', '2020']);
    const second = line('west', ['2016', '2018', '2020']);
    expect(unbroken([every, second])).toEqual([every]);
  });

  it('says between which dates it is broken', () => {
    const years = line('east', ['2015', '2016', '2017', '2019', '2020']);
    expect(gaps(years, unbroken([years]))).toEqual([['2017', '2019']]);
  });
});
