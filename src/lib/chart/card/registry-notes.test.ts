import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleData, type ExampleRow } from '#lib/chart/example-data.ts';
import { dataOf } from '#lib/chart/published.ts';
import { parseSpec } from '#lib/chart/spec.ts';
import type { ChartData } from '#lib/chart/type.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { cardNotes } from './card-content.ts';
import { cardCsv, cardJson } from '#lib/export/card-file.ts';
import { cardSentence } from '#lib/features/card/card-sentence.ts';
import { registryNotes } from './registry-notes.ts';

const ZH = '江东只数新建的，江西新旧都数。';
const EN = 'Jiangdong counts new ones only, Jiangxi old ones too.';
const year = { period_start: '2020', period_end: '2020' };
const row = (id: string, place: string, given: Partial<ExampleRow> = {}): ExampleRow => ({
  id,
  place,
  as_written: '8人',
  value: 8,
  ...year,
  ...given,
});

/** Rows of a registry that has something to say of comparing `members` (and `also`). */
function data(rows: ExampleRow[], also: string[] = []): ChartData {
  const made = exampleData(rows);
  const indicators = made.registry.indicators.map((one) =>
    one.id === 'members' || also.includes(one.id)
      ? { ...one, comparable_note_zh: ZH, comparable_note_en: EN }
      : one,
  );
  return { ...made, registry: { ...made.registry, indicators } };
}
const two = [row('a', 'east'), row('b', 'west', { as_written: '9人', value: 9 })];
const craftsmen = (id: string, place: string) => row(id, place, { indicator: 'craftsmen' });

describe('what the registry says of comparing an indicator', () => {
  it.each<[string, ChartData, string[], string[]]>([
    ['of two places', data(two), [ZH], [EN]],
    [
      'of one place in two reports',
      data([row('a', 'east', { report: '2020' }), row('b', 'east', { report: '2022' })]),
      [ZH],
      [EN],
    ],
    ['of one figure there is nothing to compare', data([row('a', 'east')]), [], []],
    [
      'of a statement that is said again there is one',
      data([
        row('a', 'east', { report: '2020' }),
        row('b', 'east', { report: '2022', repeat_of: 'a' }),
      ]),
      [],
      [],
    ],
    ['of an indicator without a note', exampleData(two), [], []],
    [
      'with its name, among others',
      data([...two, craftsmen('c', 'east')]),
      [`会员人数：${ZH}`],
      [`Members: ${EN}`],
    ],
    [
      'once, where indicators share it',
      data([...two, craftsmen('c', 'east'), craftsmen('d', 'west')], ['craftsmen']),
      [ZH],
      [EN],
    ],
  ])('%s', (_, { rows, registry }, zh, en) => {
    expect(registryNotes(rows, registry, 'zh')).toEqual(zh);
    expect(registryNotes(rows, registry, 'en')).toEqual(en);
  });

  it('stands under the picture once, and leaves with the sentence and the files', () => {
    const drawn = data(two);
    const chart = { type: 'bar' } as const;
    for (const locale of LOCALES) {
      const note = { zh: ZH, en: EN }[locale];
      const notes = cardNotes(drawn, locale, chart);
      expect(notes.filter((one) => one.includes(note))).toHaveLength(1);
      expect(cardSentence({ chart, data: drawn }, locale).split(note)).toHaveLength(2);
    }
    const card = { id: 'a', title: '', subtitle: '', notes: [], chart, data: drawn, asked: [] };
    for (const file of [cardCsv(card), cardJson(card, 'zh')])
      for (const note of [ZH, EN]) expect(file).toContain(note);
  });

  it('an editor’s note never says the registry’s words again', () => {
    for (const file of readdirSync('data/charts')) {
      const spec = parseSpec(JSON.parse(readFileSync(`data/charts/${file}`, 'utf8')));
      if (!spec.ok || !['compare', 'trend'].includes(spec.value.question.kind)) continue;
      const { rows, registry } = dataOf(spec.value.question);
      for (const locale of LOCALES)
        for (const note of registryNotes(rows, registry, locale))
          for (const clause of spec.value.words[locale].note?.split(/[；;：:。，,.]/u) ?? [])
            if (clause.trim().length >= 4) expect(note).not.toContain(clause.trim());
    }
  });
});
