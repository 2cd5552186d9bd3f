import * as v from 'valibot';
import type { Report } from '#lib/model/report.ts';

/** Empty = not stated, as in the CSV files. */
const stated = v.pipe(
  v.nullish(v.string(), null),
  v.transform((text) => text || null),
);
const words = v.pipe(v.string(), v.nonEmpty('is empty'));
const date = v.pipe(
  stated,
  v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'not an ISO 8601 date'))),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const ascending = <T>(at: (item: T) => number) =>
  v.check<T[], string>(
    (items) => items.every((item, i) => i === 0 || at(items[i - 1]!) < at(item)),
    'offsets must ascend',
  );

/** `data/reports/<id>/report.json`. */
export const reportSchema: v.GenericSchema<unknown, Report> = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'ids are small letters, digits and hyphens')),
  title_zh: words,
  title_en: words,
  short_zh: words,
  short_en: words,
  subject_place: words,
  file: words,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a sha256')),
  characters: v.pipe(v.number(), v.integer(), v.minValue(1)),
  newspaper: stated,
  page: stated,
  url: stated,
  authors: v.array(words),
  date: v.object({
    earliest: date,
    latest: date,
    basis: v.picklist(['stated', 'resolved', 'none']),
    basis_zh: words,
    basis_en: words,
  }),
  reference_date: date,
  covers: v.pipe(v.array(words), v.nonEmpty('is empty')),
  notes_zh: stated,
  notes_en: stated,
  sections: v.pipe(
    v.array(v.object({ start: offset, label_zh: words, label_en: words })),
    ascending(({ start }) => start),
  ),
  paragraphs: v.pipe(
    v.array(offset),
    ascending((start) => start),
  ),
});
