/** The address of a work on the desk, and of a figure in it: by keys that only this browser can open. */
import type { Locale } from '#lib/model/locale.ts';
import { DESK_DEFAULT, formatDesk } from '#lib/url/desk.ts';
import { href } from '#lib/url/paths.ts';

/** `/desk/?work=<key>&at=<figure>`: the desk opens the work it keeps under the key, at the figure. */
export const deskHref = (locale: Locale, work: string, figure: string | null = null): string =>
  href(locale, `/desk/?${formatDesk({ ...DESK_DEFAULT, work, figure })}`);
