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
    axes: {
      unit: (name: string, unit: string) => (unit === '' ? name : `${name}（${unit}）`),
      log: (title: string) => `${title}，对数刻度`,
      x: '横轴',
      y: '纵轴',
    },
    differs: (n: number) => `空心点${n}个：两个数字不是同一时段的。`,
    levels: (n: number) => `空心点${n}个：两个数字说的不是同一级。`,
    alone: (where: string, n: number, name: string) => `${where}${n}个：只有${name}，缺另一项。`,
    below: '横轴下的窄带',
    left: '纵轴旁的窄带',
    offLog: '零和负数，不上对数轴',
    logRefused: (name: string) => `${name}没有大于零的数，用不了对数轴，改用等距刻度。`,
    trend: (n: number, approximate: number) =>
      `虚线是${n}个点的最小二乘直线${approximate > 0 ? `，其中${approximate}个点的数不确切，按所写的数算` : ''}；只说明两者一起变，不说明谁引起谁。`,
    noTrend: '不足三个可连的点，画不出趋势线。',
    others: (names: string) => `散点图只画两个指标，没有画：${names}。`,
    hollow: (n: string) => `空心的${n}个点不确切或不是同一时段，指到时说明。`,
    more: (n: string) => `另有${n}个见表格。`,
    silent: (names: string) => `无报告：${names}。`,
    binsFirst: (n: string, most: readonly number[]) =>
      `${n}个点，按每小格里的点数由淡到浓：${most.map((one, i) => (Number.isFinite(one) ? `${(most[i - 1] ?? 0) + 1 === one ? '' : `${(most[i - 1] ?? 0) + 1}–`}${one}` : `${(most[i - 1] ?? 0) + 1}以上`)).join('、')}。单个点见表格。`,
    pair: { window: '时段不同', level: '不是同一级', alone: '缺另一项', off: '不上轴' },
    column: '坐标',
    hint: '方向键在图上移动，回车看出处。',
    describe: {
      heatmap: (n: number, names: string) =>
        `热力图：${names}，${n}个数字。颜色越深数量越大；带点的格子没有报告，不是零。`,
      heatSize: (rows: number, from: string, to: string) =>
        `${rows}行，${from === to ? from : `从${from}到${to}`}。`,
      scatter: (n: number, x: string, y: string) => `散点图：横轴${x}，纵轴${y}，${n}个点。`,
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
    axes: {
      unit: (name: string, unit: string) => (unit === '' ? name : `${name} (${unit})`),
      log: (title: string) => `${title}, log scale`,
      x: 'across',
      y: 'upward',
    },
    differs: (n: number) => `Hollow, ${n}: the two figures are not of one time.`,
    levels: (n: number) => `Hollow, ${n}: the two figures are not said of one body.`,
    alone: (where: string, n: number, name: string) => `${where}, ${n}: ${name} only.`,
    below: 'On the band below the axis',
    left: 'On the band beside the axis',
    offLog: 'zero or less, not on a log axis',
    logRefused: (name: string) =>
      `${name} has no figure above zero and cannot have a log axis; it is linear.`,
    trend: (n: number, approximate: number) =>
      `The dashed line is the straight line of least squares through ${n} points${approximate > 0 ? `, ${approximate} of them not exact and taken as written` : ''}; it says that both change together, not why.`,
    noTrend: 'There are not three points to draw a trend through.',
    others: (names: string) => `A scatterplot draws two indicators; not drawn: ${names}.`,
    hollow: (n: string) =>
      `${n} hollow points are not exact or not of one time; pointing at one says which.`,
    more: (n: string) => `${n} more are in the table.`,
    silent: (names: string) => `Not reported: ${names}.`,
    binsFirst: (n: string, most: readonly number[]) =>
      `${n} points, from faint to strong by how many lie in a square: ${most.map((one, i) => (Number.isFinite(one) ? `${(most[i - 1] ?? 0) + 1 === one ? '' : `${(most[i - 1] ?? 0) + 1}–`}${one}` : `${(most[i - 1] ?? 0) + 1} or more`)).join(', ')}. The table has each.`,
    pair: {
      window: 'other window',
      level: 'other body',
      alone: 'no partner',
      off: 'not on the axes',
    },
    column: 'Axis',
    hint: 'Arrow keys move on the picture, Enter opens the evidence.',
    describe: {
      heatmap: (n: number, names: string) =>
        `Heatmap: ${names}, ${n} ${n === 1 ? 'figure' : 'figures'}. Darker is more; a dotted cell is not reported, not zero. `,
      heatSize: (rows: number, from: string, to: string) =>
        `${rows} ${rows === 1 ? 'row' : 'rows'}, ${from === to ? from : `${from} to ${to}`}. `,
      scatter: (n: number, x: string, y: string) =>
        `Scatterplot: ${x} across, ${y} upward, ${n} ${n === 1 ? 'point' : 'points'}. `,
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
