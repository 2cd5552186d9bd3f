import { indicatorGroups, placeGroups } from '#lib/features/compare/choices.ts';
import { briefing as words } from '#lib/i18n/messages/briefing.ts';
import type { Locale } from '#lib/model/locale.ts';
import { cardCode, type CardRef } from '#lib/url/briefing.ts';
import type { Vocabulary } from '../site/vocabulary.ts';

/** A card that can be added. */
export interface Choice {
  code: string;
  card: CardRef;
  name: string;
  /** What the search finds it by, in small letters: names in both languages, codes. */
  keywords: string;
}

export interface ChoiceGroup {
  id: string;
  name: string;
  choices: Choice[];
}

const choice = (card: CardRef, name: string, ...keywords: string[]): Choice => ({
  code: cardCode(card),
  card,
  name,
  keywords: [name, ...keywords].join(' ').toLowerCase(),
});

/** Every card there is: published charts, who reports what, places with figures, all indicators. */
export function choices(vocabulary: Vocabulary, locale: Locale): ChoiceGroup[] {
  const t = words[locale].make;
  const { charts, registry, proposals } = vocabulary;
  const told = (id: string): boolean => Object.hasOwn(proposals, id);
  const places = placeGroups(registry, locale).flatMap((group) => group.options);
  const cities = registry.places.filter(
    ({ id, parent }) =>
      parent === null && registry.places.some((one) => one.parent === id && told(one.id)),
  );
  return [
    {
      id: 'charts',
      name: t.groups.charts,
      choices: charts.map(({ id, words: own }) =>
        choice({ kind: 'chart', id }, own[locale].title, own.zh.title, own.en.title),
      ),
    },
    {
      id: 'coverage',
      name: t.groups.coverage,
      choices: [
        choice({ kind: 'coverage', place: null }, t.everybody),
        ...cities.map((city) =>
          choice(
            { kind: 'coverage', place: city.id },
            t.family(city[`short_${locale}`]),
            city.name_zh,
            city.name_en,
          ),
        ),
      ],
    },
    {
      id: 'places',
      name: t.groups.places,
      choices: places
        .filter(({ id }) => told(id))
        .map(({ id, label, keywords }) => choice({ kind: 'place', place: id }, label, keywords)),
    },
    ...indicatorGroups(registry, locale).map((group) => ({
      id: group.id,
      name: group.label,
      choices: group.options.map(({ id, label, keywords }) =>
        choice(
          { kind: 'indicator', indicator: id, places: [], chart: { type: 'bar' } },
          label,
          keywords,
          group.label,
        ),
      ),
    })),
  ];
}

/** The groups with what a search finds; every word has to stand in a choice's keywords. */
export function found(groups: readonly ChoiceGroup[], query: string): ChoiceGroup[] {
  const wanted = query.trim().toLowerCase().split(/\s+/);
  return groups
    .map((group) => ({
      ...group,
      choices: group.choices.filter(({ keywords }) =>
        wanted.every((word) => keywords.includes(word)),
      ),
    }))
    .filter((group) => group.choices.length > 0);
}
