import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { contentVersion, dataPackage, dataResource, describeTable } from './package.ts';
import { tableSchema } from './schema.ts';

const SHARED = process.env.YOUJU_SHARED ?? '../shared';
const file = join(SHARED, 'cases/datapackage.jsonl');
interface Case {
  id: string;
  kind: string;
  descriptor: unknown;
  verdict: { '2.0': { valid: boolean } };
}
const cases: Case[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Case)
  : [];
const SCHEMAS = { datapackage: dataPackage, dataresource: dataResource, tableschema: tableSchema };

describe.skipIf(cases.length === 0)(`public descriptors (needs ${file})`, () => {
  test.each(
    cases.flatMap(({ id, kind, descriptor, verdict }) =>
      kind in SCHEMAS ? [{ id, kind, descriptor, valid: verdict['2.0'].valid }] : [],
    ),
  )('$id is valid: $valid', ({ kind, descriptor, valid }) => {
    expect(v.is(SCHEMAS[kind as keyof typeof SCHEMAS], descriptor)).toBe(valid);
  });
});

test.each([
  ['a path that climbs out', { name: 'a', path: 'data/../../secret.csv' }],
  ['an absolute path', { name: 'a', path: '/etc/passwd' }],
  ['neither path nor data', { name: 'a' }],
  ['a column without a name', { name: 'a', path: 'a.csv', schema: { fields: [{}] } }],
])('a resource with %s is refused', (_, resource) => {
  expect(v.is(dataResource, resource)).toBe(false);
});

test('a table is described by the bytes and checksum of its text', async () => {
  const schema = { fields: [{ name: 'id', type: 'string' as const }] };
  const resource = await describeTable({
    name: 'places',
    path: 'registry/places.csv',
    title: 'Places',
    schema,
    csv: 'id\n十堰\n',
  });
  expect(resource).toMatchObject({
    path: 'registry/places.csv',
    bytes: 10,
    hash: 'sha256:dda9e7cd0298db629d71fe68b3a3b964894cee76f08434e13395b43297e8b01a',
    schema,
  });
  expect(v.is(dataPackage, { resources: [resource] })).toBe(true);
});

test('a version changes with the content and with nothing else', async () => {
  const at = (hash: string) => contentVersion('1.0.0', [{ name: 'a', hash }]);
  expect(await at('x')).toBe(await at('x'));
  expect(await at('x')).not.toBe(await at('y'));
  expect(await at('x')).toMatch(/^1\.0\.0\+[0-9a-f]{12}$/);
});
