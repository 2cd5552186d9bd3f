import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** Milliseconds from the reader's input to the last change of the drawing it caused. */
interface Redraw {
  drawn: number;
  marks: number;
}

/** How long nothing of the drawing may change before it counts as drawn. */
const QUIET_MS = 250;

const watchDrawing = fileURLToPath(new URL('./in-page/drawing.js', import.meta.url));

type Watched = typeof globalThis & { youjuTimes: { input: number; drawn: number } };

/** Opens a page on which `redraw` can be measured, with its engine not started. */
export async function openWatched(page: Page, url: string): Promise<void> {
  await page.addInitScript({ path: watchDrawing });
  await page.goto(url, { waitUntil: 'networkidle' });
}

/**
 * Does something as a reader and waits until the chart has followed.
 * @param act one choice; it must change what is drawn
 * @throws where the drawing has not changed within the limit
 */
export async function redraw(page: Page, act: () => Promise<unknown>): Promise<Redraw> {
  await page.evaluate(() => {
    const { youjuTimes } = globalThis as Watched;
    youjuTimes.input = youjuTimes.drawn = 0;
  });
  await act();
  const settled = await page.waitForFunction(
    (quiet) => {
      const { input, drawn } = (globalThis as Watched).youjuTimes;
      const waiting = input === 0 || drawn < input || document.querySelector('[aria-busy="true"]');
      if (waiting || performance.now() - drawn < quiet) return undefined;
      const marks = document.querySelectorAll('main svg a[href]').length;
      return { drawn: drawn - input, marks };
    },
    QUIET_MS,
    { timeout: 120_000, polling: 50 },
  );
  const result = await settled.jsonValue();
  if (!result) throw new Error('the drawing never settled');
  return result;
}
