import { expect, test } from 'vitest';
import { byName, CODE, reader } from './reader.ts';

const said = (address: string) => {
  const { dropped, list, choice, form } = reader(new URLSearchParams(address));
  return {
    list: list('l'),
    choice: choice('c', { ...byName(['high', 'low']), '': 'plain' }, 'none'),
    form: form('f', CODE)?.[0] ?? null,
    dropped: dropped.map(({ parameter, value }) => `${parameter}=${value}`),
  };
};

test.each([
  ['', { list: [], choice: 'none', form: null, dropped: [] }],
  ['l=a,,b&c=low&f=a-1', { list: ['a', 'b'], choice: 'low', form: 'a-1', dropped: [] }],
  ['l=&c&f=', { list: [], choice: 'plain', form: null, dropped: [] }],
  [
    'c=constructor&f=a b',
    { list: [], choice: 'none', form: null, dropped: ['c=constructor', 'f=a b'] },
  ],
])('%s', (address, expected) => expect(said(address)).toEqual(expected));
