import { describe, expect, test } from 'vitest';
import { sha256 } from '#lib/datasets/checksum.ts';
import { decide, figuresOf, type Decision } from '#lib/reports/review/review.ts';
import type { DeskWork } from '../work.ts';
import { knownText } from './known-text.ts';
import { madeData, madeReport, MADE_TEXT } from './made-data.ts';
import { readAgain } from './read-again.ts';
import { correctWork, describeText, freeId, startWork } from './start-work.ts';

const FILE = { name: 'made.txt', sha256: 'ab'.repeat(32) };
const begun = { key: 'k', changed: '2026-01-01T00:00:00Z' };
const start = (): DeskWork => startWork(MADE_TEXT, madeReport(), madeData, begun);
const said = (work: DeskWork) =>
  figuresOf(work.reviews.first).filter(({ role }) => role === 'measure');

describe('a text says of its report', () => {
  const { report, guesses } = describeText(MADE_TEXT, FILE, madeData, []);
  test('title, date and place, with the reason for each', () => {
    expect(guesses).toMatchObject({
      title: { value: '甲县总工会工作总结', reason: 'heading' },
      date: { value: '2021-01-18', reason: 'printed_head', said: '2021年1月18日' },
      place: { value: '990001', reason: 'named_most' },
    });
  });
  test('what the form begins with; what only an editor knows is empty', () => {
    expect(report).toMatchObject({
      ...{ id: 'first-2021', title_zh: '甲县总工会工作总结', title_en: '', newspaper: null },
      ...{ reference_date: '2021-01-18', subject_place: '990001', characters: MADE_TEXT.length },
    });
  });
  test('and an id that is taken is not proposed again', () => {
    expect(describeText(MADE_TEXT, FILE, madeData, ['first-2021']).report.id).toBe('first-2021-2');
    expect(freeId('a', ['a', 'a-2'])).toBe('a-3');
    expect(freeId(null, [])).toBe('');
  });
  test('nothing, where it prints nothing: no date is made up', () => {
    const { report, guesses } = describeText('共有驿站12家。', FILE, madeData, []);
    expect([report.id, report.date.earliest, report.reference_date]).toEqual(['', null, null]);
    expect(guesses.date.reason).toBe('not_printed');
  });
});

describe('a work begins', () => {
  const work = start();
  test('with every numeral proposed, each with its confidence and reason', () => {
    const words = said(work).map(({ as_written }) => as_written);
    expect(words).toEqual(['59家', '3家', '近4万人', '1200人次', '300户']);
    expect(new Set(said(work).map(({ place }) => place))).toEqual(new Set(['990001']));
    for (const { id, review } of work.reviews.first.proposed) {
      expect(review).toBe('proposed');
      expect(work.proposals[id]?.confidence).toBeGreaterThan(0);
    }
    expect(work.report.covers).toEqual(['990001']);
  });
  test('with ids that say nothing of the report, links among them', () => {
    const [all, part] = said(work);
    expect(all?.id).toMatch(/^c\d+$/);
    expect(part?.part_of).toBe(all?.id);
  });
});

describe('of another date it is read again', () => {
  const taken = (work: DeskWork, ...decisions: Decision[]): DeskWork => {
    const first = decisions.reduce((review, decision) => {
      const next = decide(review, decision);
      if (!next.ok) throw new Error(JSON.stringify(next.error));
      return next.value;
    }, work.reviews.first);
    return { ...work, reviews: { ...work.reviews, first } };
  };
  const work = start();
  const [stations, , , trained] = said(work);
  const decided = taken(
    work,
    { kind: 'review', id: trained?.id ?? '', review: 'accepted' },
    { kind: 'change', id: stations?.id ?? '', change: { indicator: 'made' } },
  );
  const report = madeReport({ reference_date: '2024-01-18' });

  test('windows move with it, and who looked before is told how many', () => {
    const again = readAgain(decided, report, madeData);
    expect(trained).toMatchObject({ period_start: '2019', period_end: '2021' });
    const now = said(again.work).find(({ id }) => id === trained?.id);
    expect(now).toMatchObject({ period_start: '2022', period_end: '2024', review: 'accepted' });
    expect([again.changed, again.decided, again.lost]).toEqual([expect.any(Number), 1, 0]);
    expect(again.changed).toBeGreaterThanOrEqual(1);
  });
  test('what was decided is as it was decided', () => {
    const again = readAgain(decided, report, madeData);
    const now = said(again.work).find(({ id }) => id === stations?.id);
    expect(now).toMatchObject({ indicator: 'made', as_written: '59家' });
    expect(again.work.reviews.first.decisions).toEqual(decided.reviews.first.decisions);
  });
  test('and of the first date again it is what it was', () => {
    const there = readAgain(decided, report, madeData).work;
    const back = readAgain(there, decided.report, madeData);
    expect(back.work).toEqual(decided);
  });
  test('of another place its figures are said of that', () => {
    const { work: moved } = readAgain(work, madeReport({ subject_place: '990002' }), madeData);
    expect(said(moved)[0]?.place).toBe('990002');
  });
  test('a numeral that is no longer there takes its decisions out of the count, and no other gets its id', () => {
    const [one = { id: '' }] = work.reviews.first.proposed;
    const other = work.reviews.first.proposed.map((figure) =>
      figure === one ? { ...figure, id: 'c90', end: figure.end + 1 } : figure,
    );
    const cut = {
      ...work,
      reviews: { first: { ...work.reviews.first, proposed: other }, second: null },
    };
    const touched = taken(cut, { kind: 'review', id: 'c90', review: 'accepted' });
    const again = readAgain(touched, report, madeData);
    expect(again.lost).toBe(1);
    const ids = again.work.reviews.first.proposed.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('c90');
    expect(Object.keys(again.work.proposals).sort()).toEqual([...ids].sort());
  });
  test('a change of words reads nothing again', () => {
    const named = readAgain(decided, madeReport({ title_en: 'A summary' }), madeData);
    expect([named.changed, named.work.reviews]).toEqual([0, decided.reviews]);
    expect(named.work.report.title_en).toBe('A summary');
  });
  test('published figures stay as they are, whatever is said of the report', () => {
    const published = correctWork(
      MADE_TEXT,
      { report: madeReport(), figures: [...work.reviews.first.proposed] },
      begun,
    );
    expect(readAgain(published, report, madeData).work).toEqual({ ...published, report });
  });
});

test.each([
  ['as it is', (text: string) => text],
  ['with the line ends of another system', (text: string) => text.replaceAll('\n', '\r\n')],
  ['without its last line end', (text: string) => text.trimEnd()],
])('a published text is known %s', async (_, other) => {
  const reports = [{ id: 'made', sha256: await sha256(MADE_TEXT) }];
  expect(await knownText(other(MADE_TEXT), reports)).toEqual({ report: 'made', text: MADE_TEXT });
  expect(await knownText(`${MADE_TEXT}又3家。`, reports)).toBeNull();
});
