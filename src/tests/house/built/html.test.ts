import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { read } from '../sources.ts';
import { content, pages, parse } from './site.ts';

const validator = new HtmlValidate(JSON.parse(read('.htmlvalidate.json').text) as ConfigData);

describe('every page is valid HTML', () => {
  test.each(pages)('$address', async ({ file }) => {
    const { results } = await validator.validateString(content(file), file);
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  });
});

describe('every page stands by itself, without script', () => {
  test.each(pages)('$address', ({ file }) => {
    const tree = parse(content(file));
    expect(tree.querySelectorAll('main'), 'one <main>').toHaveLength(1);
    expect(tree.querySelectorAll('h1').length, 'an <h1>').toBeGreaterThanOrEqual(1);
    expect(tree.querySelector('title')?.textContent.trim(), 'a title').not.toBe('');
    expect(tree.querySelector('html')?.getAttributeValue('lang')).toMatch(/^(zh-CN|zh-Hans|zh|en)/);
  });
});
