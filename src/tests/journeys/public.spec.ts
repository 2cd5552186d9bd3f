/** A reader who doubts: from an indicator to its table, the evidence, and the report itself. */
import { evidence } from '#lib/i18n/messages/evidence.ts';
import { reports as reading } from '#lib/i18n/messages/reports.ts';
import { byId, indicators, observations } from '../support/dataset.ts';
import { checksum, NO_TEXTS, servesText, textBytes } from '../support/texts.ts';
import { expect, test } from '../support/test.ts';
import { visit } from '../support/visit.ts';

/** 4000多万元 of 2020, which a later report tells otherwise. */
const row = byId(observations(), 'shiyan-2020-031');
const indicator = byId(indicators(), row.indicator);
const report = row.report;
const room = `/reports/${report}/`;

test('from an indicator by its table to the evidence and the report, at the figure', async ({
  page,
}) => {
  await visit(page, `/indicators/${indicator.id}/`);
  const table = page.getByRole('table', { name: indicator.name_zh });
  await table.getByRole('link', { name: row.as_written }).click();

  const panel = page.getByRole('dialog', { name: evidence.zh.title });
  await expect(panel).toContainText(row.as_written);
  await expect(page).toHaveURL(new RegExp(`\\?figure=${row.figure}$`));

  await panel.getByRole('link', { name: evidence.zh.open }).click();
  await expect(page).toHaveURL(new RegExp(`${room}#${row.figure}$`));
  const list = page.getByRole('region', { name: reading.zh.list });
  const current = list.locator('[aria-current="true"]');
  await expect(current).toHaveText(row.as_written);
  await expect(current).toBeInViewport();
});

test('the same in English, the words of the report staying Chinese', async ({ page }) => {
  await visit(page, `/en/indicators/${indicator.id}/`);
  const table = page.getByRole('table', { name: indicator.name_en });
  await table.getByRole('link', { name: /over 40 million yuan/ }).click();
  const panel = page.getByRole('dialog', { name: evidence.en.title });
  await expect(panel.getByText(row.as_written, { exact: true }).first()).toHaveAttribute(
    'lang',
    /^zh/,
  );
  await panel.getByRole('link', { name: evidence.en.open }).click();
  await expect(page).toHaveURL(new RegExp(`/en${room}#${row.figure}$`));
  await expect(page.getByRole('heading', { name: reading.en.list })).toBeVisible();
});

test.describe('with the text at hand', () => {
  test.skip(!servesText(report), NO_TEXTS);

  test('the figure is marked in the passage and in the reading room, and keys go on from it', async ({
    page,
  }) => {
    await visit(page, `/indicators/${indicator.id}/?figure=${row.figure}`);
    const panel = page.getByRole('dialog', { name: evidence.zh.title });
    await expect(panel.getByRole('blockquote').locator('mark')).toHaveText(row.as_written);
    await expect(panel).toContainText(evidence.zh.checked);

    await panel.getByRole('link', { name: evidence.zh.open }).click();
    const text = page.getByRole('region', { name: reading.zh.text.title });
    const current = text.locator('a[aria-current="true"]');
    await expect(current).toHaveText(row.as_written);
    await expect(current).toBeInViewport();
    const figures = observations().filter((one) => one.report === report);
    expect(await text.getByRole('link').count()).toBeGreaterThanOrEqual(figures.length);

    await current.focus();
    await page.keyboard.press('n');
    await expect(current).not.toHaveText(row.as_written);
    await page.keyboard.press('p');
    await expect(current).toHaveText(row.as_written);
  });
});

