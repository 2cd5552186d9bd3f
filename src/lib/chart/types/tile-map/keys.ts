import type { Locale } from '#lib/model/locale.ts';
import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import type { PlacedText } from '../../marks/placed.ts';
import {
  corner,
  rect,
  tileForm,
  type TileForm,
  type TileShape,
  tileShape,
} from '../../marks/tile-shape.ts';
import { type Column, flow, SAMPLE } from './column.ts';
import type { TilePanel } from './figures.ts';

/** A sample of a sign with its words. */
export interface Key {
  /** Null for the stitch, which is no tile. */
  shape: TileShape | null;
  corner: string | null;
  stitch: string | null;
  hatched: string | null;
  labels: PlacedText[];
}

/** What tiles may carry, in the order in which it is explained. */
const SIGNS = [
  'above',
  'below',
  'about',
  'between',
  'zero',
  'suspect',
  'window',
  'zone',
  'derived',
  'silent',
  'unasked',
] as const;
type Sign = (typeof SIGNS)[number];

const isSign = (form: TileForm): form is Extract<TileForm, Sign> =>
  form !== 'plain' && form !== 'frame';

/** What is to be seen of a panel besides its figures. */
interface Seen {
  silent: boolean;
  unasked: boolean;
  zone: boolean;
  derived: boolean;
  /** Small charts stand in the tiles: these say how exact a value is, not the tiles. */
  inside: boolean;
}

/** The signs that tiles of a panel carry. */
export function signsOf({ places }: TilePanel, seen: Seen): Set<Sign> {
  const signs = new Set<Sign>();
  for (const { main, twin, otherWindow } of places.values()) {
    for (const o of twin ? [main, twin] : [main]) {
      const form = tileForm(o.quantity, o.suspect);
      if (isSign(form) && (form === 'suspect' || !seen.inside)) signs.add(form);
    }
    if (otherWindow) signs.add('window');
  }
  for (const sign of ['silent', 'unasked', 'zone', 'derived'] as const)
    if (seen[sign]) signs.add(sign);
  return signs;
}

/** The signs with their words; `done` is what was done to figures that are hatched. */
export function keys(
  signs: ReadonlySet<Sign>,
  column: Column,
  { locale, done, inside }: { locale: Locale; done: string; inside: boolean },
): { keys: Key[]; height: number } {
  const t = { ...marksMap[locale].keys, derived: done };
  const own = SIGNS.filter((sign) => signs.has(sign));
  const { at, bottom } = flow(
    own.map((sign) => t[sign]),
    column,
  );
  const placed = own.map((sign, i): Key => {
    const { x = 0, y = 0, labels = [] } = at[i] ?? {};
    const box = { x: x + 0.5, y: y + 1.5, ...SAMPLE };
    return {
      shape: sampleOf(sign, box, inside),
      corner: sign === 'window' ? corner(box) : null,
      hatched: sign === 'derived' ? rect(box.x, box.y + 6, box.width, 8) : null,
      stitch: sign === 'zone' ? `M${box.x + 3} ${box.y + 7}h${box.width - 6}` : null,
      labels,
    };
  });
  return { keys: placed, height: own.length > 0 ? bottom + 4 - column.y : 0 };
}

function sampleOf(
  sign: Sign,
  box: Parameters<typeof tileShape>[1],
  inside: boolean,
): TileShape | null {
  switch (sign) {
    case 'zone':
      return null;
    case 'window':
    case 'derived':
      return inside ? tileShape('frame', box) : tileShape('plain', box, { step: 3 });
    case 'suspect':
    case 'silent':
    case 'unasked':
      return tileShape(sign, box);
    default:
      return tileShape(sign, box, { step: 3, high: sign === 'between' ? 5 : null });
  }
}
