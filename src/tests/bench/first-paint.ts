import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';

/** The line and the machine of a reader on the road. */
export const SLOW = { kilobitsPerSecond: 1600, roundTripMs: 150, cpuSlowdown: 4 };

const watchForMarks = fileURLToPath(new URL('./in-page/marks.js', import.meta.url));

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = (SLOW.kilobitsPerSecond * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpuSlowdown });
}

/**
 * Milliseconds from asking for a page to its first mark on the screen, with an empty cache on the
 * slow line.
 */
export async function timeToChart(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: watchForMarks });
    await throttle(page);
    await page.goto(url, { waitUntil: 'commit', timeout: 120_000 });
    const seen = await page.waitForFunction(
      () => (globalThis as { youjuVisible?: number }).youjuVisible,
      undefined,
      { timeout: 120_000 },
    );
    return (await seen.jsonValue()) ?? NaN;
  } finally {
    await context.close();
  }
}
