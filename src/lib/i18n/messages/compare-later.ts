import { area } from './type.ts';

/** Words of the compare page that come after it: choosing a stretch of time, and who is silent. */
export const compareLater = area(
  {
    brush: {
      hint: '在年份上横向拖动，可选一段时间。',
      chosen: (years: string) => `已选${years}年。`,
      all: '全部年份',
    },
    silent: {
      who: (indicator: string, places: string, years: string, narrowed: boolean) =>
        `${indicator}：${narrowed ? '按所选条件，' : ''}没有报告给出${places}${years}的数字。`,
      anywhere: '任何地区',
      years: (years: string) => `${years}年`,
      several: (names: string, all: number) => `${names}等${all}个地区`,
      severalOf: (names: string, all: number) => `${names}等${all}个地区`,
      never: (indicator: string) => `${indicator}：没有一份报告提到。`,
      unknown: '它的其他数字没有取到，无从推荐相近的问法。',
      nearest: '换个问法就有数字：',
      link: (change: string, n: number) => `${change}（${n}项）`,
      year: (years: string) => `改看${years}年`,
      allYears: '不限年份',
      undated: '连同没有日期的数字',
      qualifier: '确数、约数都看',
      report: '看全部报告',
      normalise: '不折算',
      places: (names: string) => `改看${names}`,
      allPlaces: '看全部地区',
      and: '，',
    },
  },
  {
    brush: {
      hint: 'Drag along the years to choose a stretch of time.',
      chosen: (years: string) => `Chosen: ${years}.`,
      all: 'All years',
    },
    silent: {
      who: (indicator: string, places: string, years: string, narrowed: boolean) =>
        `${indicator}: no report gives a figure for ${places}${years}${narrowed ? ' under the conditions chosen' : ''}.`,
      anywhere: 'any place',
      years: (years: string) => ` in ${years}`,
      several: (names: string, all: number) => `${names} or others (${all} places asked for)`,
      severalOf: (names: string, all: number) => `${names} and others, ${all} places`,
      never: (indicator: string) => `${indicator}: no report mentions it.`,
      unknown: ' Its other figures did not arrive, so no question near it can be named.',
      nearest: ' The nearest question with figures: ',
      link: (change: string, n: number) => `${change} (${n} ${n === 1 ? 'figure' : 'figures'})`,
      year: (years: string) => `look at ${years}`,
      allYears: 'any year',
      undated: 'with undated figures',
      qualifier: 'exact or not',
      report: 'all reports',
      normalise: 'not normalised',
      places: (names: string) => `look at ${names}`,
      allPlaces: 'all places',
      and: ', ',
    },
  },
);
