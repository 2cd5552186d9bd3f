import fc from 'fast-check';
import { expect, test } from 'vitest';
import { period } from '#lib/model/period.ts';
import { quantity } from '#lib/model/quantity.ts';
import { draftsOf, withInterval } from './draft.ts';
import { extract } from './extract.ts';
import { REGISTRY } from './made-up.ts';

const drafted = (text: string) =>
  draftsOf(extract(text, { reference: '2023', registry: REGISTRY }), 'north-2023');

test('a figure becomes a row with bounds, window and place, in text order', () => {
  const text = '第一，近三年全县发展会员300余人。';
  const rows = drafted(text).map(({ figure }) => figure);
  expect(rows.map(({ id }) => id)).toEqual(rows.map((_, i) => `north-2023-00${i + 1}`));
  const [measure] = rows.filter(({ role }) => role === 'measure');
  expect(measure).toMatchObject({
    ...{ qualifier: 'more_than', value: 300, low: 300, high: null, likely_high: 400 },
    ...{ unit: 'person', indicator: null, review: 'proposed', period_kind: 'span' },
  });
  expect(text.slice(measure?.start, measure?.end)).toBe(measure?.as_written);
  expect(rows[0]).toMatchObject({ role: 'ordinal', value: null, place: null, period_kind: null });
});

test('a number that a double would round is left open, with its words', () => {
  const [draft] = drafted('全县有会员12345678901234567人。');
  expect(draft?.figure).toMatchObject({ value: null, qualifier: null });
  expect(draft?.figure.as_written).toContain('12345678901234567');
});

test('whatever is read makes rows the model accepts', () => {
  const piece = fc.constantFrom(
    '近三年',
    '会员',
    '300余人',
    '2.1万',
    '从2018年到',
    '第一',
    '，',
    '。',
    '%',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const { figure } of drafted(pieces.join(''))) {
        const { qualifier, period_kind, period_basis } = figure;
        if (qualifier !== null)
          expect(() => quantity({ ...figure, qualifier } as never)).not.toThrow();
        if (period_kind !== null && period_basis !== null)
          expect(() => period({ ...figure, period_kind, period_basis })).not.toThrow();
      }
    }),
  );
});

test('an interval follows its numbers, and is none where they make none', () => {
  const [draft] = drafted('全县有会员300余人。');
  if (!draft) throw new Error('nothing was read');
  expect(withInterval({ ...draft.figure, value: 500, low: 500 }).likely_high).toBe(600);
  expect(withInterval({ ...draft.figure, qualifier: null }).likely_low).toBeNull();
});
