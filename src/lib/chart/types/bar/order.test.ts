import { expect, it } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import { describe as said } from './describe.ts';
import { examples } from './examples.ts';
import { layout } from './layout.ts';
import { toTable } from './to-table.ts';

const example = examples.find(({ options }) => options.sort === 'place');
if (!example) throw new Error('no example is sorted by place');
const { data, options } = example;

it.each(LOCALES)(
  'bars by place are read, and stand in the table, as they are drawn (%s)',
  (locale) => {
    const drawn = layout(data, options, { locale, size: { width: 720 } }).bars.map(
      ({ name }) => name,
    );
    const text = said(data, options, locale);
    const heard = drawn.map((name) => text.indexOf(name));
    expect(heard).not.toContain(-1);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    const listed = toTable(data, options, locale).rows.map(({ figure }) => figure);
    const bars = layout(data, options, { locale, size: { width: 720 } }).bars;
    expect(listed).toEqual(bars.map(({ figure }) => figure));
    expect(new Set(listed).size).toBeGreaterThan(1);
  },
);
