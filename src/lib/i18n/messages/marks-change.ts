import { area } from './type.ts';

/**
 * Words of what changed between two times. Amounts come with their unit; `up` says which way. A bound
 * never becomes a number: what is not known is said not to be.
 */
export const marksChange = area(
  {
    none: '持平',
    by: (n: string, up: boolean) => `${up ? '增加' : '减少'}${n}`,
    about: (n: string, up: boolean) => `约${up ? '增加' : '减少'}${n}`,
    over: (n: string, up: boolean) => `${up ? '增加' : '减少'}超过${n}`,
    atLeast: (n: string, up: boolean) => `至少${up ? '增加' : '减少'}${n}`,
    under: (n: string, up: boolean) => `${up ? '增加' : '减少'}不到${n}`,
    atMost: (n: string, up: boolean) => `至多${up ? '增加' : '减少'}${n}`,
    /** The words leave the other way open too. */
    or: (said: string, up: boolean) => `${said}，也可能${up ? '减少' : '增加'}`,
    between: (low: string, high: string, up: boolean) => `${up ? '增加' : '减少'}${low}到${high}`,
    across: (down: string, up: string) => `减少${down}到增加${up}之间`,
    some: (up: boolean): string => (up ? '有增加' : '有减少'),
    not: (up: boolean): string => (up ? '没有增加' : '没有减少'),
    someUnbounded: (up: boolean) => `${up ? '有增加' : '有减少'}，多少说不出`,
    unbounded: '增减多少说不出',
    withinDoubt: '看不出增减',
    points: (n: string) => `${n}个百分点`,
    oneEnd: '另一时段无报告',
    several: '同一时段不止一个说法，不算增减',
    suspect: '一端存疑，不算增减',
    lone: (names: string) => `${names}：另一时段无报告。`,
    before: '改变前',
    after: '改变后',
    overlap: (from: string, to: string, shared: string) =>
      `两个时段有重叠：${from}和${to}都含${shared}。`,
    lengths: (from: string, to: string) => `${from}和${to}长短不同，只并列，不算增减。`,
    notZero: '横轴不从零开始。',
    others: (n: number, periods: string) => `另有${n}个数字属于其他时段（${periods}），见表格。`,
    andMore: (names: string) => `${names}等`,
    undated: (n: number) => `另有${n}个数字没有注明日期，见表格。`,
    folded: (drawn: number, n: number) => `按次序画出${drawn}个地区，另有${n}个见表格。`,
    foldedPanels: (n: number) => `另有${n}个指标没有画出，见表格。`,
    describe: (names: string, from: string, to: string, places: number) =>
      `哑铃图：${names}，${to === '' ? from : `${from}和${to}`}，${places}个地区。`,
    first: (said: string) => `先是${said}`,
    then: (said: string) => `后来是${said}`,
    changed: (said: string) => `变化：${said}`,
    column: '变化',
  },
  {
    none: 'no change',
    by: (n: string, up: boolean) => `${up ? 'up' : 'down'} ${n}`,
    about: (n: string, up: boolean) => `${up ? 'up' : 'down'} about ${n}`,
    over: (n: string, up: boolean) => `${up ? 'up' : 'down'} over ${n}`,
    atLeast: (n: string, up: boolean) => `${up ? 'up' : 'down'} at least ${n}`,
    under: (n: string, up: boolean) => `${up ? 'up' : 'down'} less than ${n}`,
    atMost: (n: string, up: boolean) => `${up ? 'up' : 'down'} at most ${n}`,
    or: (said: string, up: boolean) => `${said}, or ${up ? 'down' : 'up'}`,
    between: (low: string, high: string, up: boolean) => `${up ? 'up' : 'down'} ${low} to ${high}`,
    across: (down: string, up: string) => `between down ${down} and up ${up}`,
    some: (up: boolean) => (up ? 'up' : 'down'),
    not: (up: boolean) => (up ? 'not up' : 'not down'),
    someUnbounded: (up: boolean) => `${up ? 'up' : 'down'}, no report says how much`,
    unbounded: 'change not known',
    withinDoubt: 'no change to be seen',
    points: (n: string) => `${n} ${n === '1' ? 'point' : 'points'}`,
    oneEnd: 'not reported for the other time',
    several: 'several figures for one time: no change computed',
    suspect: 'one end doubtful: no change computed',
    lone: (names: string) => `Not reported for the other time: ${names}.`,
    before: 'before',
    after: 'after',
    overlap: (from: string, to: string, shared: string) =>
      `The windows overlap: ${from} and ${to} both hold ${shared}.`,
    lengths: (from: string, to: string) =>
      `${from} and ${to} differ in length: side by side, no change computed.`,
    notZero: 'The axis does not begin at zero.',
    others: (n: number, periods: string) =>
      `${n} ${n === 1 ? 'figure' : 'figures'} of other times (${periods}): see the table.`,
    andMore: (names: string) => `${names} and others`,
    undated: (n: number) => `${n} ${n === 1 ? 'figure' : 'figures'} without a date: see the table.`,
    folded: (drawn: number, n: number) =>
      `${drawn} ${drawn === 1 ? 'place' : 'places'} drawn in this order; ${n} more: see the table.`,
    foldedPanels: (n: number) =>
      `${n} more ${n === 1 ? 'indicator' : 'indicators'}: see the table.`,
    describe: (names: string, from: string, to: string, places: number) =>
      `Dumbbell chart: ${names}, ${to === '' ? from : `${from} and ${to}`}, ${places} ${
        places === 1 ? 'place' : 'places'
      }. `,
    first: (said: string) => `First ${said}`,
    then: (said: string) => `Then ${said}`,
    changed: (said: string) => `Change: ${said}`,
    column: 'Change',
  },
);
