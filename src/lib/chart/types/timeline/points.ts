import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { dodge, type Wish } from '../../marks/dodge.ts';
import { type Box, type PlacedText, type Point, revealAt } from '../../marks/placed.ts';
import { pointBoxes, type PointShape } from '../../marks/point-shape.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { PlacedPoint, TimelineLayout } from './placed.ts';
import type { TimelinePanel } from './rows.ts';
import type { Standing } from './shapes.ts';

const CROWD = 36;
const LEAST_NAME = 40;
/** A label with its name may take so many pixels, or half the plot. */
const NAMED = 140;

interface Labelling {
  words: Vocabulary;
  locale: Locale;
  /** Figures whose place is said at the last point of their line. */
  nameless: ReadonlySet<string>;
}

/** What a line covers, as beads on it, so that labels keep off. */
export const beads = (path: readonly Point[]): Box[] =>
  path.slice(1).flatMap((to, i) => {
    const from = path[i] as Point;
    const steps = Math.ceil(Math.abs(to.x - from.x) / 6) + 1;
    return Array.from({ length: steps }, (_, k) => ({
      x: from.x + ((to.x - from.x) * k) / steps - 1,
      y: from.y + ((to.y - from.y) * k) / steps - 2,
      width: 6,
      height: 4,
    }));
  });

/** What a window is called at its mark: in Chinese as the report says it, else by its years. */
function windowWords(
  o: Observation,
  { kind }: PointShape,
  words: Vocabulary,
  locale: Locale,
): string {
  if (kind === 'dot') return '';
  // A dashed line says "each year" by itself, over the years it spans.
  return locale === 'zh' ? o.period.text : kind === 'window' ? words.period(o) : '';
}

/** Labels marks and puts them into the chart; a label that finds no room is shown on hover. */
export function placePoints(
  chart: TimelineLayout,
  points: readonly Standing[],
  obstacles: readonly Box[],
  frame: Box,
  panel: TimelinePanel,
  { words, locale, nameless }: Labelling,
): void {
  const wishes = points.map(({ row: { observation: o }, shape }): Wish => {
    const all = pointBoxes(shape) as [Box, ...Box[]];
    const window = clip(windowWords(o, shape, words, locale), 150, 13);
    const parts =
      locale === 'zh' ? [window, words.label(o)] : [words.label(o), window && `(${window})`];
    const said = parts.filter((part) => part !== '').join(' ');
    const named = panel.named && !nameless.has(o.id);
    // A long name is shortened, a value never: it would lose its qualifier.
    const name = named ? nameFor(words.place(o.place), said, Math.max(NAMED, frame.width / 2)) : '';
    return {
      text: name + said,
      // A window's tail stands at its end, out of the way of a label at its beginning.
      box: shape.kind === 'dot' ? around(all) : all[0],
      y: all[0].y + all[0].height / 2,
      prefer: shape.kind === 'dot' ? 'beside' : 'above',
    };
  });
  const marks = points.flatMap(({ shape }) => pointBoxes(shape));
  const labels = labelled(points, wishes, [...marks, ...obstacles], frame);
  points.forEach(({ row: { observation: o, hue }, shape }, i) => {
    const label = labels[i]?.label ?? null;
    const { box, y, text } = wishes[i] as Wish;
    const at: PlacedText = label ?? {
      x: box.x + box.width + 5,
      y: y + 4,
      text,
      anchor: 'start',
      size: 13,
      tone: 'ink',
    };
    const all = panel.named ? `${words.place(o.place)} ${words.exact(o)}` : words.exact(o);
    chart.points.push({
      report: o.report,
      figure: o.id,
      name: words.name(o),
      shape,
      hue,
      hit: hitOf(box),
      label,
      leader: labels[i]?.leader ?? null,
      reveal: revealAt(at, all, box.y, chart.width),
    } satisfies PlacedPoint);
  });
}

/** A place's name before its value, as long as the room allows; nothing where it is too short for one. */
function nameFor(place: string, said: string, width: number): string {
  const room = width - textWidth(` ${said}`, 13);
  return room < LEAST_NAME ? '' : `${clip(place, room, 13)} `;
}

/** The chosen are labelled first; in a crowd only they are, as many as an eye takes in. */
function labelled(
  points: readonly Standing[],
  wishes: readonly Wish[],
  obstacles: readonly Box[],
  frame: Box,
): ReturnType<typeof dodge> {
  const few = points.length <= CROWD;
  const [chosen, grey]: [number[], number[]] = [[], []];
  points.forEach(({ row: { hue } }, i) => (hue === 'quiet' ? grey : chosen).push(i));
  const asked = (few ? [...chosen, ...grey] : chosen).slice(0, CROWD);
  const found = dodge(
    asked.map((i) => wishes[i] as Wish),
    obstacles,
    frame,
  );
  const labels: ReturnType<typeof dodge> = points.map(() => null);
  asked.forEach((i, k) => (labels[i] = found[k] ?? null));
  return labels;
}

/** The box around a mark and its tail; windows keep their length. */
const around = ([first, ...more]: [Box, ...Box[]]): Box =>
  more.reduce((a, b) => {
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    const right = Math.max(a.x + a.width, b.x + b.width);
    return { x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
  }, first);

/** At least 24 pixels high and wide, so that a finger finds it. */
const hitOf = ({ x, y, width, height }: Box): Box => {
  const [dx, dy] = [Math.max(0, 24 - width) / 2, Math.max(0, 24 - height) / 2];
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy };
};
