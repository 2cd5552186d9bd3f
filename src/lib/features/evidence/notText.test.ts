import { expect, it } from 'vitest';
import { notText } from './notText.ts';

const text = '全市建站20余家，\n近60家在建。\n';
const utf8 = (of: string) => [...new TextEncoder().encode(of)];
const utf16 = (of: string) =>
  [...of].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]);

it.each<[string, number[], ReturnType<typeof notText>]>([
  ['nothing', [], 'empty'],
  ['line ends alone', utf8(' \r\n\n'), 'empty'],
  ['a byte order mark alone', [0xef, 0xbb, 0xbf], 'empty'],
  ['a PNG', [0x89, ...utf8('PNG\r\n'), 0x1a, 0x0a, 0, 0, 0, 0x0d], 'picture'],
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 0x10], 'picture'],
  ['a PDF', utf8('%PDF-1.7\n'), 'document'],
  ['a Word file', [...utf8('PK'), 3, 4, 0x14, 0], 'document'],
  ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'document'],
  ['a program', [0x7f, ...utf8('ELF'), 2, 1, 1, 0, 0, 0, 0, 0], 'binary'],
  ['UTF-8', utf8(text), null],
  ['UTF-8 with CRLF and a mark', [0xef, 0xbb, 0xbf, ...utf8(text.replace(/\n/g, '\r\n'))], null],
  ['GB18030', [0xc8, 0xab, 0xca, 0xd0, 0x32, 0x30, 0x0a], null],
  ['UTF-16', [0xff, 0xfe, ...utf16(text)], null],
  ['a page of a site', utf8('<!doctype html>'), 'page'],
  ['a page of a site in UTF-16', [0xff, 0xfe, ...utf16('<html lang="zh">')], 'page'],
  [
    'a page after a mark, an XML line and a remark',
    [
      0xef,
      0xbb,
      0xbf,
      ...utf8('<?xml version="1.0"?>\n<!-- saved -->\n<!DOCTYPE html PUBLIC "x">'),
    ],
    'page',
  ],
  ['a text that speaks of pages', utf8(`${text}<html>`), null],
])('%s: %s', (_, bytes, what) => {
  expect(notText(new Uint8Array(bytes))).toBe(what);
});

it('a long text is text, wherever its head is cut', () => {
  for (const before of ['', 'a', 'ab'])
    expect(notText(new TextEncoder().encode(before + text.repeat(4000)))).toBeNull();
});
