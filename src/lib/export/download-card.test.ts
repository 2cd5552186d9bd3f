import { expect, it } from 'vitest';
import { exampleData } from '#lib/chart/example-data.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import { downloadCard } from './download-card.ts';

const card: CardContent = {
  ...{ id: 'members', title: '会员人数', subtitle: '人', notes: [], sql: '', published: null },
  ...{ chart: { type: 'bar' }, data: exampleData([{ id: 'a', value: 400, as_written: '400人' }]) },
};
/** A card in its page, as far as a picture asks for it. */
const page = (find: () => Iterable<unknown>) => {
  const figure = { querySelectorAll: find } as unknown as HTMLElement;
  return { figure, address: 'https://news.example/', locale: 'zh' as const };
};

it.each<[string, () => Iterable<unknown>]>([
  ['is gone when it is asked for', () => []],
  [
    'cannot be read',
    () => {
      throw new Error('refused');
    },
  ],
])('a picture that %s is no file, and the reader can be told', async (_, find) => {
  for (const format of ['svg', 'png'] as const)
    await expect(downloadCard(card, format, page(find))).resolves.toBe(false);
});

it('data without a page to save from is no file either', async () => {
  // There is no document here to hand a file over with.
  await expect(
    downloadCard(
      card,
      'csv',
      page(() => []),
    ),
  ).resolves.toBe(false);
});
