import * as v from 'valibot';
import { sha256 } from './checksum.ts';
import { tableSchema, type TableSchema } from './schema.ts';

/** A relative path inside the package, or an http(s) address; never absolute, never climbing. */
const path = v.pipe(
  v.string(),
  v.regex(
    /^(?:https?:\/\/.+|(?![./~]|file:)(?!.*\/\.\.\/)[^\\]+)$/,
    'not a path inside the package',
  ),
  v.check((text) => /^https?:\/\//.test(text) || !text.includes('://'), 'not an http address'),
);
const email = v.pipe(v.string(), v.regex(/^[^@\s]+@[^@\s]+$/, 'not an e-mail address'));

const licence = v.looseObject({
  name: v.optional(v.string()),
  path: v.optional(v.string()),
  title: v.optional(v.string()),
});
const source = v.looseObject({
  title: v.optional(v.string()),
  path: v.optional(v.string()),
  email: v.optional(email),
});

/** A Data Resource; ours are always one CSV with its schema inline. */
export const dataResource = v.pipe(
  v.looseObject({
    name: v.string(),
    path: v.optional(v.union([path, v.pipe(v.array(path), v.nonEmpty())])),
    data: v.optional(v.unknown()),
    type: v.optional(v.string()),
    title: v.optional(v.string()),
    description: v.optional(v.string()),
    format: v.optional(v.string()),
    mediatype: v.optional(v.string()),
    encoding: v.optional(v.string()),
    bytes: v.optional(v.pipe(v.number(), v.integer())),
    hash: v.optional(v.string()),
    dialect: v.optional(v.looseObject({})),
    schema: v.optional(v.union([v.string(), tableSchema])),
  }),
  v.check((r) => (r.path === undefined) !== (r.data === undefined), 'needs either path or data'),
);

/** A Data Package v2 descriptor (https://datapackage.org/standard/data-package/). */
export const dataPackage = v.looseObject({
  $schema: v.optional(v.string()),
  name: v.optional(v.string()),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  version: v.optional(v.string()),
  created: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  licenses: v.optional(v.pipe(v.array(licence), v.nonEmpty())),
  sources: v.optional(v.array(source)),
  contributors: v.optional(
    v.pipe(v.array(v.looseObject({ email: v.optional(email) })), v.nonEmpty()),
  ),
  resources: v.pipe(v.array(dataResource), v.nonEmpty()),
});

export type DataPackage = v.InferOutput<typeof dataPackage>;
export type DataResource = v.InferOutput<typeof dataResource>;

/** Describes one CSV of a package: its size and sha256 are those of the text given. */
export async function describeTable(table: {
  name: string;
  path: string;
  title: string;
  schema: TableSchema;
  csv: string;
}): Promise<DataResource & { path: string; hash: string }> {
  return {
    name: table.name,
    type: 'table',
    title: table.title,
    path: table.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(table.csv).length,
    hash: `sha256:${await sha256(table.csv)}`,
    schema: table.schema,
  };
}

/**
 * The version of a package: our release, then the first twelve digits of a checksum over those of
 * its resources, so that equal content has an equal version and other content never has.
 */
export async function contentVersion(
  release: string,
  resources: readonly { name: string; hash: string }[],
): Promise<string> {
  const content = resources.map(({ name, hash }) => `${name} ${hash}\n`).join('');
  return `${release}+${(await sha256(content)).slice(0, 12)}`;
}