test.describe('with the text absent', () => {
  test.use({ expected: /404/ });
  test.beforeEach(({ context }) =>
    context.route('**/texts/*', (route) => route.fulfill({ status: 404, body: '' })),
  );

  test('the panel and the reading room say what is missing and where the figure stands', async ({
    page,
  }) => {
    await visit(page, `/indicators/${indicator.id}/?figure=${row.figure}`);
    const panel = page.getByRole('dialog', { name: evidence.zh.title });
    await expect(panel.getByText(/这里没有报告原文.*第\d+段/)).toBeVisible();

    await visit(page, `${room}#${row.figure}`);
    await expect(page.getByRole('heading', { name: reading.zh.text.missing })).toBeVisible();
    const current = page
      .getByRole('region', { name: reading.zh.list })
      .locator('[aria-current="true"]');
    await expect(current).toHaveText(row.as_written);
    await expect(current).toBeInViewport();
  });

  test.describe('a file of the reader’s own', () => {
    const bytes = textBytes(report);
    test.skip(!bytes, NO_TEXTS);
    const plain = bytes ?? Buffer.alloc(0);

    test('opens the text, stays in this browser, and is not sent anywhere', async ({
      page,
      sent,
    }) => {
      await visit(page, room);
      await page
        .getByLabel(reading.zh.text.choose)
        .setInputFiles({ name: '稿.txt', mimeType: 'text/plain', buffer: plain });
      const text = page.getByRole('region', { name: reading.zh.text.title, exact: true });
      const shown = text.getByRole('link', { name: row.as_written });
      await expect(shown.first()).toBeVisible();
      await page.reload();
      await expect(shown.first()).toBeVisible();
      expect(sent.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
      expect(sent.filter(({ url }) => url.length > 500)).toEqual([]);

      await page.getByRole('button', { name: reading.zh.text.remove }).click();
      await expect(page.getByRole('heading', { name: reading.zh.text.missing })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('heading', { name: reading.zh.text.missing })).toBeVisible();
    });

    test('can be dropped on the page', async ({ page }) => {
      await visit(page, room);
      const zone = page.getByRole('region', { name: reading.zh.text.missing });
      await expect(page.getByLabel(reading.zh.text.choose)).toBeAttached();
      const transfer = await page.evaluateHandle((base64) => {
        const content = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        const dropped = new DataTransfer();
        dropped.items.add(new File([content], '稿.txt', { type: 'text/plain' }));
        return dropped;
      }, plain.toString('base64'));
      // Beside the frame too: a browser would leave the page for a file let go there.
      const title = page.getByRole('heading', { level: 1 });
      await title.dispatchEvent('dragover', { dataTransfer: transfer });
      await expect(zone).toContainText(reading.zh.text.drop);
      await title.dispatchEvent('drop', { dataTransfer: transfer });
      await expect(
        page
          .getByRole('region', { name: reading.zh.text.title, exact: true })
          .getByRole('link', { name: row.as_written })
          .first(),
      ).toBeVisible();
    });

    const crlf = Buffer.from(plain.toString('utf8').replaceAll('\n', '\r\n'));
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]);
    const cut = plain.subarray(0, plain.length - 300);
    const wrong: [string, () => Buffer, keyof typeof reading.zh.text.causes][] = [
      ['another report', () => textBytes('shiyan-2022') ?? cut, 'edition'],
      ['other line ends', () => crlf, 'line_ends'],
      ['a byte order mark', () => marked, 'encoding'],
      ['a cut edition', () => cut, 'edition'],
    ];
    for (const [name, make, cause] of wrong)
      test(`${name} is refused with both checksums and the likely cause`, async ({ page }) => {
        const buffer = make();
        await visit(page, room);
        await page
          .getByLabel(reading.zh.text.choose)
          .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer });
        const status = page
          .getByRole('region', { name: reading.zh.text.missing })
          .getByRole('status');
        await expect(status).toContainText(checksum(plain));
        await expect(status).toContainText(checksum(buffer));
        await expect(status).toContainText(reading.zh.text.causes[cause]);
      });

    test('a GB18030 edition is told by its encoding', async ({ page }) => {
      await visit(page, room);
      const buffer = gb18030(plain.toString('utf8'));
      await page
        .getByLabel(reading.zh.text.choose)
        .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer });
      const status = page
        .getByRole('region', { name: reading.zh.text.missing })
        .getByRole('status');
      await expect(status).toContainText(checksum(buffer));
      await expect(status).toContainText(checksum(plain));
      await expect(status).toContainText(reading.zh.text.causes.encoding);
    });
  });
});

/**
 * The text in GB18030. No encoder is at hand in Node or a browser: the decoder is asked for every
 * two-byte sequence, and the table turned round.
 */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') codes.set(character, [lead, trail]);
    }
  return Buffer.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return [code];
      const pair = codes.get(character);
      if (!pair) throw new Error(`no two-byte code for ${character}`);
      return pair;
    }),
  );
}
