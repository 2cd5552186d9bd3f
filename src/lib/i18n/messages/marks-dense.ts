import { area } from './type.ts';

/** Words inside and about pictures of many figures: heatmaps, scatterplots, what is painted. */
export const dense = area(
  {
    keyWindow: '一格跨多年：合计一个数',
    keyYearly: '每年都这么多',
    keys: {
      above: '多于此数',
      below: '不到此数',
      about: '约数',
      between: '只说了两端',
      zero: '零',
      suspect: '存疑，不分档',
    },
    grain: { year: '年', month: '月', day: '日' },
    lastOf: (grain: 'year' | 'month', hidden: string) =>
      `每格是当${grain === 'year' ? '年' : '月'}最后一个数字，其余${hidden}个见表格。`,
    rowsLeftOut: (drawn: string, left: string) => `按次序画了${drawn}行，其余${left}行见表格。`,
    smallSigns: (n: string) => `有${n}格不是确数，格子太小画不出，指到时说明。`,
    heatFirst: (rows: string, grain: string) =>
      `每${grain}一列，${rows}行按档次上下叠放，数的是格数；单个地区见表格。`,
    hint: '方向键在图上移动，回车看出处。',
    describe: {
      heatmap: (n: number, names: string) =>
        `热力图：${names}，${n}个数字。颜色越深数量越大；带点的格子没有报告，不是零。`,
      heatSize: (rows: number, from: string, to: string) =>
        `${rows}行，${from === to ? from : `从${from}到${to}`}。`,
      least: (said: string) => `最小：${said}。`,
      most: (said: string) => `最大：${said}。`,
      approximate: (n: number) => `其中${n}个不是确数。`,
      windows: (n: number) => `其中${n}个说的是一段时间，不是一年。`,
      empty: (n: number) => `${n}格没有报告。`,
      silentCount: (n: number) => `${n}个地区没有报告。`,
      table: '逐个数字见表格。',
    },
  },
  {
    keyWindow: 'one total for its years',
    keyYearly: 'so many each year',
    keys: {
      above: 'more than this',
      below: 'not quite this',
      about: 'about this',
      between: 'only two ends said',
      zero: 'zero',
      suspect: 'doubtful, in no class',
    },
    grain: { year: 'year', month: 'month', day: 'day' },
    lastOf: (grain: 'year' | 'month', hidden: string) =>
      `A cell is the last figure of its ${grain}; ${hidden} more are in the table.`,
    rowsLeftOut: (drawn: string, left: string) =>
      `The first ${drawn} rows are drawn; ${left} more are in the table.`,
    smallSigns: (n: string) =>
      `${n} cells are not exact, too small to show it; pointing at one says so.`,
    heatFirst: (rows: string, grain: string) =>
      `One column a ${grain}: ${rows} rows, counted by class; the table has each place.`,
    hint: 'Arrow keys move on the picture, Enter opens the evidence.',
    describe: {
      heatmap: (n: number, names: string) =>
        `Heatmap: ${names}, ${n} ${n === 1 ? 'figure' : 'figures'}. Darker is more; a dotted cell is not reported, not zero. `,
      heatSize: (rows: number, from: string, to: string) =>
        `${rows} ${rows === 1 ? 'row' : 'rows'}, ${from === to ? from : `${from} to ${to}`}. `,
      least: (said: string) => `Least: ${said}. `,
      most: (said: string) => `Most: ${said}. `,
      approximate: (n: number) => `${n} of them ${n === 1 ? 'is' : 'are'} not exact. `,
      windows: (n: number) =>
        `${n} of them ${n === 1 ? 'is' : 'are'} said of a longer window, not of one year. `,
      empty: (n: number) => `${n} ${n === 1 ? 'cell is' : 'cells are'} not reported. `,
      silentCount: (n: number) => `Of ${n} ${n === 1 ? 'place' : 'places'} no report says. `,
      table: 'Every figure is in the table.',
    },
  },
);
