/** A place made at the desk, kept with the work until it is exported. */
import { deskPlaces } from '#lib/i18n/messages/desk-places.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Place } from '#lib/model/registry.ts';
import type { Desk } from '../desk.svelte.ts';

/** Keeps a new place beside the registry's. */
export function addPlace(desk: Desk, place: Place): void {
  desk.update({ ...desk.work, places: [...desk.work.places, place] });
  desk.said = saidOf(desk, place);
}

/** Keeps it, as the place of a figure and of every other that the text says of the same name. */
export function addPlaceOf(desk: Desk, place: Place, figure: Figure): void {
  addPlace(desk, place);
  const decisions = desk.figures
    .filter((one) => one.id === figure.id || (one.place !== null && one.place === place.name_zh))
    .map(({ id }) => ({ kind: 'change' as const, id, change: { place: place.id } }));
  if (desk.decide({ kind: 'several', decisions })) desk.said = saidOf(desk, place);
}

const saidOf = ({ locale }: Desk, place: Place): string =>
  deskPlaces[locale].made(locale === 'zh' ? place.name_zh : place.name_en);
