import { posix } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { attribute, base, content, fileAt, files, origin, pages, parse } from './site.ts';

/** Attributes that name a resource or a page. */
const REFERENCES = ['href', 'src', 'poster', 'action', 'xlink:href'];

const anchors = new Map<string, Set<string>>();

/** The ids of a page, read once. */
function anchorsOf(file: string): Set<string> {
  const known = anchors.get(file);
  if (known) return known;
  const found = new Set(
    parse(content(file))
      .querySelectorAll('[id]')
      .flatMap((element) => attribute(element, 'id') ?? []),
  );
  anchors.set(file, found);
  return found;
}

/** Why a reference of a page leads nowhere, in a sentence; null where it is sound. */
function objection(reference: string, from: string, tag: string): string | null {
  if (/^(mailto|data|blob|tel):/.test(reference)) return null;
  if (/^javascript:/i.test(reference)) return `${reference}: a script is no address`;
  const here = `http://site${base}${from}`;
  const url = new URL(reference, here);
  if (url.origin !== 'http://site' && url.origin !== origin)
    return tag === 'a' ? null : `${reference}: loaded from another site`;
  if (from === '/404.html' && !/^([a-z]+:|[/#])/.test(reference))
    return `${reference}: relative, on a page that stands for any address`;
  const file = fileAt(url.pathname);
  if (file === null) return `${reference}: there is no such file`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || !file.endsWith('.html') || anchorsOf(file).has(anchor)) return null;
  return `${reference}: the page has no such place`;
}

let checked = 0;

describe(`references of every page, base "${base}"`, () => {
  test.each(pages)('$address', ({ address, file }) => {
    const found = parse(content(file))
      .querySelectorAll('*')
      .flatMap((element) =>
        REFERENCES.flatMap((name) => {
          const reference = attribute(element, name);
          return reference === null ? [] : { reference, tag: element.tagName };
        }),
      );
    checked += found.length;
    const objections = found.flatMap(
      ({ reference, tag }) => objection(reference, address, tag) ?? [],
    );
    expect([...new Set(objections)]).toEqual([]);
  });
});

describe('references of every style sheet', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  test.each(sheets)('%s', (sheet) => {
    const lost = [...content(sheet).matchAll(/url\(\s*["']?([^"')]+)/g)]
      .map((found) => found[1] ?? '')
      .filter((reference) => !/^(data:|#)/.test(reference))
      .filter((reference) => {
        const path = reference.startsWith('/')
          ? reference
          : base + posix.join(posix.dirname(sheet), reference);
        return fileAt(path) === null;
      });
    expect(lost).toEqual([]);
  });
});

afterAll(() => console.log(`${checked} references on ${pages.length} pages`));
