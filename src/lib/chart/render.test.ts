import { readdirSync, readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import ChartFigure from './ChartFigure.svelte';
import { drawnData } from './derived.ts';
import { CHART_KINDS, chartType, loadCharts } from './registry.ts';
import type { ChartChoice } from './spec.ts';

await loadCharts(CHART_KINDS);

const hrefOf = (report: string, figure: string): string => `/reports/${report}/#${figure}`;
const placeHref = (place: string, key: string): string => `/places/${place}/#${key}`;

/** Every example is kept as a picture, so that a change of drawing is seen and reviewed. */
const KEPT = [
  { width: 360, locale: 'zh' },
  { width: 720, locale: 'zh' },
  { width: 720, locale: 'en' },
] as const;

/** One element a line, without what a compiler adds. */
const tidy = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/ ?svelte-\w+/g, '')
    .replaceAll(' class=""', '')
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll('><', '>\n<')
    .trim() + '\n';

const everything = (
  await Promise.all(
    CHART_KINDS.map(async (kind) => {
      const type = chartType(kind);
      return (await type.examples()).map((example) => ({ kind, type, ...example }));
    }),
  )
).flat();

// A table is HTML, not a picture.
describe.each(everything.filter(({ kind }) => kind !== 'table'))(
  '$kind, $name',
  ({ kind, type, name, data, options }) => {
    it.each(KEPT)('is drawn as before at $width in $locale', async ({ width, locale }) => {
      const layout = type.layout(data, options, { locale, size: { width } });
      const { body } = render(type.Component, {
        props: { layout, locale, hrefOf, placeHref, idPrefix: 'x' },
      });
      await expect(tidy(body)).toMatchFileSnapshot(
        `types/${kind}/snapshots/${name}-${width}-${locale}.svg`,
      );
    });
  },
);

describe.each(everything)('$kind, $name', ({ kind, data, options }) => {
  const chart = { type: kind, ...(options as object) } as ChartChoice;
  const html = (locale: 'zh' | 'en'): string =>
    render(ChartFigure, {
      props: { chart, data, locale, hrefOf, placeHref, idPrefix: 'one' },
    }).body;

  it('leads from every figure to its evidence, by name', () => {
    const links = [...html('zh').matchAll(/<a href="([^"]+)"[^>]*>/g)].map(([all]) => all);
    // What is made of figures stands for the later one; a choice of places leaves others out.
    const drawn = 'only' in chart ? [] : drawnData(chart, data).rows;
    for (const row of kind === 'coverage' ? [] : drawn) {
      const own = links.filter((link) => link.includes(`href="${hrefOf(row.report, row.figure)}"`));
      expect(own).toHaveLength(4);
    }
  });

  it('gives every id once and carries no style', () => {
    for (const locale of LOCALES) {
      const ids = [...html(locale).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...html(locale).matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
      expect(html(locale)).not.toMatch(/ style=| on[a-z]+=/);
    }
  });
});

describe('drawn anew in the browser', () => {
  const files = ['marks', ...CHART_KINDS.map((kind) => `types/${kind}`)].flatMap((folder) =>
    readdirSync(`src/lib/chart/${folder}`)
      .filter((file) => file.endsWith('.svelte'))
      .map((file) => `src/lib/chart/${folder}/${file}`),
  );
  // A link that a compiler takes for HTML draws nothing inside a picture.
  it.each(files.filter((file) => !file.includes('/table/')))('%s is SVG throughout', (file) => {
    const { js } = compile(readFileSync(file, 'utf8'), { generate: 'client', filename: file });
    const html = [...js.code.matchAll(/from_html\(`([^`]*)`/g)].map(([, markup = '']) => markup);
    expect(html.filter((markup) => /<\w/.test(markup))).toEqual([]);
  });
});
