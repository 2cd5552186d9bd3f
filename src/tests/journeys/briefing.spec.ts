/** A leader makes a briefing, prints it on A4, and shows it on a wall. */
import { briefing } from '#lib/i18n/messages/briefing.ts';
import type { Page } from '@playwright/test';
import { byId, byObservations, first, indicators, places } from '../support/dataset.ts';
import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

const t = briefing.zh;
const fullest = first(byObservations(places(), 'place'));
const city = byId(places(), fullest);
/** The light theme's `--ink`. */
const INK = 'rgb(29, 27, 24)';
const cards = (page: Page) => page.locator('.briefing article');
const codes = (page: Page): string[] =>
  (new URL(page.url()).searchParams.get('c') ?? '').split(',').filter(Boolean);

/** Sheets of a printed file: Chromium writes one page object each. */
async function sheets(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return (file.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

test('a set for a city, arranged by keyboard, kept in the address', async ({ page }) => {
  await visit(page, `/briefing/?place=${fullest}`);
  const order = page.getByRole('list', { name: t.make.order });
  await expect(order.getByRole('listitem').first()).toContainText(city.short_zh);
  await expect(page.locator('.sheets').getByText(t.make.loading)).toHaveCount(0);
  const before = await cards(page).count();
  const second = await order.getByRole('listitem').nth(1).locator('.title').innerText();

  await tabTo(page, page.getByRole('button', { name: t.make.up(second) }));
  await page.keyboard.press('Enter');
  await expect(order.getByRole('listitem').first()).toContainText(second);
  await expect(page.getByRole('status').filter({ hasText: second })).toHaveText(
    t.make.moved(second, 1, before),
  );
  // It is the first now: the focus stays with it, on the way that is left.
  await expect(page.getByRole('button', { name: t.make.down(second) })).toBeFocused();
  await expect(cards(page).first().getByRole('heading')).toContainText(second);

  await page.getByRole('button', { name: t.make.remove(second) }).click();
  await expect(cards(page)).toHaveCount(before - 1);
  expect(codes(page)).toHaveLength(before - 1);
  await page.goBack();
  await expect(cards(page)).toHaveCount(before);
});

test('a card is found, added at the end, and there after a reload', async ({ page }) => {
  const indicator = byId(indicators(), 'new_form_members');
  await visit(page, '/briefing/');
  await page.getByText(t.make.add, { exact: true }).click();
  await page.getByRole('searchbox', { name: t.make.search }).fill(indicator.name_en);
  await page
    .getByRole('listitem')
    .getByRole('button', { name: `${indicator.name_zh} +`, exact: true })
    .click();
  await expect(page).toHaveURL(/c=.*i:new_form_members/);
  await expect(cards(page).last()).toContainText(indicator.name_zh);
  await page.reload();
  await expect(cards(page).last()).toContainText(indicator.name_zh);
});

test('“add to briefing” joins the briefing of this tab', async ({ page }) => {
  await visit(page, '/briefing/?c=pandemic-donations&n=1');
  await expect(cards(page)).toHaveCount(1);
  await visit(page, `/briefing/?add=p:${fullest}`);
  await expect(page).toHaveURL(new RegExp(`c=pandemic-donations,p:${fullest}&n=1$`));
  await expect(cards(page)).toHaveCount(2);
});

test('title and date are printed, kept in this tab, and never in the address', async ({ page }) => {
  await visit(page, '/briefing/?c=pandemic-donations');
  await page.getByLabel(t.make.heading).fill('给常委会的数字');
  await page.getByLabel(t.make.dateLine).fill('十一月例会');
  const cover = page.locator('.cover');
  await expect(cover.getByRole('heading', { level: 2 })).toHaveText('给常委会的数字');
  await expect(cover).toContainText('十一月例会');
  await page.reload();
  await expect(cover.getByRole('heading', { level: 2 })).toHaveText('给常委会的数字');
  expect(decodeURIComponent(page.url())).not.toMatch(/\p{Script=Han}/u);
});

test('what a link names wrongly is dropped and said, and the rest is there', async ({ page }) => {
  await visit(page, '/briefing/?c=pandemic-donations,nonsense,i:union_members:420303.999999&n=7');
  const said = page.getByRole('status').filter({ hasText: 'nonsense' });
  for (const value of ['nonsense', '999999', '7']) await expect(said).toContainText(value);
  await expect(cards(page)).toHaveCount(2);
});

test('an indicator a place does not tell is a card that says so', async ({ page }) => {
  await visit(page, '/briefing/?c=i:pandemic_donations:421381,i:pandemic_donations:420325');
  const card = cards(page).last();
  await expect(card.getByRole('heading')).toContainText('没有报告提到');
  await expect(card.locator('svg a[data-figure]')).toHaveCount(0);
});

test('on paper: a cover and its sheets, addresses in full, a code each, no tools', async ({
  page,
  origin,
}) => {
  await visit(page, '/briefing/?c=pandemic-donations,new-form-members,checheng-craftsmen');
  await expect(cards(page)).toHaveCount(3);
  // The encoder comes when the browser has nothing else to do.
  await page.waitForLoadState('networkidle');
  expect(await sheets(page)).toBe(3);
  await expect(page.locator('.qr')).toHaveCount(4);
  // Paper is white, whatever the screen was: its words are dark.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.cover h2')).toHaveCSS('color', INK);
  const card = cards(page).first();
  await expect(card).toContainText(`${origin}/reports/shiyan-2020/`);
  await expect(card).toContainText(`${origin}/compare/?i=pandemic_donations`);
  await expect(page.locator('.cover')).toContainText(t.notice[0] ?? '');
  await expect(page.getByRole('button', { name: t.make.print })).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('on paper, one card a sheet', async ({ page }) => {
  await visit(page, '/briefing/?c=pandemic-donations,new-form-members,checheng-craftsmen&n=1');
  await expect(cards(page)).toHaveCount(3);
  expect(await sheets(page)).toBe(4);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const base of ['', '/en'])
    test(`the proposed set is complete (${base || 'zh'})`, async ({ page }) => {
      await page.goto(`${base}/briefing/`);
      expect(await cards(page).count()).toBeGreaterThanOrEqual(4);
      for (const card of await cards(page).all())
        await expect(card.locator('svg.picture').first()).toBeAttached();
      await expect(page.locator('.arrange')).toHaveCount(0);
    });
});

test.describe('on a wall', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  const address = '/briefing/?c=pandemic-donations,new-form-members,checheng-craftsmen&wall';
  const wall = (page: Page) => page.getByRole('region', { name: t.wall.label });
  const shown = (page: Page) => wall(page).getByRole('heading', { level: 2 });

  test('keys turn, pause and leave; the site’s frame is out of the way', async ({ page }) => {
    await visit(page, address);
    const one = await shown(page).innerText();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(shown(page)).not.toHaveText(one);
    await page.keyboard.press('ArrowLeft');
    await expect(shown(page)).toHaveText(one);
    await page.keyboard.press(' ');
    await expect(page.getByRole('button', { name: t.wall.resume })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(wall(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/wall/);
    await expect(cards(page)).toHaveCount(3);
  });

  test('the page as it came goes onto the wall and comes back', async ({ page }) => {
    await visit(page, '/briefing/');
    await page.getByRole('link', { name: t.make.wall }).click();
    await expect(shown(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(wall(page)).toHaveCount(0);
    await expect(page.locator('.arrange')).toBeVisible();
  });

  test('turns by itself, and stands still when paused', async ({ page }) => {
    await page.clock.install();
    await visit(page, address);
    const one = await shown(page).innerText();
    await page.clock.runFor(21_000);
    await expect(shown(page)).not.toHaveText(one);
    await page.getByRole('button', { name: t.wall.pause }).click();
    const two = await shown(page).innerText();
    await page.clock.runFor(60_000);
    await expect(shown(page)).toHaveText(two);
  });

  test('waits to be turned where less motion is asked for', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit(page, address);
    await expect(page.getByRole('button', { name: t.wall.resume })).toBeVisible();
  });

  for (const how of ['wall', 'wall=4'])
    test(`no text is lower than 24 pixels, nothing is cut (${how})`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await visit(page, `/briefing/?place=${fullest}&${how}`);
      await expect(shown(page).first()).toBeVisible();
      const [, screens = 1] = (await page.locator('.position').innerText()).split('/').map(Number);
      for (let at = 0; at < screens; at++) {
        await expect(wall(page).locator('svg.picture').first()).toBeVisible();
        const small = await wall(page).evaluate((node) => {
          const found: string[] = [];
          for (const element of node.querySelectorAll<HTMLElement | SVGElement>('*')) {
            const own = [...element.childNodes].some(
              (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
            );
            const box = element.getBoundingClientRect();
            if (
              !own ||
              box.width <= 3 ||
              element.closest('title, .visually-hidden, .said, .reveal')
            )
              continue;
            const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
            // What a picture is scaled by is seen in its own box; what is not SVG, in its zoom.
            const scale = svg
              ? svg.getBoundingClientRect().height / Number(svg.getAttribute('height'))
              : ((element as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1);
            const size = svg
              ? Number(element.getAttribute('font-size'))
              : parseFloat(getComputedStyle(element).fontSize) / 1;
            if (size * scale < 23.9) found.push(`${element.textContent}: ${size * scale}`);
            if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1)
              found.push(`${element.textContent}: cut`);
          }
          return found;
        });
        expect(small).toEqual([]);
        await page.keyboard.press('ArrowRight');
      }
    });
});
