import { expect, it } from 'vitest';
import { shorterNames } from './shorter-names.ts';

const place = (id: string, zh: string, en: string, parent: string | null = null) => ({
  ...{ id, parent, name_zh: `${zh}市`, name_en: `${en} City` },
  ...{ short_zh: zh, short_en: en },
});
const river = place('river', '江州', 'Jiangzhou');
const sea = place('sea', '海州', 'Haizhou');

it.each([
  ['without the city', [place('z', '江州经开区', 'Jiangzhou ETDZ', 'river')], '经开区', 'ETDZ'],
  [
    'of another name there is no shorter',
    [place('z', '青山特区', 'Qingshan', 'river')],
    undefined,
    undefined,
  ],
  [
    'not as another place is called',
    [place('z', '江州东山', 'Jiangzhou Dongshan', 'river'), place('d', '东山', 'Dongshan', 'sea')],
    undefined,
    undefined,
  ],
  [
    'not as two would be',
    [
      place('z', '江州经开区', 'Jiangzhou ETDZ', 'river'),
      place('y', '海州经开区', 'Haizhou ETDZ', 'sea'),
    ],
    undefined,
    undefined,
  ],
  ['not one character', [place('z', '江州县', 'Jiangzhou A', 'river')], undefined, undefined],
])('%s', (_, places, zh, en) => {
  expect(shorterNames([river, sea, ...places], 'zh').get('z')).toBe(zh);
  expect(shorterNames([river, sea, ...places], 'en').get('z')).toBe(en);
});
