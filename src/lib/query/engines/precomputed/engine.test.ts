import { describe, expect, test } from 'vitest';
import { answerWith } from '../../answer.ts';
import type { Engine } from '../../engine.ts';
import type { TrendQuestion } from '../../questions/registry.ts';
import { FIXTURE } from '../fixture.ts';
import { fetchLoader, type Loader, precomputedEngine } from './engine.ts';

const widest: TrendQuestion = { kind: 'trend', indicators: ['aid_funds'] };
const rows = FIXTURE.filter((row) => row.indicator === 'aid_funds');
const narrow: TrendQuestion = { ...widest, places: ['420303'] };

function counted(load: Loader) {
  const paths: string[] = [];
  return {
    paths,
    load: (path: string) => {
      paths.push(path);
      return load(path);
    },
  };
}

describe('precomputed answers', () => {
  test('one file answers every choice of places, and is loaded once', async () => {
    const { paths, load } = counted(() => Promise.resolve({ question: widest, rows }));
    const engine = precomputedEngine(load);
    const [one, all] = await Promise.all([engine.answer(narrow), engine.answer(widest)]);
    expect(paths).toEqual(['answers/trend/aid_funds.json']);
    expect(one).toMatchObject({ ok: true, value: { question: narrow, engine: 'precomputed' } });
    if (one?.ok) expect(one.value.rows.map((row) => row.place)).toEqual(['420303', '420303']);
    if (all?.ok) expect(all.value.rows).toEqual(rows);
  });

  test('what came with the page needs no request', async () => {
    const { paths, load } = counted(() => Promise.resolve(null));
    const engine = precomputedEngine(load, [{ question: widest, rows }]);
    expect(await engine.answer(narrow)).toMatchObject({ ok: true });
    expect(paths).toEqual([]);
  });

  test('a file that is not there is a miss: the next engine is asked', async () => {
    const next: Engine = {
      name: 'duckdb',
      answer: (question) =>
        Promise.resolve({ ok: true, value: { question, rows: [], sql: '', engine: 'duckdb' } }),
    };
    const missing = precomputedEngine(() => Promise.resolve(null));
    expect(await answerWith([missing, next], widest)).toMatchObject({
      value: { engine: 'duckdb' },
    });
    expect(await answerWith([missing], widest)).toEqual({
      ok: false,
      error: { kind: 'answer_missing', question: 'trend' },
    });
  });

  test('a load that failed is tried again', async () => {
    let broken = true;
    const engine = precomputedEngine(() =>
      broken ? Promise.reject(new Error('offline')) : Promise.resolve({ question: widest, rows }),
    );
    expect(await engine.answer(widest)).toBeNull();
    broken = false;
    expect(await engine.answer(widest)).toMatchObject({ ok: true });
  });

  test('rows that break their schema are refused by column', async () => {
    const bad = rows.map((row) => ({ ...row, likely_low: 'a lot' }));
    const engine = precomputedEngine(() => Promise.resolve({ question: widest, rows: bad }));
    expect(await engine.answer(widest)).toMatchObject({
      ok: false,
      error: { kind: 'rows_invalid', column: '0.likely_low' },
    });
  });

  test('giving up settles at once; the file is there for the next reader', async () => {
    let release = (_: unknown): void => {};
    const { paths, load } = counted(() => new Promise((resolve) => (release = resolve)));
    const engine = precomputedEngine(load);
    const control = new AbortController();
    const given = engine.answer(widest, { signal: control.signal });
    control.abort();
    expect(await given).toEqual({ ok: false, error: { kind: 'engine_cancelled' } });
    release({ question: widest, rows });
    expect(await engine.answer(widest)).toMatchObject({ ok: true });
    expect(paths).toHaveLength(1);
  });
});

test.each([
  ['a file of the site', new Response('{"rows":[]}'), { rows: [] }],
  ['no such file', new Response('', { status: 404 }), null],
])('loading %s', async (_, response, json) => {
  const asked: unknown[] = [];
  const load = fetchLoader('/youju', (url) => {
    asked.push(url);
    return Promise.resolve(response);
  });
  expect(await load('answers/trend/members.json')).toEqual(json);
  expect(asked).toEqual(['/youju/answers/trend/members.json']);
});
