/** On an English page every Chinese word is marked as Chinese, or it is read aloud as noise. */
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { content, pages } from './site.ts';

const HAN = /\p{Script=Han}/u;
const english = pages.filter(({ address }) => address.startsWith('/en/'));
/** Attributes and picture titles that are read aloud. They are plain text: no part of it has a language of its own. */
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder', 'content'];

/** What a page says in Chinese without saying so: text, and spoken attributes. */
function unmarked(html: string): { text: string[]; plain: string[] } {
  const text: string[] = [];
  const plain: string[] = [];
  const open: { name: string; lang: string }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const lang = attributes['lang'] ?? open.at(-1)?.lang ?? '';
      open.push({ name, lang });
      if (lang.startsWith('zh')) return;
      for (const key of SPOKEN)
        if (HAN.test(attributes[key] ?? '')) plain.push(attributes[key] ?? '');
    },
    ontext(words) {
      const here = open.at(-1);
      if (!here || here.lang.startsWith('zh') || !HAN.test(words)) return;
      // Code is no speech of ours: a check's SQL is shown as it runs. What a picture defines is drawn
      // where it is used, there without a voice.
      if (open.some(({ name }) => ['script', 'style', 'pre', 'defs'].includes(name))) return;
      (here.name === 'title' ? plain : text).push(words.trim());
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.write(html);
  parser.end();
  return { text, plain };
}

test('there are English pages, and they quote Chinese', () => {
  expect(english.length).toBeGreaterThan(50);
  expect(english.some(({ file }) => content(file).includes('lang="zh'))).toBe(true);
});

test('what is not marked is found', () => {
  const found = unmarked('<p>of <i lang="zh">三年</i> and 三年</p><a aria-label="近">x</a>');
  expect(found).toEqual({ text: ['and 三年'], plain: ['近'] });
});

describe('Chinese words are marked as such', () => {
  test.each(english)('$address', ({ file }) => {
    const { text, plain } = unmarked(content(file));
    expect([...new Set(text)]).toEqual([]);
    // Where no mark can stand, Chinese is only what a report is quoted with.
    const ours = plain.filter((words) => HAN.test(words.replaceAll(/“[^“”]*”/g, '')));
    expect([...new Set(ours)]).toEqual([]);
  });
});
