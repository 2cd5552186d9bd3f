import * as v from 'valibot';

/**
 * Table Schema and Data Package as Frictionless Data Package v2 defines them
 * (https://datapackage.org/standard/table-schema/), the part of it that we read and write.
 * Properties we do not use pass through untouched.
 */
const name = v.pipe(v.string(), v.nonEmpty());
const names = v.pipe(v.array(name), v.nonEmpty());

const FIELD_TYPES = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'datetime',
  'date',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
] as const;

const constraints = v.looseObject({
  required: v.optional(v.boolean()),
  unique: v.optional(v.boolean()),
  enum: v.optional(v.pipe(v.array(v.unknown()), v.nonEmpty())),
  pattern: v.optional(v.string()),
  minimum: v.optional(v.union([v.number(), v.string()])),
  maximum: v.optional(v.union([v.number(), v.string()])),
});

const field = v.looseObject({
  name: v.string(),
  type: v.optional(v.picklist(FIELD_TYPES)),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  constraints: v.optional(constraints),
  missingValues: v.optional(v.array(v.string())),
  trueValues: v.optional(v.array(v.string())),
  falseValues: v.optional(v.array(v.string())),
  delimiter: v.optional(v.string()),
});

/** `fields` and `reference.fields` are both one name or both lists of the same length. */
const foreignKey = v.pipe(
  v.looseObject({
    fields: v.union([name, names]),
    reference: v.looseObject({
      resource: v.optional(v.string()),
      fields: v.union([name, names]),
    }),
  }),
  v.check(
    ({ fields, reference }) =>
      typeof fields === typeof reference.fields &&
      (typeof fields === 'string' || fields.length === reference.fields.length),
    'fields and reference.fields must be two names or two lists of the same length',
  ),
);

export const tableSchema = v.looseObject({
  fields: v.pipe(v.array(field), v.nonEmpty()),
  primaryKey: v.optional(v.union([name, names])),
  uniqueKeys: v.optional(v.pipe(v.array(names), v.nonEmpty())),
  foreignKeys: v.optional(v.array(foreignKey)),
  missingValues: v.optional(v.array(v.string())),
});

export type Field = v.InferOutput<typeof field>;
export type TableSchema = v.InferOutput<typeof tableSchema>;

/** A foreign key in its general form: a name is a list of one, no resource is the table itself. */
interface ForeignKey {
  fields: string[];
  resource: string | null;
  reference: string[];
}

const listOf = (one: string | string[]): string[] => (typeof one === 'string' ? [one] : one);

export const primaryKey = (schema: TableSchema): string[] => listOf(schema.primaryKey ?? []);

export const foreignKeys = (schema: TableSchema): ForeignKey[] =>
  (schema.foreignKeys ?? []).map(({ fields, reference }) => ({
    fields: listOf(fields),
    resource: reference.resource || null,
    reference: listOf(reference.fields),
  }));

/** The type each column has in SQL; lists stay the text they are in the file. */
export function sqlTypes(
  schema: TableSchema,
): Record<string, 'VARCHAR' | 'DOUBLE' | 'BIGINT' | 'BOOLEAN'> {
  return Object.fromEntries(
    schema.fields.map(({ name, type }) => [
      name,
      type === 'integer'
        ? 'BIGINT'
        : type === 'number'
          ? 'DOUBLE'
          : type === 'boolean'
            ? 'BOOLEAN'
            : 'VARCHAR',
    ]),
  );
}
