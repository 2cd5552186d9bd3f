import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '#lib/datasets/checksum.ts';
import { matchText } from './match.ts';

const text = '全市建成驿站59家。\n会员473114人。\n';
const other = '另一份报告，长得多，也说会员473114人，但不是同一份。\n';
const utf8 = (words: string) => new TextEncoder().encode(words);
const utf16 = (words: string) =>
  new Uint8Array(Uint16Array.from(words, (c) => c.charCodeAt(0)).buffer);
/** 全市 in GB18030 and so on, by the two-byte codes a decoder knows; Node has no encoder. */
const gb18030 = (words: string) => {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++)
      if (low !== 0x7f) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from(
    [...words].flatMap((c) => (c < '\u0080' ? [c.charCodeAt(0)] : codes.get(c)!)),
  );
};

let reports: { id: string; sha256: string; characters: number }[];
beforeAll(async () => {
  reports = await Promise.all(
    [text, other].map(async (words, i) => ({
      id: `report-${i}`,
      sha256: await sha256(words),
      characters: words.length,
    })),
  );
});

test('a text is recognised by its bytes, whichever report it is', async () => {
  expect(await matchText(utf8(other), reports)).toMatchObject({
    ok: true,
    value: { id: 'report-1' },
  });
});

describe('a file that does not fit names both checksums and the likely cause', () => {
  test.each([
    ['CRLF', utf8(text.replaceAll('\n', '\r\n')), 'line_ends'],
    ['old Macintosh line ends', utf8(text.replaceAll('\n', '\r')), 'line_ends'],
    ['no line end at the end', utf8(text.trimEnd()), 'line_ends'],
    ['a byte order mark', utf8(`\uFEFF${text}`), 'encoding'],
    ['UTF-16 with a mark', utf16(`\uFEFF${text}`), 'encoding'],
    ['UTF-16 with CRLF', utf16(text.replaceAll('\n', '\r\n')), 'encoding'],
    ['GB18030', gb18030(text), 'encoding'],
    ['a word changed', utf8(text.replace('59', '58')), 'edition'],
    ['nothing', new Uint8Array(), 'edition'],
  ] as const)('%s', async (_, bytes, cause) => {
    expect(await matchText(bytes, reports)).toEqual({
      ok: false,
      error: {
        kind: 'report_checksum',
        expected: reports[0]!.sha256,
        found: await sha256(bytes),
        cause,
      },
    });
  });

  test('another edition is compared with the report of the nearest length', async () => {
    const result = await matchText(utf8(other.replace('同一', '同')), reports);
    expect(result).toMatchObject({ error: { expected: reports[1]!.sha256, cause: 'edition' } });
  });
});
