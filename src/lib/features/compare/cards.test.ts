import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChartChoice } from '#lib/chart/spec.ts';
import { source } from '../gallery/example-source.ts';
import { answerWith } from '#lib/query/answer.ts';
import { type NodeDatabase, nodeEngine, openNodeDatabase } from '#lib/query/engines/duckdb/node.ts';
import { fixtureTables } from '#lib/query/engines/fixture.ts';
import { compareCards, type CompareAnswer } from './cards.ts';

let database: NodeDatabase;
beforeAll(async () => {
  database = await openNodeDatabase(fixtureTables());
});
afterAll(() => database.close());

const both = { indicators: ['members', 'aid_funds'] };

it.each<[string, CompareAnswer['question'], ChartChoice, number]>([
  ['each indicator', { kind: 'compare', ...both }, { type: 'bar' }, 2],
  ['a timeline each', { kind: 'trend', ...both }, { type: 'timeline' }, 2],
  ['one under conditions', { kind: 'compare', ...both, undated: 'hide' }, { type: 'bar' }, 2],
  ['several in one picture', { kind: 'compare', ...both }, { type: 'scatter' }, 1],
])('the SQL of a card returns the rows of its picture: %s', async (_, question, chart, n) => {
  const answer = await answerWith([nodeEngine(database)], question);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const cards = compareCards(answer.value, chart, source, 'zh');
  expect(cards).toHaveLength(n);
  for (const { sql, data } of cards) {
    expect(data.rows.length).toBeGreaterThan(0);
    const returned = database.query(sql).map(({ figure }) => figure);
    expect(returned).toEqual(data.rows.map(({ figure }) => figure));
  }
});
