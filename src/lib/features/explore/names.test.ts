import { expect, it } from 'vitest';
import { row, source } from '../gallery/example-source.ts';
import { figuresNamed, indicatorsNamed, placesNamed, placesOf } from './names.ts';

const { registry } = source;

it.each([
  ['zh', ['江西县', '江东区', 'nowhere'], ['会员人数', 'nothing']],
  ['en', ['Jiangxi', 'Jiangdong', 'nowhere'], ['Members', 'nothing']],
] as const)('names keep the order given; what has none stands by its id (%s)', (l, places, all) => {
  expect(placesNamed(['west', 'east', 'nowhere'], registry, l).map((one) => one.name)).toEqual(
    places,
  );
  expect(indicatorsNamed(['members', 'nothing'], registry, l).map((one) => one.name)).toEqual(all);
});

it('tells figures by place and as written, with the qualifier', () => {
  const rows = [
    row({ id: 'a', place: 'west', as_written: '近8人', qualifier: 'nearly', value: 8 }),
    row({ id: 'b', place: 'east', as_written: '9人', value: 9 }),
    row({ id: 'c', place: 'west', as_written: '10人', value: 10 }),
  ];
  expect(figuresNamed(rows, registry, 'zh').map(({ name }) => name)).toEqual([
    '江西县 近8人',
    '江东区 9人',
    '江西县 10人',
  ]);
  expect(placesOf(rows)).toEqual(['west', 'east']);
});
