import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { periodLabel } from '#lib/i18n/format/period.ts';
import { spoken } from '#lib/i18n/format/quantity.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES, type Locale } from '#lib/model/locale.ts';
import { observe } from '#lib/shape/observe.ts';
import { silent } from '#lib/shape/silent.ts';
import ChartFigure from './ChartFigure.svelte';
import { drawnData } from './derived.ts';
import { CHART_KINDS, chartType, loadCharts } from './registry.ts';
import type { ChartChoice, ChartKind } from './spec.ts';
import type { ChartData } from './type.ts';
import { vocabulary } from './vocabulary.ts';

await loadCharts(CHART_KINDS);

/** Examples of each type that are shaped as reports are: every qualifier, doubt, silence, dispute. */
const HEARD: Record<ChartKind, string[]> = {
  bar: [
    'every-row',
    'three-and-silence',
    'thread',
    'windows-of-one-place',
    'normalised',
    'changes',
  ],
  timeline: ['every-row', 'two-windows', 'redefined', 'strips-only', 'thread'],
  table: ['every-row'],
  coverage: ['every-state', 'windows'],
  dumbbell: ['every-row', 'windows', 'other-length', 'halves', 'thread'],
  'dot-strip': ['every-row', 'windows', 'bounds'],
  'tile-map': ['every-form', 'cities-and-zones', 'windows'],
  heatmap: ['every-row', 'windows', 'indicators-of-one-place'],
  scatter: ['two-indicators', 'every-row', 'windows-differ'],
  facets: ['one-scale', 'units-differ', 'by-period', 'windows'],
};

/** A mark as it is heard when it has the focus. */
interface Mark {
  figure: string | null;
  name: string;
}

const plain = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<svg[^>]*aria-hidden="true".*?<\/svg>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : plain(found);
};

/** The cells of a table row, each after the head of its column. */
function rowSaid(row: string, heads: readonly string[]): string {
  const cells = [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
    plain(cell),
  );
  return cells.map((cell, i) => `${heads[i]} ${cell}`).join(' | ');
}

/** What is heard of a chart: its description, then its marks, as the arrow keys meet them. */
function heard(chart: ChartChoice, data: ChartData, locale: Locale): [string, Mark[]] {
  const { body } = render(ChartFigure, {
    props: {
      ...{ chart, data, locale, idPrefix: 'x' },
      hrefOf: (report: string, figure: string) => `/reports/${report}/#${figure}`,
      placeHref: (place: string, key: string) => `/places/${place}/#${key}`,
    },
  });
  const said = plain(/<p id="x-said"[^>]*>(.*?)<\/p>/s.exec(body)?.[1] ?? '');
  const sheet = body.slice(body.indexOf('sheet w720'));
  const heads = [...sheet.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/gs)].map(([, th = '']) =>
    plain(th),
  );
  if (heads.length > 0) {
    const rows = sheet.slice(sheet.indexOf('<tbody')).match(/<tr.*?<\/tr>/gs) ?? [];
    return [
      said,
      rows.map((row) => ({ figure: attribute(row, 'data-figure'), name: rowSaid(row, heads) })),
    ];
  }
  const links = [...sheet.matchAll(/(<a [^>]*href=[^>]*>)(.*?)<\/a>/gs)];
  return [
    said,
    links.map(([, tag = '', inside = '']) => ({
      figure: attribute(tag, 'data-figure'),
      name: attribute(tag, 'aria-label') ?? plain(inside),
    })),
  ];
}

/** The examples of a type that are read aloud, as charts. */
async function examplesOf(kind: ChartKind) {
  const all = await chartType(kind).examples();
  const heard = HEARD[kind].map((name) => {
    const found = all.find((one) => one.name === name);
    if (!found) throw new Error(`${kind} has no example ${name}`);
    const chart = { type: kind, ...(found.options as object) } as ChartChoice;
    return { name, chart, data: found.data };
  });
  return [kind, heard] as const;
}

/** What nobody may miss of a figure: its qualifier, its time, its source, its doubt. */
const wordsOf = (data: ChartData, row: ObservationRow, locale: Locale): string[] => {
  const unit = data.registry.units.find(({ id }) => id === row.unit) ?? null;
  const { quantity, period } = observe(row);
  const report = data.reports.find(({ id }) => id === row.report);
  return [
    spoken(quantity, unit, locale),
    periodLabel(period, locale),
    report?.[`short_${locale}`] ?? row.report,
    ...(row.suspect ? [marks[locale].suspect] : []),
  ];
};

describe.each(await Promise.all(CHART_KINDS.map(examplesOf)))(
  'a blind reader of %s',
  (kind, all) => {
    it.each(LOCALES)('hears in %s what was reviewed', async (locale) => {
      const scripts = all.map(({ name, chart, data }) => {
        const [said, own] = heard(chart, data, locale);
        return [`# ${name}`, said, ...own.map((mark, i) => `${i + 1}. ${mark.name}`)].join('\n');
      });
      await expect(`${scripts.join('\n\n')}\n`).toMatchFileSnapshot(
        `types/${kind}/scripts/${locale}.txt`,
      );
    });

    const both = all.flatMap((one) => LOCALES.map((locale) => ({ ...one, locale })));
    it.each(both)(
      'hears every mark of $name whole, in $locale',
      ({ chart, data: given, locale }) => {
        const data = drawnData(chart, given);
        const [, own] = heard(chart, given, locale);
        const rows = new Map(data.rows.map((row) => [row.figure, row]));
        const words = vocabulary(data, locale);
        for (const { figure, name } of own) {
          const row = figure === null ? undefined : rows.get(figure);
          if (!row) {
            // A mark of many figures: how many, and how many of them are approximate or disputed.
            expect(name).toMatch(/[:：]\s?\d+/);
            continue;
          }
          const o = observe(row);
          const made = words.made(o);
          // A change, and what was divided, is said with how it was made, of all its figures.
          const expected = data.derived
            ? [words.reading(o), made ?? words.period(o), words.reportsOf(o)]
            : wordsOf(data, row, locale);
          for (const part of expected) expect(name).toContain(part);
        }
        // No figure that is drawn is out of reach of the keyboard.
        if (kind !== 'coverage')
          expect([...new Set(own.map(({ figure }) => figure))].sort()).toEqual(
            [...rows.keys()].sort(),
          );
      },
    );

    it.each(both)(
      'is told of every report and silence of $name in $locale',
      ({ chart, data, locale }) => {
        const [said, own] = heard(chart, data, locale);
        const script = [said, ...own.map(({ name }) => name)].join('\n');
        for (const id of new Set(data.rows.map(({ report }) => report)))
          expect(script).toContain(
            data.reports.find((one) => one.id === id)?.[`short_${locale}`] ?? id,
          );
        for (const id of silent(data.places, [...data.rows, ...(data.coverage ?? [])]))
          expect(said).toContain(vocabulary(data, locale).place(id));
      },
    );
  },
);
