/** The embed in somebody else's page, on another origin: complete, and as tall as it needs. */
import type { Page } from '@playwright/test';
import { charts, first } from '../support/dataset.ts';
import {
  datawrapperHost,
  host,
  iframeResizerHost,
  pymHost,
  wordPressHost,
} from '../support/hosts.ts';
import { expect, test } from '../support/test.ts';

const chart = first(charts());

/** The frame's own height, and what its content needs. */
async function heights(page: Page) {
  const frame = page.locator('iframe');
  const outside = await frame.evaluate((element) => element.getBoundingClientRect().height);
  const content = page.frames().find((one) => one !== page.mainFrame());
  const inside = await content?.evaluate(
    () => document.documentElement.getBoundingClientRect().height,
  );
  return { outside, inside: Math.ceil(inside ?? 0) };
}

async function expectFitted(page: Page): Promise<number> {
  await expect
    .poll(async () => {
      const { outside, inside } = await heights(page);
      return inside > 0 && outside - inside;
    })
    .toBe(0);
  return (await heights(page)).outside;
}

for (const [name, hostPage] of [
  ['Datawrapper’s', datawrapperHost],
  ['pym’s', pymHost],
  ['iframe-resizer’s', iframeResizerHost],
  ['WordPress’s', wordPressHost],
] as const)
  test(`a host that speaks ${name} words follows the frame’s height`, async ({
    page,
    origin,
    guests,
  }) => {
    const paper = await host(hostPage(`${origin}/e/${chart}/`));
    guests.add(paper.origin);
    try {
      await page.setViewportSize({ width: 900, height: 700 });
      await page.goto(paper.url);
      const wide = await expectFitted(page);
      expect(wide).toBeGreaterThan(150);
      await page.setViewportSize({ width: 340, height: 700 });
      const narrow = await expectFitted(page);
      // A phone's layout is another one, not a scaled picture.
      expect(narrow).not.toBe(wide);
    } finally {
      await paper.close();
    }
  });

test('sandboxed without an origin it is whole, and tells its height', async ({
  page,
  origin,
  guests,
}) => {
  const paper = await host(
    datawrapperHost(`${origin}/e/${chart}/`).replace(
      '<iframe ',
      '<iframe sandbox="allow-scripts" ',
    ),
  );
  guests.add(paper.origin);
  try {
    await page.goto(paper.url);
    await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
    await expectFitted(page);
  } finally {
    await paper.close();
  }
});

test('in a host that runs no script the frame shows the chart all the same', async ({
  browser,
  origin,
}) => {
  const paper = await host(
    `<iframe src="${origin}/e/${chart}/" title="图" width="600" height="500"></iframe>`,
  );
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(paper.url);
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('svg:visible').getByRole('link').first()).toBeVisible();
  } finally {
    await context.close();
    await paper.close();
  }
});

test('it is light in an article, whatever the reader’s device, unless the address asks for more', async ({
  page,
  origin,
  guests,
}) => {
  const seen = async (device: 'light' | 'dark', search: string): Promise<string> => {
    const paper = await host(datawrapperHost(`${origin}/e/${chart}/${search}`));
    guests.add(paper.origin);
    try {
      await page.emulateMedia({ colorScheme: device });
      await page.goto(paper.url);
      const ground = await page
        .frameLocator('iframe')
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor);
      const [red = 0] = /\d+/.exec(ground)?.map(Number) ?? [];
      return red > 128 ? 'light' : 'dark';
    } finally {
      await paper.close();
    }
  };
  expect(await seen('dark', '')).toBe('light');
  expect(await seen('dark', '?theme=auto')).toBe('dark');
  expect(await seen('light', '?theme=auto')).toBe('light');
  expect(await seen('light', '?theme=dark')).toBe('dark');
});
