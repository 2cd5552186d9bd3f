import { area } from './type.ts';

/** Why a card cannot join a briefing as it is, and what would let it. */
export const briefingAdd = area(
  {
    computed:
      '简报里的图只画报告原来的数字，不带算出来的数，如折算每年、占比、变化。换回原来的数字就能加入。',
    conditions:
      '简报里的图只按地区选，不带年份、报告、口径这些条件，照样加入就成了另一张图。去掉条件就能加入。',
    draft: '简报只用已发表的数字，这张图里有草稿。只看已发表的，就能加入。',
    several: '简报里一张图只画一项指标，这张图有几项。可以到各项指标的页面，逐项加入。',
    other: '简报里没有这样的图。',
  },
  {
    computed:
      'Charts of a briefing draw the figures as reported, none that are computed, such as values a year, shares or changes. Go back to the figures as reported to add it.',
    conditions:
      'Charts of a briefing are chosen by place alone, without conditions such as years, reports or bodies: it would be added as another chart. Take the conditions away to add it.',
    draft:
      'A briefing holds published figures only, and this chart draws drafts. Look at the published figures only to add it.',
    several:
      'A chart of a briefing draws one indicator, and this one draws several. Add them one by one from the pages of the indicators.',
    other: 'A briefing has no chart like this one.',
  },
);
