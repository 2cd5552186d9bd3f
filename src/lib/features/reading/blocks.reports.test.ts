import { resolve } from 'node:path';
import { cwd, env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { siteContent } from '#lib/content/site.ts';
import { findTexts } from '#lib/content/texts.ts';
import { withoutLineBreaks } from '#lib/reports/passage.ts';
import { blocks } from './blocks.ts';

const { reports, figures } = siteContent();
const folder = resolve(cwd(), env['YOUJU_SHARED'] ?? '../shared', 'reports');
const texts = findTexts(cwd(), { YOUJU_REPORTS: folder }, reports);

describe.each(reports)('the text of $id', (report) => {
  const text = texts.get(report.id);
  const own = figures.get(report.id) ?? [];

  test.skipIf(text === undefined)('shows every figure once, as written', () => {
    const shown = blocks(text ?? '', own, report).flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.kind === 'figure' ? [[part.figure.id, withoutLineBreaks(part.text)]] : [],
      ),
    );
    expect(shown).toEqual(own.map((figure) => [figure.id, figure.as_written]));
  });
});
