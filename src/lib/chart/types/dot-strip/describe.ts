import { spoken } from '#lib/i18n/format/quantity.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksSpread } from '#lib/i18n/messages/marks-spread.ts';
import { surelyLarger } from '#lib/model/compare.ts';
import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { ChartData } from '../../type.ts';
import { vocabulary, type Vocabulary } from '../../vocabulary.ts';
import { headingOf } from './heading.ts';
import type { DotStripOptions } from './schema.ts';
import { type Strip, stripPanels } from './strips.ts';

/** More sentences than this are no description but a table, and the table is there. */
const TOLD = 24;

/**
 * A dot strip in words: each strip with its time, its ends and its middle; its figures, the largest
 * first, with qualifier, window and source, up to so many; who is silent.
 */
export function describe(data: ChartData, options: DotStripOptions, locale: Locale): string {
  const [t, s] = [marks[locale], marksSpread[locale]];
  const words = vocabulary(data, locale);
  const panels = stripPanels(data, options, words.observations);
  const strips = panels.flatMap((panel) => [...panel.strips, ...panel.folded]);
  const names = [...new Set(strips.map(({ indicator }) => indicator))].map(words.indicator);
  const heard = new Set(words.observations.map(({ place }) => place));
  const unheard = data.places.filter((place) => !heard.has(place)).map(words.place);
  const total = words.observations.length;
  const opening =
    total === 0 ? t.describe.empty : s.describe(names.join(t.list), total, strips.length);
  const each = Math.max(1, Math.floor(TOLD / Math.max(strips.length, 1)));
  return [
    opening,
    ...strips.map((strip) => told(strip, strips.length > 1 ? each : TOLD, words, data, locale)),
    unheard.length > 0 ? t.describe.silent(unheard.join(t.list)) : '',
  ]
    .join('')
    .trim();
}

function told(
  strip: Strip,
  most: number,
  words: Vocabulary,
  data: ChartData,
  locale: Locale,
): string {
  const [t, s] = [marks[locale], marksSpread[locale]];
  const all = [...[...strip.rows].reverse(), ...strip.off];
  // Named by who they are before they are told: a listener knows what to listen for.
  const shown = all.length <= most ? all : [...new Set([...strip.named, ...all])].slice(0, most);
  const [least, largest] = [strip.rows[0], strip.rows.at(-1)];
  const unit = least ? words.unit(least.unit) : null;
  const yearly = data.derived?.kind === 'per_year';
  const middle = strip.median && spoken(strip.median, unit, locale);
  const said =
    middle === null ? '' : s.medianSaid(yearly ? `${middle}${t.join}${t.normalised}` : middle);
  const wholes = strip.wholes.map(words.place).join(t.list);
  // An end is named only where its reading overlaps no other: else nobody knows which it is.
  const apart = (a: Observation, b: Observation): boolean => surelyLarger(a.quantity, b.quantity);
  const [above, below] =
    strip.time.kind === 'mixed' || strip.rows.length < 2
      ? [undefined, undefined]
      : [
          strip.rows.every((o) => o === largest || (largest && apart(largest, o))) && largest,
          strip.rows.every((o) => o === least || (least && apart(o, least))) && least,
        ];
  const sentence = (text: string): string => (locale === 'en' ? `${text} ` : text);
  return [
    s.strip(headingOf(strip, words, locale), strip.rows.length + strip.off.length),
    strip.time.kind === 'mixed' ? sentence(s.mixedNote) : '',
    strip.time.kind === 'per_year' ? sentence(s.perYear) : '',
    above ? s.highest(ofPlace(above)) : '',
    below ? s.lowest(ofPlace(below)) : '',
    said,
    wholes === '' ? '' : sentence(s.withoutWhole(wholes)),
    ...shown.map((o) => words.name(o) + t.stop),
    all.length > shown.length ? t.describe.more(all.length - shown.length) : '',
  ].join('');

  function ofPlace(o: Observation): string {
    return `${words.place(o.place)}${t.colon}${words.reading(o)}`;
  }
}
