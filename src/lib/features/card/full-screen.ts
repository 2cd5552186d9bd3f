/** The largest that text and marks become: what is read from the back of a room. */
const MOST = 2.4;
/** A chart is laid out for no less, in pixels: names stand beside their bars. */
const NARROWEST = 640;
/** Laid out anew for another width, a card may be higher or lower: so often it is looked at again. */
const LOOKS = 4;

/**
 * How many times larger a card is drawn so that it fills a screen and no part of it has to be
 * scrolled to; 1 where it is higher than the screen as it is.
 * @param zoom how many times larger it is now
 * @param needed height that its content takes now, in its own pixels
 * @param room of the screen, in pixels of the screen
 */
export function zoomFor(
  zoom: number,
  needed: number,
  room: { width: number; height: number },
): number {
  const most = Math.min(MOST, room.width / NARROWEST);
  const whole = room.height / needed;
  // Between two looks it grows as far as is known to fit, and shrinks as far as is needed.
  return Math.max(1, Math.min(most, Number.isFinite(whole) ? whole : zoom));
}

/** The height of what a card holds, its own edges and the space between its parts included. */
function contentHeight(card: HTMLElement): number {
  const parts = [...card.children].filter((part) => part instanceof HTMLElement);
  const own = getComputedStyle(card);
  const edges = ['padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width'];
  const spaces = parts.flatMap((part) => {
    const style = getComputedStyle(part);
    // Below a card that is lower than the screen its last part stands at the foot.
    return part === parts.at(-1) ? [style.marginBottom] : [style.marginTop, style.marginBottom];
  });
  const pixels = [...edges.map((name) => own.getPropertyValue(name)), ...spaces];
  return (
    parts.reduce((sum, part) => sum + part.offsetHeight, 0) +
    pixels.reduce((sum, one) => sum + (parseFloat(one) || 0), 0)
  );
}

const frames = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/**
 * Draws a card that fills the screen so large that it uses its height: rows, marks and words grow
 * alike, and the chart is laid out for the width that is left. Undone when the screen is left.
 */
export async function fillScreen(card: HTMLElement): Promise<void> {
  const fit = async (): Promise<void> => {
    let zoom = 1;
    card.style.zoom = '1';
    for (let look = 0; look < LOOKS; look++) {
      // The chart learns its width from the page, and is drawn a frame later.
      await frames();
      if (document.fullscreenElement !== card) break;
      const room = { width: innerWidth, height: innerHeight };
      const next = zoomFor(zoom, contentHeight(card), room);
      const fits = contentHeight(card) * zoom <= innerHeight + 1;
      if (fits && next < zoom * 1.02) return;
      // What grew too far comes back, and stays there.
      zoom = fits ? next : Math.max(1, Math.min(zoom, next) * 0.98);
      card.style.zoom = zoom.toFixed(3);
    }
  };
  const refit = (): void => void fit();
  const leave = (): void => {
    if (document.fullscreenElement === card) return;
    document.removeEventListener('fullscreenchange', leave);
    removeEventListener('resize', refit);
    card.style.zoom = '';
  };
  document.addEventListener('fullscreenchange', leave);
  addEventListener('resize', refit);
  await fit();
  leave();
}
