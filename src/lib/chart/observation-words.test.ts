import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import { spoken } from '#lib/i18n/format/quantity.ts';
import { observe } from '#lib/shape/observe.ts';
import { CHART_KINDS, chartType, describeOf, loadCharts, tableOf } from './registry.ts';
import { examples } from './types/bar/examples.ts';

const everyRow = examples.find(({ name }) => name === 'every-row');
const data = everyRow?.data ?? examples[0]?.data;

await loadCharts(CHART_KINDS);

describe('a chart in words', () => {
  it.each(LOCALES)(
    'says every figure with its qualifier, its doubt and its source (%s)',
    (locale) => {
      if (!data) throw new Error('no example');
      const said = describeOf({ type: 'bar' }, data, locale);
      for (const row of data.rows) {
        const unit = data.registry.units.find(({ id }) => id === row.unit) ?? null;
        expect(said).toContain(spoken(observe(row).quantity, unit, locale));
      }
      expect(said).toContain(locale === 'zh' ? '原文如此，存疑' : 'printed so, doubtful');
      expect(said).toContain(locale === 'zh' ? '没有报告提到：古渡区' : 'No report says: Gudu');
      expect(said).toContain(locale === 'zh' ? '各县区巡礼' : 'Round of the counties');
    },
  );

  it('says that two reports disagree', () => {
    const thread = examples.find(({ name }) => name === 'thread');
    expect(thread && describeOf({ type: 'timeline' }, thread.data, 'zh')).toContain(
      '两份报告不一致',
    );
  });

  it('says how a total was divided', () => {
    const divided = examples.find(({ name }) => name === 'normalised');
    expect(divided && describeOf({ type: 'bar' }, divided.data, 'zh')).toContain(
      '折算：总数 ÷ 年数',
    );
  });
});

describe('the table behind a chart', () => {
  it('has a row a figure, nothing rounded, as written included', () => {
    if (!data) throw new Error('no example');
    const table = tableOf({ type: 'bar' }, data, 'zh');
    expect(table.rows.map((row) => row.figure)).toEqual(data.rows.map((row) => row.figure));
    expect(table.rows.map((row) => row.cells.as_written)).toEqual(
      data.rows.map((row) => row.as_written),
    );
    expect(table.rows[1]?.cells.reading).toBe('50,899人');
  });

  it.each(CHART_KINDS)('of %s has text in every column of every row', async (kind) => {
    const type = chartType(kind);
    for (const example of await type.examples())
      for (const locale of LOCALES) {
        const table = type.toTable(example.data, example.options, locale);
        const empty = table.rows.filter((row) =>
          table.columns.some(({ id }) => typeof row.cells[id] !== 'string'),
        );
        expect(empty).toEqual([]);
      }
  });
});
