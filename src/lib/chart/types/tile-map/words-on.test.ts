import { describe, expect, it } from 'vitest';
import { type TileWords, wordsOn } from './words-on.ts';

const words = (given: Partial<TileWords>): TileWords => ({
  name: '张湾',
  label: null,
  detail: null,
  written: false,
  ...given,
});
const on = (size: number, given: Partial<TileWords>, width = size): string[] =>
  wordsOn({ x: 0, y: 0, width, height: size }, words(given), size).map(({ text }) => text);

describe('the words on a tile', () => {
  it.each<[string, number, Partial<TileWords>, string[]]>([
    ['name and value', 96, { label: '4000多万' }, ['张湾', '4000多万']],
    ['a long name in two lines', 64, { name: '江东经济开发区' }, ['江东经济', '开发区']],
    ['a name of forty characters, clipped', 64, { name: '江'.repeat(40) }, ['江江江江', '江江江…']],
    ['an English word is not parted', 96, { name: 'Jiangdong Zone' }, ['Jiangdong', 'Zone']],
    ['one too long is clipped', 64, { name: 'Pingdingshan' }, ['Pingdi…']],
    [
      'a range in two lines where it is long',
      64,
      { label: '8000–1.25万' },
      ['张湾', '8000–', '1.25万'],
    ],
    ['a value that has no room is not said', 64, { label: '12,345,678,901' }, ['张湾']],
    ['silence in two lines', 64, { detail: 'not reported' }, ['张湾', 'not', 'reported']],
    ['a small tile: the name', 44, { name: '丹江口' }, ['丹江口']],
    ['a small tile: a longer name', 44, { name: '武当山特区' }, ['武当山', '特区']],
  ])('%s', (_, size, given, texts) => {
    expect(on(size, given)).toEqual(texts);
  });

  it('say no value by half where a tile is halved', () => {
    const half = { x: 0, y: 0, width: 64, height: 47 };
    const texts = wordsOn(half, words({ label: '8000–1.25万' }), 64).map(({ text }) => text);
    expect(texts).toEqual(['张湾']);
    expect(on(44, { label: '8000–1.2万' })).toEqual(['张湾']);
  });

  it.each<[string, Partial<TileWords>, string[]]>([
    ['a shorter name', { name: '江州经开区', shorter: '经开区', label: '12' }, ['经开区', '12']],
    [
      'a shorter name above silence',
      { name: '江州经开区', shorter: '经开区', detail: '无报告' },
      ['经开区', '无报告'],
    ],
    ['whose silence it is', { name: '武当山特区', detail: '无报告' }, ['武当山', '特区']],
    ['a name that stands', { name: '房县', shorter: '县', detail: '无报告' }, ['房县', '无报告']],
  ])('on a tile of a zone cut no name that can stand: %s', (_, given, texts) => {
    const zone = { x: 0, y: 0, width: 50, height: 50 };
    expect(wordsOn(zone, words(given), 64).map(({ text }) => text)).toEqual(texts);
  });

  it('stand in it, none below its foot', () => {
    for (const size of [44, 52, 64, 80, 96]) {
      const all = { name: '江'.repeat(40), label: '4000多万', detail: '2018–2020年' };
      for (const { y } of wordsOn({ x: 0, y: 0, width: size, height: size }, words(all), size))
        expect(y).toBeLessThanOrEqual(size - 2);
    }
  });
});
