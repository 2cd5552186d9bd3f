import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CHART_KINDS, chartType, loadCharts } from '#lib/chart/registry.ts';
import { options as words } from '#lib/i18n/messages/options.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { optionFields, valueAt, withValue } from './option-fields.ts';

await loadCharts(CHART_KINDS);

it('finds a control for every kind of option', () => {
  const schema = v.strictObject({
    sort: v.exactOptional(v.picklist(['value', 'place'])),
    by: v.picklist(['place', 'period']),
    stack: v.exactOptional(v.boolean()),
    trend: v.exactOptional(v.literal(true)),
    highlight: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(6))),
    only: v.exactOptional(
      v.strictObject({ top: v.exactOptional(v.pipe(v.number(), v.minValue(2), v.maxValue(50))) }),
    ),
    events: v.exactOptional(
      v.pipe(v.array(v.string()), v.maxLength(6), v.metadata({ of: 'events' })),
    ),
    map: v.exactOptional(v.string()),
  });
  expect(optionFields(schema)).toEqual([
    { key: 'sort', kind: 'choice', options: ['value', 'place'], required: false },
    { key: 'by', kind: 'choice', options: ['place', 'period'], required: true },
    { key: 'stack', kind: 'flag' },
    { key: 'trend', kind: 'flag' },
    { key: 'highlight', kind: 'places', most: 6 },
    { key: 'only.top', kind: 'number', least: 2, most: 50 },
    { key: 'events', kind: 'events', most: 6 },
  ]);
});

describe.each(LOCALES)('in %s', (locale) => {
  it.each(CHART_KINDS)('every option of %s has words', (kind) => {
    for (const field of optionFields(chartType(kind).schema)) {
      expect(words[locale].names, field.key).toHaveProperty([field.key]);
      if (field.kind !== 'choice') continue;
      for (const value of field.options)
        expect(words[locale].values).toHaveProperty([`${field.key}=${value}`]);
    }
  });
});

describe('a changed field', () => {
  it.each([
    [{}, 'sort', 'place', { sort: 'place' }],
    [{ sort: 'place' }, 'sort', undefined, {}],
    [{}, 'only.top', 5, { only: { top: 5 } }],
    [{ only: { top: 5 } }, 'only.top', undefined, {}],
    [{ only: { top: 5, bottom: 3 } }, 'only.top', undefined, { only: { bottom: 3 } }],
  ])('%j with %s %s', (options, key, value, changed) => {
    expect(withValue(options, key, value)).toEqual(changed);
    expect(valueAt(changed, key)).toBe(value);
  });
});
