import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sha256 } from '#lib/datasets/checksum.ts';
import { exampleFigures, exampleReport, exampleText } from './example-report.ts';
import { checkText } from './texts.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = { report: { ...exampleReport }, figures: exampleFigures };
beforeAll(async () => {
  file.report.sha256 = await sha256(exampleText);
});
afterEach(() => vi.unstubAllGlobals());

describe('a text is opened only if it is the one the figures were read from', () => {
  it('by its checksum', async () => {
    expect(await checkText(bytes(exampleText), file)).toEqual({
      ok: true,
      value: { text: exampleText, verified: true },
    });
  });

  it('else names both checksums and the likely cause', async () => {
    const other = bytes(exampleText.replaceAll('\n', '\r\n'));
    expect(await checkText(other, file)).toEqual({
      ok: false,
      error: {
        kind: 'report_checksum',
        expected: file.report.sha256,
        found: await sha256(other),
        cause: 'line_ends',
      },
    });
  });
});

describe('where the browser cannot hash (plain http)', () => {
  it('the figures must stand at their places, and the text counts as not verified', async () => {
    vi.stubGlobal('crypto', {});
    expect(await checkText(bytes(exampleText), file)).toEqual({
      ok: true,
      value: { text: exampleText, verified: false },
    });
  });

  it.each([
    ['a figure changed', exampleText.replace('20余', '30余')],
    ['a character more', `${exampleText}。`],
    ['an error page', '<!doctype html>'],
  ])('%s: refused', async (_, text) => {
    vi.stubGlobal('crypto', {});
    expect(await checkText(bytes(text), file)).toMatchObject({ ok: false });
  });
});
