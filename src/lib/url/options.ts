/** What a chart type's options are made of; its schema says which are let in. */
type Option = string | number | boolean | Option[] | { [key: string]: Option };
export type Options = Record<string, Option>;

/**
 * Anything but letters of ids is written as its code between tildes: percent signs would be read by
 * whatever opens the address, before the parts are told from one another.
 */
const escaped = (text: string): string =>
  text.replaceAll(/[^\w.-]/gu, (character) => `~${character.codePointAt(0)?.toString(36)}~`);

const unescaped = (text: string): string | null => {
  if (!/^(?:[\w.-]|~[0-9a-z]{1,4}~)*$/.test(text)) return null;
  const codes = [...text.matchAll(/~([0-9a-z]+)~/g)].map(([, code = '']) => parseInt(code, 36));
  if (codes.some((code) => code > 0x10ffff)) return null;
  return text.replaceAll(/~([0-9a-z]+)~/g, (_, code: string) =>
    String.fromCodePoint(parseInt(code, 36)),
  );
};

const scalar = (value: string | number | boolean): string =>
  typeof value === 'string' ? escaped(value) : `!${value}`;

const written = (value: Option, path: string): string[] => {
  if (Array.isArray(value)) {
    if (value.some((one) => typeof one === 'object'))
      throw new TypeError(`${path}: a list in a link holds plain values`);
    return [`${path}:(${(value as (string | number | boolean)[]).map(scalar).join(',')})`];
  }
  if (typeof value !== 'object') return [`${path}:${scalar(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => written(inner, `${path}.${key}`));
};

/**
 * Options as a part of an address: `sort:place;only.top:!5;highlight:(420302,420303)`. Numbers and
 * truth values carry a `!`, so that a county's code stays text.
 * @throws for a list of objects: no type has one
 */
export const formatOptions = (options: Options): string =>
  Object.entries(options)
    .flatMap(([key, value]) => written(value, key))
    .join(';');

/** A plain value; null where it is none. */
function plain(text: string): string | number | boolean | null {
  if (text.startsWith('!')) {
    const rest = text.slice(1);
    if (rest === 'true' || rest === 'false') return rest === 'true';
    const number = Number(rest);
    return rest !== '' && Number.isFinite(number) ? number : null;
  }
  return unescaped(text);
}

function read(text: string): Option | null {
  const list = /^\((.*)\)$/.exec(text);
  if (!list) return plain(text);
  const parts = (list[1] ? list[1].split(',') : []).map(plain);
  return parts.some((part) => part === null) ? null : (parts as Option[]);
}

/**
 * Reads options out of an address. Nothing is let in here: the chart type's schema does that.
 * @returns the options, and the parts that are no options at all
 */
export function parseOptions(text: string): { options: Options; broken: string[] } {
  const options: Options = {};
  const broken: string[] = [];
  for (const part of text.split(';').filter(Boolean)) {
    const [, path = '', raw = ''] = /^([a-z_]+(?:\.[a-z_]+)*):(.*)$/i.exec(part) ?? [];
    const value = path === '' ? null : read(raw);
    if (value === null || !put(options, path.split('.'), value)) broken.push(part);
  }
  return { options, broken };
}

/** Names that reach into every object are no option's. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

function put(options: Options, path: string[], value: Option): boolean {
  const [key = '', ...rest] = path;
  if (RESERVED.has(key)) return false;
  if (rest.length === 0) {
    options[key] = value;
    return true;
  }
  const inner = (options[key] ??= {});
  return typeof inner === 'object' && !Array.isArray(inner) && put(inner, rest, value);
}
