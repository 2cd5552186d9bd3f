import { expect, test } from 'vitest';
import { desk as words } from '#lib/i18n/messages/desk.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/registry.ts';
import { startReview } from '#lib/reports/review/review.ts';
import type { DeskData } from '../desk-data.ts';
import { Desk } from '../desk.svelte.ts';
import { madeReport } from '../intake/made-data.ts';
import { NOTHING_YET } from '../work.ts';
import { figureMade } from './made-up.ts';
import { worded } from './suggestions.ts';
import { acceptClear, acceptOffered, repeatAlike, repeatLast } from './together.ts';

const t = words.zh.said;
const TEXT = '五九家，第二，第三，六二家，三三户。';
const at = (id: string, written: string, change: Partial<Figure> = {}): Figure =>
  figureMade(id, TEXT.indexOf(written), written, change);
const ORDINAL = { role: 'ordinal', subject_en: 'Number', place: null, unit: null } as const;
const STATIONS: Indicator = {
  ...{ id: 'stations', name_zh: '驿站', name_en: 'Stations', unit: 'facility', topic: 'aid' },
  ...{ definition_zh: '', definition_en: '', nature: 'stock', concept: null, award_level: null },
  ...{ part_of: null, comparable_note_zh: null, comparable_note_en: null },
};
const data = {
  registry: {
    ...{ indicators: [STATIONS], topics: [] },
    places: ['420300', '420303'].map((id) => ({ id })),
    units: ['facility', 'household'].map((id) => ({ id })),
  },
  reports: [],
} as unknown as DeskData;

/** Two measures alike, two ordinals of which one is doubtful, and a measure of something else. */
function begun(): Desk {
  const figures = [
    ...[at('c1', '五九家'), at('c2', '第二', ORDINAL), at('c3', '第三', ORDINAL)],
    ...[at('c4', '六二家'), at('c5', '三三户', { unit: 'household', subject_zh: '走访' })],
  ];
  const proposals = Object.fromEntries(
    figures.map(({ id }) => [id, { confidence: id === 'c3' ? 0.5 : 0.9, reason: 'counted' }]),
  );
  const report = { ...madeReport(), sections: [], paragraphs: [0] };
  const work = {
    ...{ ...NOTHING_YET, key: 'k', report, published: false, proposals, changed: '' },
    reviews: { first: startReview(TEXT, figures), second: null },
  };
  const nothing = (): void => {};
  const around = { locale: () => 'zh' as const, keep: nothing, moved: nothing, open: nothing };
  const desk = new Desk(data, work, around);
  desk.select('c1');
  return desk;
}
const reviewed = (desk: Desk): string =>
  desk.figures.map(({ id, review }) => (review === 'proposed' ? '' : id)).join(' ');

test('what lacks nothing and leaves no doubt is accepted as one, and undone as one', () => {
  const desk = begun();
  acceptClear(desk);
  expect(desk.figures.filter(({ review }) => review === 'accepted').map(({ id }) => id)).toEqual([
    'c2',
  ]);
  expect(desk.said).toContain(t.clear(1));
  acceptClear(desk);
  expect(desk.said).toBe(t.noneClear);
  desk.undo();
  expect(reviewed(desk).trim()).toBe('');
});

test('only what the list shows is accepted so', () => {
  const desk = begun();
  desk.show('measures');
  acceptClear(desk);
  expect(desk.said).toBe(t.noneClear);
});

test('nor what no reading of the text was sure of', () => {
  const desk = begun();
  desk.update({ ...desk.work, proposals: {} });
  acceptClear(desk);
  expect(desk.said).toBe(t.noneClear);
});

test('a measure is accepted as what is offered for it; nothing is offered for what is unlike', () => {
  const desk = begun();
  const known = worded([STATIONS], []);
  acceptOffered(desk, known);
  expect(desk.figures[0]).toMatchObject({ indicator: 'stations', review: 'accepted' });
  expect(desk.said).toContain(t.offered('五九家', '驿站'));
  desk.select('c5');
  acceptOffered(desk, known);
  expect([desk.said, desk.current?.review]).toEqual([t.noneOffered, 'proposed']);
  desk.undo();
  expect(desk.figures[0]).toMatchObject({ indicator: null, review: 'proposed' });
});

test('a change is made again here, or of all that are alike', () => {
  const desk = begun();
  desk.change({ place: '420303' }, '');
  desk.select('c5');
  repeatLast(desk);
  expect(desk.current?.place).toBe('420303');
  repeatLast(desk);
  expect(desk.said).toBe(t.nothingRepeated);
  desk.undo();
  desk.select('c1');
  repeatAlike(desk);
  expect(desk.figures.map(({ place }) => place)).toEqual([
    ...['420303', null, null, '420303', '420303'],
  ]);
  desk.undo();
  expect(desk.said).toBe(t.undone(t.withOthers('六二家', 1)));
  expect(desk.figures[3]?.place).toBe('420300');
});

test('the next that lacks something is found from anywhere, and the last open one is said to be', () => {
  const desk = begun();
  desk.select('c5');
  desk.toNextLacking();
  expect(desk.at).toBe('c1');
  for (const id of ['c1', 'c2', 'c3', 'c4']) {
    desk.select(id);
    desk.review('rejected');
  }
  desk.select('c5');
  desk.toNextOpen();
  expect([desk.at, desk.said]).toEqual(['c5', t.lastOpen]);
  desk.review('rejected');
  desk.toNextLacking();
  expect(desk.said).toBe(t.nothingLacks);
});
