import { describe, expect, test } from 'vitest';
import { parse } from 'svelte/compiler';
import { filesUnder, sources, type Source } from './sources.ts';

const all = sources();
const named = all.map((source) => [source.path, source] as const);

describe('a file has one subject, in at most 250 lines', () => {
  test.each(named)('%s', (_, { text }) => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(250);
  });
});

describe('names say what is inside', () => {
  const vague = /(^|[/._-])(utils?|helpers?|common|misc|stuff)([/._-]|$)/i;
  test('of files and folders', () => {
    expect(filesUnder('src').filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('code that is fetched late may not arrive', () => {
  const late = named.filter(
    ([path, { text }]) => path.endsWith('.svelte') && /\bimport\(/.test(text),
  );
  test('there is some', () => expect(late.length).toBeGreaterThan(5));
  test.each(late)('%s does something then', (_, { text }) => {
    // `load={() => import(…)}` hands it to a component that catches.
    const awaited = [...text.matchAll(/\{#await import\(/g)].length;
    const caught = [...text.matchAll(/\{:catch/g)].length;
    expect(caught).toBeGreaterThanOrEqual(awaited);
    if (/[^#]await import\(|= import\(/.test(text))
      expect(text).toMatch(/\.catch\(|catch \{|\.then\(/);
  });
});

describe('words of a language stand in messages', () => {
  const own = named.filter(([path]) => /^src\/(lib\/(chart|features|ui|url)|routes)\//.test(path));
  const chosen = /=== '(zh|en)'\s*\?\s*(['"`][：；，。、（]|'' : ' ')/;
  test('its punctuation and its spaces too', () => {
    expect(own.filter(([, { text }]) => chosen.test(text)).map(([path]) => path)).toEqual([]);
  });
});

/** Where a component writes styles into its markup; the policy of every page refuses them. */
function inlineStyles({ text }: Source): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, name, start } = node as { type?: string; name?: string; start?: number };
    if (type === 'StyleDirective' || (type === 'Attribute' && name === 'style'))
      found.push(`line ${text.slice(0, start).split('\n').length}`);
    for (const child of Object.values(node)) walk(child);
  };
  walk(parse(text, { modern: true }).fragment);
  return found;
}

describe('no style stands in markup', () => {
  const components = named.filter(([path]) => path.endsWith('.svelte'));
  test.each(components)('%s', (_, source) => {
    expect(inlineStyles(source)).toEqual([]);
  });
  test.each([
    ['<p style="color: red">x</p>', 1],
    ['{#if a}<p style:color={a}>x</p>{/if}', 1],
    ['<svg><rect {style} /></svg>', 1],
    ['<p class="style">style="x"</p><style>p { margin: 0 }</style>', 0],
  ])('the rule itself: %s', (text, count) => {
    expect(inlineStyles({ path: 'x.svelte', text })).toHaveLength(count);
  });
});

describe('nothing is put off', () => {
  // Written apart, so that this file keeps the rule.
  const put = new RegExp(
    [
      `\\b(TO${'DO'}|FIX${'ME'}|XX${'X'})\\b`,
      `\\b(test|it|describe)\\.(only|to${'do'}|fix${'me'})\\b`,
      `\\b(test|it|describe)\\.sk${'ip'}\\(\\s*(['"\`]|\\))`,
      `expect\\((true|false)\\)`,
    ].join('|'),
  );
  test.each(named)('%s', (_, { text }) => {
    const lines = text.split('\n');
    expect(
      lines.flatMap((line, i) => (put.test(line) ? [`${i + 1}: ${line.trim()}`] : [])),
    ).toEqual([]);
  });
});
