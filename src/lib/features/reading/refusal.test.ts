import { expect, it } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import { exampleSource } from '../evidence/example-report.ts';
import { reportFile } from '../evidence/reportFile.ts';
import { openText } from '../evidence/texts.ts';
import { refusal } from './refusal.ts';

const file = reportFile('example', exampleSource, new Set());
const SUM = /[0-9a-f]{64}/;

/** What a reader is told who drops these bytes. */
async function told(bytes: Uint8Array, locale: (typeof LOCALES)[number]): Promise<string[]> {
  if (!file) throw new RangeError('no example');
  const result = await openText(bytes, file);
  if (result.ok) throw new RangeError('was opened');
  return refusal(result.error, locale);
}

it.each(LOCALES)(
  'what is no text is told so, without checksums or editions (%s)',
  async (locale) => {
    const files = {
      empty: [],
      picture: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      document: [0x25, 0x50, 0x44, 0x46, 0x2d],
      binary: [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0],
    };
    const said = await Promise.all(
      Object.values(files).map((bytes) => told(new Uint8Array(bytes), locale)),
    );
    for (const sentences of said) {
      expect(sentences).toHaveLength(1);
      expect(sentences.join('')).not.toMatch(SUM);
      expect(sentences.join('')).not.toMatch(/版本|edition/);
    }
    expect(new Set(said.flat()).size).toBe(said.length);
  },
);

it('another text is told both checksums and the likely cause', async () => {
  const [sums, cause] = await told(new TextEncoder().encode('另一份报告。'), 'zh');
  expect(sums).toMatch(SUM);
  expect(cause).toContain('另一个版本');
});
