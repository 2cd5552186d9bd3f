import { afterAll, describe, expect, test } from 'vitest';
import { bytes, content, files, firstLoad, gzip, pages } from './site.ts';

const KB = 1024;
const BUDGET = {
  /** Page and styles of an embed, its picture included, as a compressing server sends them. */
  embed: 15 * KB,
  embedScript: 2 * KB,
  firstScript: 90 * KB,
  /** A page's HTML with its pictures and the data it brings along. */
  page: 48 * KB,
  file: 20 * KB * KB,
  answers: 5 * KB * KB,
  answer: 20 * KB,
};

/** Words that only the engine's and Arrow's own code holds, however it is minified. */
const ENGINE = /REGISTER_FILE_BUFFER|ARROW1|duckdb-browser/;

const table: { what: string; size: number; budget: number }[] = [];

/** Notes a size for the table and asserts its budget. */
function within(what: string, size: number, budget: number): void {
  table.push({ what, size, budget });
  expect(size, what).toBeLessThanOrEqual(budget);
}

const sizes = new Map<string, number>();
const gzipOf = (file: string): number => {
  const size = sizes.get(file) ?? gzip(content(file));
  sizes.set(file, size);
  return size;
};
const total = (numbers: number[]): number => numbers.reduce((sum, size) => sum + size, 0);

const isEmbed = ({ address }: { address: string }): boolean => /^\/(en\/)?e\/./.test(address);
const embeds = pages.filter(isEmbed);

describe('embeds', () => {
  test('exist in both languages', () => {
    const ids = (prefix: string): string[] =>
      embeds.flatMap(({ address }) =>
        address.startsWith(prefix) ? address.slice(prefix.length) : [],
      );
    expect(ids('/e/').length).toBeGreaterThan(0);
    expect(ids('/en/e/')).toEqual(ids('/e/'));
  });
  test.each(embeds)('$address', ({ address, file }) => {
    const html = content(file);
    const { scripts, styles, inline } = firstLoad(html);
    within(`embed ${address}`, gzip(html) + total(styles.map(gzipOf)), BUDGET.embed);
    const script = total([...scripts.map(gzipOf), ...inline.map(gzip)]);
    within(`embed script ${address}`, script, BUDGET.embedScript);
  });
});

describe('first load of every page', () => {
  test.each(pages)('$address', ({ address, file }) => {
    const html = content(file);
    const { scripts } = firstLoad(html);
    expect(scripts.filter((script) => ENGINE.test(content(script)))).toEqual([]);
    within(`first script ${address}`, total(scripts.map(gzipOf)), BUDGET.firstScript);
    // What is inline is data but for a few lines: it counts with the page it stands in.
    within(`page ${address}`, gzip(html), BUDGET.page);
  });
  test('the engine is found where it is, so that its absence above means something', () => {
    const chunks = files.filter((file) => /^\/_app\/.*\.js$/.test(file));
    expect(chunks.filter((file) => ENGINE.test(content(file))).length).toBeGreaterThan(0);
  });
});

describe('files', () => {
  test('none is larger than common static hosts take', () => {
    const largest = files.reduce((a, b) => (bytes(b) > bytes(a) ? b : a));
    within(`largest file ${largest}`, bytes(largest), BUDGET.file);
  });
  const answers = files.filter((file) => file.startsWith('/answers/'));
  test('answers are there, and small in all', () => {
    expect(answers.length).toBeGreaterThan(0);
    within('answers in all', total(answers.map(bytes)), BUDGET.answers);
  });
  test('each answer is small', () => {
    for (const file of answers) within(`answer ${file}`, gzipOf(file), BUDGET.answer);
  });
});

/** Of each kind the fullest: a long list would hide it. */
afterAll(() => {
  const kindOf = (what: string): string => what.replace(/ \/.*/, '');
  const kinds = [...new Set(table.map(({ what }) => kindOf(what)))];
  const lines = kinds.map((kind) => {
    const entries = table.filter(({ what }) => kindOf(what) === kind);
    const { what, size, budget } = entries.reduce((a, b) => (b.size > a.size ? b : a));
    return [
      kind.padEnd(14),
      `${(size / KB).toFixed(1)} KB`.padStart(12),
      `of ${(budget / KB).toFixed(0)} KB`.padStart(12),
      `${((size / budget) * 100).toFixed(0)} %`.padStart(6),
      `${entries.length} measured, fullest:`,
      what.slice(kind.length).trim(),
    ].join('  ');
  });
  console.log(`\nBudgets (gzip, except files and answers in all)\n${lines.join('\n')}\n`);
});
