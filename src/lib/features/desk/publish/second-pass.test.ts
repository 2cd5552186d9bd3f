import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/model/figure.ts';
import type { Decision } from '#lib/reports/review/review.ts';
import { figuresOf } from '#lib/reports/review/review.ts';
import { decided, type DeskWork } from '../work.ts';
import { figure, TEXT, work } from './made-work.ts';
import { isRead, open, readBy, settle, settleAnew, startSecond } from './second-pass.ts';

const proposed = (id: string, start: number, end: number, value: number): Figure =>
  figure(id, value, { start, end, as_written: TEXT.slice(start, end), review: 'proposed' });
const begun = (): DeskWork =>
  work([proposed('c1', 4, 9, 1200), proposed('c2', 15, 20, 300), proposed('c3', 25, 29, 310)]);

function after(desk: DeskWork, ...decisions: Decision[]): DeskWork {
  return decisions.reduce((now, decision) => {
    const next = decided(now, decision);
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    return next.value;
  }, desk);
}
const accept = (...ids: string[]): Decision[] =>
  ids.map((id) => ({ kind: 'review', id, review: 'accepted' }));
const value = (id: string, to: number): Decision => ({
  ...{ kind: 'change', id, change: { value: to, low: to, high: to } },
});
const both = (first: Decision[], second: Decision[]): DeskWork =>
  after(startSecond(after(begun(), ...first)), ...second);

test('the second pass begins without the first’s decisions, and its own leave the first alone', () => {
  const desk = after(begun(), value('c1', 7), ...accept('c1', 'c2', 'c3'));
  const second = startSecond(desk);
  expect(second.reader).toBe('second');
  expect(figuresOf(second.reviews.second ?? second.reviews.first)).toEqual(
    begun().reviews.first.proposed,
  );
  expect(after(second, value('c1', 8)).reviews.first).toBe(desk.reviews.first);
  expect(open(second)).toEqual([]);
});

test('of a published report the second pass begins with nothing accepted', () => {
  const { reviews } = startSecond(work([figure('c1', 1200)]));
  expect(reviews.second?.proposed.map(({ review }) => review)).toEqual(['proposed']);
  expect(reviews.first.proposed.map(({ review }) => review)).toEqual(['accepted']);
});

test('it is begun once: sitting down again goes on with it', () => {
  const desk = both(accept('c1'), accept('c1'));
  expect(startSecond(readBy(desk, 'first')).reviews).toBe(desk.reviews);
  expect(isRead(desk)).toBe(false);
  expect(isRead(after(desk, ...accept('c2', 'c3')))).toBe(true);
});

describe('a disagreement is settled by', () => {
  const two = () =>
    both(
      [value('c1', 1100), ...accept('c1', 'c2', 'c3')],
      [value('c1', 1200), value('c2', 290), ...accept('c1', 'c2', 'c3')],
    );
  test.each(['first', 'second'] as const)(
    'taking the %s: only its own, and it can be undone',
    (take) => {
      const desk = two();
      const [about] = open(desk);
      if (!about) throw new Error('no disagreement');
      const settled = settle(desk, about, take);
      expect(open(settled).map(({ first }) => first?.id)).toEqual(['c2']);
      expect(figuresOf(settled.reviews.first)[0]?.value).toBe(take === 'first' ? 1100 : 1200);
      expect(settled.reviews[take]).toBe(desk.reviews[take]);
      expect(desk.reviews.first.decisions.length).toBe(4);
    },
  );
  test('something new, which is then both readers’ reading, and accepted', () => {
    const desk = two();
    const [about] = open(desk);
    if (!about) throw new Error('no disagreement');
    const edited = after(readBy(desk, 'first'), value('c1', 1150));
    const settled = settleAnew(desk, edited, about);
    expect(settled.reader).toBe(desk.reader);
    expect(open(settled).map(({ first }) => first?.id)).toEqual(['c2']);
    for (const pass of [settled.reviews.first, settled.reviews.second])
      expect(pass && figuresOf(pass)[0]).toMatchObject({ value: 1150, review: 'accepted' });
  });
  test('something new where only the second reader had a figure', () => {
    const added: Decision = { kind: 'add', start: 21, end: 22, change: { role: 'name' } };
    const desk = both(accept('c1', 'c2', 'c3'), [...accept('c1', 'c2', 'c3'), added]);
    const id = figuresOf(desk.reviews.second ?? desk.reviews.first).find(
      ({ start }) => start === 21,
    )?.id;
    if (id === undefined) throw new Error('nothing was added');
    const read = after(desk, ...accept(id));
    const [about] = open(read);
    if (!about) throw new Error('no disagreement');
    const edited = after(read, { kind: 'change', id, change: { role: 'ordinal' } });
    const settled = settleAnew(read, edited, about);
    expect(open(settled)).toEqual([]);
    const first = figuresOf(settled.reviews.first).find(({ start }) => start === 21);
    expect(first).toMatchObject({ role: 'ordinal', review: 'accepted' });
  });
  test('each of them stays in a log: what both read, and what stands', () => {
    let desk = two();
    const [one] = open(desk);
    if (!one) throw new Error('no disagreement');
    desk = settle(desk, one, 'second', '2024-01-01T00:00:00Z');
    const [two_] = open(desk);
    if (!two_) throw new Error('no disagreement');
    const edited = after(readBy(desk, 'first'), value('c2', 295));
    desk = settleAnew(desk, edited, two_, '2024-01-02T00:00:00Z');
    expect(
      desk.settled.map(({ first, second, stands, by, at }) => [
        ...[first?.value, second?.value, stands?.value, by, at],
      ]),
    ).toEqual([
      [1100, 1200, 1200, 'second', '2024-01-01T00:00:00Z'],
      [300, 290, 295, 'other', '2024-01-02T00:00:00Z'],
    ]);
  });
  test.each(['first', 'second'] as const)(
    'taking the %s where one of them cut or moved spans',
    (take) => {
      const cases: Decision[][] = [
        [{ kind: 'span', id: 'c2', start: 14, end: 20, change: {} }],
        [{ kind: 'merge', first: 'c2', second: 'c3', change: {} }],
        [{ kind: 'split', id: 'c1', at: 6, first: {}, second: {} }],
        [{ kind: 'add', start: 21, end: 22, change: { role: 'name' } }],
      ];
      for (const changes of cases) {
        const reread = after(startSecond(after(begun(), ...accept('c1', 'c2', 'c3'))), ...changes);
        const seen = figuresOf(reread.reviews.second ?? reread.reviews.first).map(({ id }) => id);
        let desk = after(reread, ...accept(...seen));
        expect(open(desk).length).toBeGreaterThan(0);
        for (let left = 5; left > 0; left--) {
          const [about] = open(desk);
          if (about) desk = settle(desk, about, take);
        }
        expect(open(desk)).toEqual([]);
        const spans = (figures: readonly Figure[]) => figures.map(({ start, end }) => [start, end]);
        expect(spans(figuresOf(desk.reviews.first))).toEqual(
          spans(figuresOf(reread.reviews[take] ?? reread.reviews.first)),
        );
      }
    },
  );
});
