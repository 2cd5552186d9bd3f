import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText, likeness } from './encoding.ts';
import { inPairs } from './made-files.ts';

describe('how much a text looks like one', () => {
  it('is more for Chinese than for Chinese in a wrong encoding', () => {
    const bytes = inPairs('全市新建服务站点，会员增加，培训职工。', 'gb18030');
    const as = (encoding: string): number => likeness(new TextDecoder(encoding).decode(bytes));
    for (const wrong of ['utf-8', 'big5', 'utf-16le', 'windows-1252'])
      expect(as('gb18030')).toBeGreaterThan(as(wrong) + 0.2);
  });

  it('is low for noise and high for plain English', () => {
    expect(likeness('\u0000\u0001\ufffd')).toBeLessThan(0);
    expect(likeness('Built 12 stations.')).toBe(1);
    expect(likeness('')).toBe(0);
  });
});

it('Western letters are not taken for Chinese', () => {
  const bytes = Uint8Array.from('Do\u00f1a Ana, 1999', (one) => one.charCodeAt(0));
  const read = decodeText(bytes);
  expect(read?.text).toBe('Doña Ana, 1999');
  expect(read?.alternatives.map(({ encoding }) => encoding)).toContain('gb18030');
});

interface Case {
  file: string;
  encoding: string;
}

const FOLDER = join(process.env.YOUJU_SHARED ?? '../shared', 'cases');
const LIST = join(FOLDER, 'csv-encodings.jsonl');

describe.skipIf(!existsSync(LIST))(
  'files of a public suite (skipped without ../shared/cases)',
  () => {
    const cases = existsSync(LIST)
      ? readFileSync(LIST, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Case)
      : [];

    it.each(cases)('$file is $encoding', ({ file, encoding }) => {
      const read = decodeText(new Uint8Array(readFileSync(join(FOLDER, file))));
      expect(read?.encoding).toBe(encoding === 'gbk' ? 'gb18030' : encoding);
    });
  },
);
