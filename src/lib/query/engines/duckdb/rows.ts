/** One cell as the rest of the product knows it. */
export type Cell = string | number | boolean | null;

/** As much of an Arrow table as is needed to read it, whichever copy of the library made it. */
interface ArrowTable {
  schema: { fields: { name: string; type: unknown }[] };
  toArray(): ({ toJSON(): Record<string, unknown> } | null)[];
}

/** DuckDB hands dates over as milliseconds since 1970; readers know them as ISO 8601. */
const isoDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const isoTime = (ms: number): string => new Date(ms).toISOString().replace('.000Z', '');

function cell(value: unknown, type: string): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') {
    if (type.startsWith('Date')) return isoDate(value);
    if (type.startsWith('Timestamp')) return isoTime(value);
    return value;
  }
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? Number(part) : part,
  );
}

/** Plain rows of an Arrow result; lists and structs become JSON text, 64-bit integers numbers. */
export function plainRows(table: ArrowTable): Record<string, Cell>[] {
  const types = new Map(table.schema.fields.map((f) => [f.name, String(f.type)]));
  return table.toArray().map((row) => {
    const plain: Record<string, Cell> = {};
    for (const [name, value] of Object.entries(row?.toJSON() ?? {}))
      plain[name] = cell(value, types.get(name) ?? '');
    return plain;
  });
}
