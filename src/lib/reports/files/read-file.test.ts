import { readFile as fromDisk } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding, FileRefusalReason, ReadFile } from '#lib/model/file.ts';
import { docx, inPairs, paragraph, pdf, utf16 } from './made-files.ts';
import { FILE_LIMIT, readFile, type ReadOptions } from './read-file.ts';

const TEXT = '全市新建服务站点１２个，会员1.3万人，培训职工近３００人次。\n';
const TRADITIONAL = '全市新建服務站點12個，會員1.3萬人，他們說這是第一次。\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));

async function good(bytes: Uint8Array, options?: ReadOptions): Promise<ReadFile> {
  const read = await readFile(bytes, options);
  if (!read.ok) throw new Error(`${read.error.reason}: ${read.error.cause}`);
  return read.value;
}

async function reason(bytes: Uint8Array, options?: ReadOptions): Promise<FileRefusalReason | null> {
  const read = await readFile(bytes, options);
  return read.ok ? null : read.error.reason;
}

describe('plain text', () => {
  it.each<[string, Uint8Array, Encoding, string]>([
    ['UTF-8', utf8(TEXT), 'utf-8', 'strict'],
    [
      'UTF-8 with its mark',
      joined(new Uint8Array([0xef, 0xbb, 0xbf]), utf8(TEXT)),
      'utf-8',
      'mark',
    ],
    ['GB18030', inPairs(TEXT, 'gb18030'), 'gb18030', 'likely'],
    ['UTF-16 LE with its mark', utf16(TEXT, 'le', true), 'utf-16le', 'mark'],
    ['UTF-16 BE with its mark', utf16(TEXT, 'be', true), 'utf-16be', 'mark'],
    ['UTF-16 LE', utf16(TEXT, 'le'), 'utf-16le', 'likely'],
    ['UTF-16 BE', utf16(TEXT, 'be'), 'utf-16be', 'likely'],
  ])('in %s is read as it stands', async (_, bytes, encoding, why) => {
    const read = await good(bytes, { name: 'report.txt' });
    expect(read.text).toBe(TEXT);
    expect([read.format, read.encoding, read.encodingReason]).toEqual(['text', encoding, why]);
    expect(read.alternatives.map((one) => one.encoding)).not.toContain(encoding);
  });

  it('in Big5 is read as it stands', async () => {
    expect((await good(inPairs(TRADITIONAL, 'big5'))).text).toBe(TRADITIONAL);
  });

  it('keeps its line ends, spaces and Markdown', async () => {
    const text = '# 工作\r\n\r\n- 培训　300人\r\n';
    expect((await good(utf8(text), { name: 'a.md' })).text).toBe(text);
  });

  it('shows what another encoding would give, and reads it when chosen', async () => {
    const bytes = inPairs('设站12处', 'gb18030');
    const wrong = await good(bytes, { encoding: 'big5' });
    expect(wrong.text).not.toContain('设站');
    expect(wrong.encodingReason).toBe('chosen');
    const right = wrong.alternatives.find(({ encoding }) => encoding === 'gb18030');
    expect(right?.preview).toBe('设站12处');
    expect((await good(bytes, { encoding: 'gb18030' })).text).toBe('设站12处');
  });

  it('says how many characters an encoding could not read', async () => {
    const bytes = joined(utf8('培训300人'), new Uint8Array([0xff, 0xff]));
    const { notes } = await good(bytes, { encoding: 'utf-8' });
    expect(notes).toContainEqual({ kind: 'characters_lost', count: 2 });
  });

  it('is unsure of a few bytes that could be either', async () => {
    const { notes, alternatives } = await good(inPairs('饕餮3', 'gb18030'));
    expect(notes).toContainEqual({ kind: 'encoding_unsure' });
    expect(alternatives.length).toBeGreaterThan(0);
  });
});

describe('a web page', () => {
  const page = (charset: string): string =>
    `<!doctype html><html><head><meta charset="${charset}"><title>标题9</title>` +
    '<style>p{margin:1px}</style></head><body><script>var n = 5;</script><h1>工作&amp;服务</h1>' +
    '<p>培训\n  职工<b>300</b>人&nbsp;次</p><table><tr><td>甲</td><td>12</td></tr></table><ul><li>一</li><li>二</li></ul></body></html>';

  it.each<[string, (text: string) => Uint8Array]>([
    ['utf-8', utf8],
    ['gb2312', (text) => inPairs(text, 'gb18030')],
  ])('declared as %s gives its words, a block a line', async (charset, encode) => {
    const read = await good(encode(page(charset)), { name: 'report.html' });
    expect(read.text).toBe('工作&服务\n培训 职工300人\u00a0次\n甲\t12\n一\n二');
    expect([read.format, read.encodingReason]).toEqual(['html', 'declared']);
    expect(read.notes).toEqual([{ kind: 'tables_as_tabs' }]);
  });

  it('is known by its beginning, not only by its name', async () => {
    expect((await good(utf8('<html><body>12<p>13</body></html>'))).text).toBe('12\n13');
  });

  it('that declares what it is not is read as what it is', async () => {
    const read = await good(inPairs(page('utf-8'), 'gb18030'));
    expect([read.encoding, read.encodingReason]).toEqual(['gb18030', 'likely']);
    expect(read.alternatives.every(({ preview }) => !preview.includes('<'))).toBe(true);
  });

  it('keeps the lines of preformatted text', async () => {
    expect((await good(utf8('<html><pre>1\n2</pre>3'))).text).toBe('1\n2\n3');
  });
});

