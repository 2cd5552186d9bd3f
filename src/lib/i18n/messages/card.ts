import { area } from './type.ts';

/** Words of the chart card, the table of observations and the notes under a picture. */
export const card = area(
  {
    source: '来源',
    and: '、',
    evidence: '看出处',
    tools: '图表工具',
    table: '表格',
    sentence: '一句话',
    copySentence: '复制这句话',
    fullScreen: '全屏',
    brief: '加入简报',
    sql: 'SQL',
    sqlHint: '先把下载的数据集装进DuckDB，再运行，得到的正是这张图所用的行。装入语句：',
    download: '下载',
    downloadDrawn: (format: string) => `图中数据（${format.toUpperCase()}）`,
    downloadPicture: (format: string) => `图片（${format.toUpperCase()}）`,
    downloadDerived: (done: string) => `图中的数是算出来的（${done}），文件里逐行写明。`,
    downloadAll: '整个数据集（CSV）',
    downloadHint: '限定词、上下界、时段和出处各占一列；空格表示报告没有说明，不是零。',
    embed: '嵌入',
    embedHint: '粘贴到文章的HTML里；不运行脚本也能显示。',
    cite: '引用',
    copySql: '复制SQL',
    copyEmbed: '复制嵌入代码',
    copyCite: '复制引文',
    citation: (title: string, site: string, address: string) =>
      `${site}：《${title}》，${address}。数据据各报告整理，CC BY 4.0。`,
    noData: (names: string, rest: number) =>
      rest > 0 ? `没有报告提到：${names}等${rest}个地区。` : `没有报告提到：${names}。`,
    undated: (n: number) => `${n}项的报告日期未注明。`,
    unstated: (n: number) => `${n}项没有说明时段。`,
    normalised: '只画能折算的数字：整年时段内的总数；其余没有画出。',
    manyReports: (n: string) => `${n}份报告`,
    columns: {
      place: '地区',
      indicator: '指标',
      value: '数值',
      period: '时段与报告',
    },
    asWritten: '原文写作',
    reads: '读作',
    basis: {
      stated: '同句写明',
      inherited: '承上文',
      default: '按报告日期',
      resolved: '据文外事实推定',
      none: '报告没有说明',
    },
    /** Best and worst place possible among so many; overlapping readings leave a range. */
    rank: (low: number, high: number, of: number) =>
      `第${low === high ? low : `${low}–${high}`}位（共${of}地）`,
    repeatOf: '重复提及',
    partOf: '其中数',
    suspectShort: '存疑',
    disputed: '与另一份报告不一致',
    headlineItem: (place: string, when: string, amount: string) => `${place}${when}${amount}`,
    headlineJoin: '，',
    headlineMore: (n: number) => `……共${n}项`,
    doubtful: (amount: string) => `${amount}（原文如此，存疑）`,
    eachYear: '/年',
    windows: '各报告所称时段',
    undatedReport: '日期未注明',
    reportOf: (year: string | null) => (year === null ? '未注明日期的报告' : `${year}年报告`),
  },
  {
    source: 'Source',
    and: ', ',
    evidence: 'See the evidence',
    tools: 'Chart tools',
    table: 'Table',
    sentence: 'Sentence',
    copySentence: 'Copy the sentence',
    fullScreen: 'Full screen',
    brief: 'Add to briefing',
    sql: 'SQL',
    sqlHint:
      'Run in a DuckDB that holds the downloaded dataset, it returns exactly the rows this is drawn from. To load it:',
    download: 'Download',
    downloadDrawn: (format: string) => `Data of this chart (${format.toUpperCase()})`,
    downloadPicture: (format: string) => `Picture (${format.toUpperCase()})`,
    downloadDerived: (done: string) =>
      `The values drawn are computed (${done}); the files say so in every row.`,
    downloadAll: 'Whole dataset (CSV)',
    downloadHint:
      'Qualifier, bounds, window and source have columns of their own; an empty cell means not stated, never zero.',
    embed: 'Embed',
    embedHint: 'Paste into an article’s HTML; it shows without running any script.',
    cite: 'Cite',
    copySql: 'Copy SQL',
    copyEmbed: 'Copy embed code',
    copyCite: 'Copy citation',
    citation: (title: string, site: string, address: string) =>
      `${site}: “${title}”, ${address}. Compiled from the reports, CC BY 4.0.`,
    noData: (names: string, rest: number) =>
      rest > 0
        ? `No report says: ${names} and others, ${rest} in all.`
        : `No report says: ${names}.`,
    undated: (n: number) =>
      n === 1 ? 'One figure is from an undated report.' : `${n} figures are from undated reports.`,
    unstated: (n: number) =>
      n === 1 ? 'One figure names no window.' : `${n} figures name no window.`,
    normalised:
      'Only totals over whole years can be divided by years; all other figures are left out.',
    manyReports: (n: string) => `${n} reports`,
    columns: {
      place: 'Place',
      indicator: 'Indicator',
      value: 'Value',
      period: 'Window and report',
    },
    asWritten: 'As written',
    reads: 'Means',
    basis: {
      stated: 'stated in the sentence',
      inherited: 'from earlier in the text',
      default: 'at the report’s date',
      resolved: 'from a fact outside the text',
      none: 'not stated',
    },
    rank: (low: number, high: number, of: number) =>
      `rank ${low === high ? low : `${low}–${high}`} of ${of}`,
    repeatOf: 'said again',
    partOf: 'part of another figure',
    suspectShort: 'doubtful',
    disputed: 'another report disagrees',
    headlineItem: (place: string, when: string, amount: string) =>
      [place, when && `${when}:`, amount].filter(Boolean).join(' '),
    headlineJoin: '; ',
    headlineMore: (n: number) => ` … ${n} figures in all`,
    doubtful: (amount: string) => `${amount} (printed so; doubtful)`,
    eachYear: ' a year',
    windows: 'windows as reported',
    undatedReport: 'undated',
    reportOf: (year: string | null) => (year === null ? 'undated report' : `report of ${year}`),
  },
);
