/** Opening pages, and choosing on the compare page, as readers do. */
import type { Locator, Page, Response } from '@playwright/test';
import { compare } from '#lib/i18n/messages/compare.ts';
import type { Locale } from '#lib/model/locale.ts';
import { isEmbed } from './built.ts';

/**
 * Opens a page and waits until its script has taken over: before that a mark is a plain link, as the
 * tests of pages without script show. Embeds have no such script.
 */
export async function visit(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address);
  if (!isEmbed(address)) await alive(page);
  return response;
}

/** Kit adds its announcer of navigations when it is ready; what opens evidence comes a moment later. */
export async function alive(page: Page): Promise<void> {
  // Named with its address: a walk visits many pages in one test.
  const timeout = 30_000;
  const late = (what: string) => () => {
    throw new Error(`${page.url()}: ${what} within ${timeout / 1000} s`);
  };
  const announcer = page.locator('#svelte-announcer');
  await announcer.waitFor({ state: 'attached', timeout }).catch(late('no script took over'));
  const waiting = page.locator('main[data-ready="false"]');
  await waiting.waitFor({ state: 'detached', timeout }).catch(late('no evidence panel came'));
}

/** Opens one of the groups of choices of the compare page; opening another closes it. */
export async function openChoices(
  page: Page,
  choices: 'indicators' | 'places' | 'years' | 'more',
  locale: Locale = 'zh',
): Promise<Locator> {
  const group = page.getByRole('group', { name: compare[locale].choices });
  const label = group.locator('summary', { hasText: compare[locale][choices] }).first();
  const details = label.locator('xpath=..');
  if ((await details.getAttribute('open')) === null) await label.click();
  return details;
}

/** Ticks an indicator or a place by its name. */
export async function tick(
  page: Page,
  choices: 'indicators' | 'places',
  name: string,
  locale: Locale = 'zh',
): Promise<void> {
  const group = await openChoices(page, choices, locale);
  await group.getByRole('checkbox', { name, exact: true }).check();
}

/** Leaves only figures given exactly. */
export async function onlyExact(page: Page): Promise<void> {
  const { qualifier, qualifiers } = compare.zh;
  const group = await openChoices(page, 'more');
  await group.getByLabel(qualifier).selectOption({ label: qualifiers.exact });
}