describe('a Word file', () => {
  it('gives its paragraphs; runs that cut a number are joined', async () => {
    const read = await good(
      docx(paragraph('培训', '30', '0人') + paragraph('A &amp; B 5'), undefined),
    );
    expect([read.text, read.format, read.encoding]).toEqual(['培训300人\nA & B 5', 'docx', null]);
    expect(read.notes).toEqual([]);
  });

  it('keeps the cells of a row in their columns', async () => {
    const cell = (words: string, of = ''): string => `<w:tc>${of}${paragraph(words)}</w:tc>`;
    const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    const rows = [cell('甲', wide) + cell('乙'), cell('丙') + cell('') + cell('12')];
    const table = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
    expect((await good(docx(table, undefined))).text).toBe('甲\t\t乙\n丙\t\t12');
  });

  it('leaves out what was deleted, tells tables and notes', async () => {
    const row = `<w:tbl><w:tr><w:tc>${paragraph('甲')}</w:tc><w:tc>${paragraph('12')}</w:tc></w:tr></w:tbl>`;
    const gone = '<w:p><w:del><w:r><w:delText>99</w:delText><w:t>98</w:t></w:r></w:del></w:p>';
    const body = paragraph('7') + gone + row;
    const { text, notes } = await good(docx(body, `<w:footnote>${paragraph('注1')}</w:footnote>`));
    expect(text).toBe('7\n\n甲\t12\n注1');
    expect(notes.map(({ kind }) => kind)).toEqual([
      'deletions_left_out',
      'tables_as_tabs',
      'notes_at_end',
    ]);
  });

  it('reads a text box once, not its copy for older programs', async () => {
    const box = `<w:p><mc:AlternateContent><mc:Choice>${paragraph('5')}</mc:Choice><mc:Fallback>${paragraph('5')}</mc:Fallback></mc:AlternateContent></w:p>`;
    expect((await good(docx(box))).text).toBe('5');
  });
});

describe('a PDF', () => {
  const cmaps = join(
    dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
    'cmaps',
  );
  const table = async (file: string): Promise<Uint8Array> =>
    new Uint8Array(await fromDisk(join(cmaps, file)));

  it('gives its lines, page after page', async () => {
    const seen: number[] = [];
    const bytes = pdf([['培训300人', '捐款2万元'], ['第三页12']]);
    const kept = bytes.slice();
    const read = await good(bytes, { onPage: (done) => seen.push(done) });
    expect(read.text).toBe('培训300人\n捐款2万元\n第三页12');
    expect([read.format, read.notes, seen]).toEqual(['pdf', [], [1, 2]]);
    expect(bytes).toEqual(kept);
  });

  it('in a font that is not embedded is read with the tables of the library', async () => {
    const bytes = pdf([['培训300人']], { font: 'named' });
    expect((await good(bytes, { table })).text).toBe('培训300人');
    // Without them it is not damaged: it is the tables that did not arrive.
    const offline = async () => Promise.reject(new Error('no network'));
    const read = await readFile(bytes, { table: offline });
    expect(read).toMatchObject({ ok: false, error: { reason: 'no_tables' } });
  });

  it('names the pages that are pictures among others', async () => {
    const { notes } = await good(pdf([['培训300人'], []]));
    expect(notes).toEqual([{ kind: 'pages_without_text', pages: [2] }]);
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort();
    expect(await reason(pdf([['培训300人']]), { signal })).toBe('cancelled');
  });
});

describe('what cannot be read is refused, with the reason', () => {
  const random = (length: number): Uint8Array => {
    let state = 7;
    return Uint8Array.from(
      { length },
      () => (state = (state * 1103515245 + 12345) % 2 ** 31) >> 16,
    );
  };
  const png = joined(
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]),
    random(4000),
  );
  const locked =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 ' +
    `/O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`;

  it.each<[string, Uint8Array, FileRefusalReason]>([
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t　'), 'empty'],
    ['over 50 MB', new Uint8Array(FILE_LIMIT + 1), 'too_large'],
    ['noise', random(5000), 'binary'],
    ['a picture', png, 'binary'],
    ['zeros', new Uint8Array(500), 'binary'],
    [
      'an archive that is no Word file',
      joined(new Uint8Array([80, 75, 3, 4]), random(200)),
      'binary',
    ],
    [
      'a Word file of the old kind',
      joined(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), random(200)),
      'old_word',
    ],
    ['a Word file cut short', docx(paragraph('12'.repeat(99))).slice(0, 150), 'binary'],
    ['a Word file without words', docx('<w:p/>'), 'empty'],
    ['a page without words', utf8('<html><body><img src="1.png"></body></html>'), 'no_text'],
    ['a PDF of pictures', pdf([[], []]), 'pictures'],
    ['a PDF of empty lines', pdf([[' ']]), 'no_text'],
    ['a PDF cut short', utf8('%PDF-1.5\nnothing'), 'damaged'],
    ['a PDF with a password', pdf([['12']], { trailer: locked }), 'locked'],
    ['a text without numerals', utf8('工作总结，没有数字。'), 'no_numerals'],
  ])('%s', async (_, bytes, expected) => expect(await reason(bytes)).toBe(expected));

  it('a named Word file that cannot be unpacked is damaged', async () => {
    const bytes = docx(paragraph('12'.repeat(99))).slice(0, 150);
    expect(await reason(bytes, { name: '总结.docx' })).toBe('damaged');
  });

  it('whatever the bytes, the answer is a value', async () => {
    const heads = fc.constantFrom([], [80, 75, 3, 4], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [60, 112]);
    await fc.assert(
      fc.asyncProperty(heads, fc.uint8Array({ maxLength: 400 }), async (head, rest) => {
        const read = await readFile(joined(new Uint8Array(head), rest));
        if (read.ok) expect(read.value.text.trim()).not.toBe('');
      }),
    );
  });
});
