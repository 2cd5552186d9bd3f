import type { Field, TableSchema } from './schema.ts';

export type Cell = string | number | boolean | string[] | null;

/** What a cell holds, or why it may not stand there, as the end of a sentence. */
type CellReading = { ok: true; value: Cell } | { ok: false; cause: string };

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const INTEGER = /^-?(0|[1-9]\d*)$/;
/** A double holds every decimal of up to fifteen digits apart from every other. */
const EXACT_DIGITS = 15;

/**
 * Reads one cell by its field. Missing values are null, numbers are plain decimals that a double
 * holds exactly, everything else stays text: codes are never turned into numbers.
 * @throws RangeError for a field type this product's tables do not use
 */
export function readCell(text: string, field: Field, schema: TableSchema): CellReading {
  const missing = field.missingValues ?? schema.missingValues ?? [''];
  if (missing.includes(text))
    return field.constraints?.required
      ? { ok: false, cause: 'is empty but required' }
      : { ok: true, value: null };
  const typed = typedCell(text, field);
  return typed.ok ? constrained(text, typed.value, field) : typed;
}

function typedCell(text: string, field: Field): CellReading {
  const refuse = (cause: string): CellReading => ({ ok: false, cause: `"${text}" ${cause}` });
  switch (field.type ?? 'any') {
    case 'string':
    case 'any':
      return { ok: true, value: text };
    case 'integer':
    case 'number': {
      const integer = field.type === 'integer';
      if (!(integer ? INTEGER : NUMBER).test(text))
        return refuse(integer ? 'is not a whole number' : 'is not a plain decimal number');
      if (text.replace(/^-?[0.]*|\./g, '').length > EXACT_DIGITS)
        return refuse(`has more than ${EXACT_DIGITS} digits and would be rounded`);
      return { ok: true, value: Number(text) };
    }
    case 'boolean': {
      if ((field.trueValues ?? ['true']).includes(text)) return { ok: true, value: true };
      if ((field.falseValues ?? ['false']).includes(text)) return { ok: true, value: false };
      return refuse('is neither true nor false');
    }
    case 'list': {
      const items = text.split(field.delimiter ?? ',');
      if (items.some((item) => item === '')) return refuse('holds an empty item');
      return { ok: true, value: items };
    }
    default:
      throw new RangeError(`column ${field.name}: type ${field.type} is not read here`);
  }
}

function constrained(text: string, value: Cell, { constraints = {} }: Field): CellReading {
  const refuse = (cause: string): CellReading => ({ ok: false, cause: `"${text}" ${cause}` });
  if (constraints.enum && !constraints.enum.some((one) => one === value))
    return refuse(`is none of ${constraints.enum.join(', ')}`);
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(text))
    return refuse(`does not have the form ${constraints.pattern}`);
  if (typeof value === 'number') {
    if (constraints.minimum !== undefined && value < Number(constraints.minimum))
      return refuse(`is below ${constraints.minimum}`);
    if (constraints.maximum !== undefined && value > Number(constraints.maximum))
      return refuse(`is above ${constraints.maximum}`);
  }
  return { ok: true, value };
}

/**
 * The text of a cell, so that `readCell` gives the value back.
 * @throws RangeError for a number no plain decimal can hold (NaN, infinite)
 */
export function writeCell(value: Cell, field: Field): string {
  if (value === null) return '';
  if (typeof value === 'boolean')
    return (value ? field.trueValues : field.falseValues)?.[0] ?? String(value);
  if (Array.isArray(value)) return value.join(field.delimiter ?? ',');
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) throw new RangeError(`column ${field.name}: ${value}`);
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
