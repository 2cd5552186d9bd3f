import { area } from './type.ts';

/** Words of the dataset's page. */
export const data = area(
  {
    title: '数据',
    name: '工会工作报告数字集',
    description:
      '从报纸刊发的工会工作报告里逐一读出的数字：每个观测带限定词、上下界、时段、依据、原文位置。',
    lede: (observations: string, reports: string) =>
      `${observations}项观测，出自${reports}份报告。CSV加字段说明，直接下载，不需注册。`,
    resources: '文件',
    resourcesHint: 'UTF-8，逗号分隔，首行列名；空格表示没有说明。',
    columns: { file: '文件', holds: '内容', rows: '行', columns: '列', size: '大小' },
    holds: {
      observations: '观测：指标 × 地区 × 时段 × 数量，一行一个出处',
      figures: '报告里的全部数字表达，含不是量的',
      findings: '核查结果：互相矛盾、不合常理、部分大于整体',
      indicators: '指标：定义、单位、性质、可比性',
      places: '地区：代码、名称、所属',
      units: '单位与量纲',
      topics: '主题',
      events: '大事记：时间轴上的注记',
      reports: '报告：标题、日期及其依据、校验和',
    } as Record<string, string>,
    package: '字段说明（datapackage.json）',
    load: '装入DuckDB（load.sql）',
    packageHint: '按Frictionless Data Package v2写成：每列的类型、约束、外键和校验和。',
    licence: '许可',
    licenceText: '数据按CC BY 4.0使用：署名，注明改动。报告原文不在其中，权利归原作者与报社。',
    sources: '来源',
    sourcesHint: '校验和是报告全文（UTF-8）的SHA-256；手中的文本与它相符，位置才对得上。',
    methods: '读法',
    method: [
      {
        title: '什么算一个量',
        text: '一个数字表达算作量，须是报告单位或地区的产出、投入、存量或比率，换个地方、换个年份可以不同。届次、文件号、名称里的数、计划和规则、热线号码、连续几年，都登记，但不进入观测。',
      },
      {
        title: '限定词',
        text: '“多”“余”“超”是下界，“近”“不足”是上界，“约”两边都不封。值照印；界只取用词所保证的；四舍五入的数记下写到哪一位。',
      },
      {
        title: '排序用的读数区间',
        text: '只为排序和比较，另记一个较可能的区间：步长取写出的最末非零位。“4000多万”读作4000万到5000万，“近6万”读作5万到6万；“超”“以上”上端敞开，名次只说“至少”。这个区间从不画出来。',
      },
      {
        title: '哪个时段管这个数',
        text: '先看分句里的词，再看同句前文；存量和比率取报告日期；流量接着看段首或分点开头的词，管到该段结束；再看引出一节的句子；都没有，就记作没有说明。开头的引言不管任何数字。',
      },
      {
        title: '相对时段',
        text: '“近三年”连报告当年在内往前数三年，画成横条，不画成一点；报告日期定不下来的，起止留空，话照录。',
      },
      {
        title: '重复与矛盾',
        text: '同一件事说两次，记两行，后一行注明；对不上的两种说法都留着，列为核查结果，不取平均，不悄悄改正。',
      },
    ],
    cite: '怎样引用',
    citationLabel: '引文',
    copy: '复制引文',
    copyBibtex: '复制BibTeX',
    citation: (version: string, address: string) =>
      `有据：工会工作报告数字集[DS/OL]，版本${version}，${address}，CC BY 4.0。`,
    version: '版本',
    checks: '看核查结果',
    checksText: '每一列在字段说明里都有一句话；核查是一组SQL，写在数据旁边。',
    bytes: (kilobytes: string) => `${kilobytes} KB`,
  },
  {
    title: 'Data',
    name: 'Figures of trade-union work reports',
    description:
      'Figures read one by one from work reports that newspapers printed: each observation keeps its qualifier, bounds, window, basis and place in the text.',
    lede: (observations: string, reports: string) =>
      `${observations} observations from ${reports} reports. CSV with a description of every field; download freely, no account.`,
    resources: 'Files',
    resourcesHint: 'UTF-8, comma separated, names in the first row; empty means not stated.',
    columns: { file: 'File', holds: 'Holds', rows: 'Rows', columns: 'Columns', size: 'Size' },
    holds: {
      observations: 'Observations: indicator × place × window × quantity, one source a row',
      figures: 'Every numeral expression of the reports, also those that are no measure',
      findings: 'What the checks found: contradictions, implausible values, parts above wholes',
      indicators: 'Indicators: definition, unit, nature, comparability',
      places: 'Places: codes, names, parents',
      units: 'Units and dimensions',
      topics: 'Topics',
      events: 'Dated events for time axes',
      reports: 'Reports: title, date and its basis, checksum',
    },
    package: 'Field descriptions (datapackage.json)',
    load: 'Load into DuckDB (load.sql)',
    packageHint:
      'A Frictionless Data Package v2: type, constraints, foreign keys and checksum of every file.',
    licence: 'Licence',
    licenceText:
      'The data are under CC BY 4.0: give credit and say what you changed. The texts of the reports are not in them; their rights stay with authors and papers.',
    sources: 'Sources',
    sourcesHint:
      'The checksum is the SHA-256 of a report’s full text in UTF-8; offsets hold for a text that matches it.',
    methods: 'How the figures were read',
    method: [
      {
        title: 'What counts as a measure',
        text: 'An output, input, stock or ratio of the reporting body or place that could differ elsewhere or in another year. Ordinals, document numbers, numerals in names, plans and rules, hotlines and “for n years running” are recorded but are no observations.',
      },
      {
        title: 'Qualifiers',
        text: '“Over” gives a lower bound, “nearly” and “under” an upper one, “about” neither. The value is what is printed; bounds are only what the words force; of a rounded figure the last digit written is kept.',
      },
      {
        title: 'The reading interval, for order only',
        text: 'For ranking and overlap a likely interval is kept beside the bounds: its step is the place value of the last non-zero digit written. “Over 40 million” reads as 40 to 50 million, “nearly 60,000” as 50,000 to 60,000; “at least” stays open above and its rank is “at best”. The interval is never drawn.',
      },
      {
        title: 'Which window governs a figure',
        text: 'Words in its clause come first, then earlier words of the sentence; a stock or ratio takes the report’s date; a flow takes the words that open the paragraph or numbered point, to its end; then the sentence that introduces a section; failing all, the window is not stated. A report’s introduction governs nothing.',
      },
      {
        title: 'Relative windows',
        text: '“The last three years” includes the report’s year and is drawn as a bar as long as that, never as a point. Where the report’s date is not established the dates stay empty and the words are kept.',
      },
      {
        title: 'Repeats and contradictions',
        text: 'A thing said twice is two rows, the later one marked. Two accounts that cannot both hold are both kept and listed as findings; nothing is averaged, nothing mended in silence.',
      },
    ],
    cite: 'How to cite',
    citationLabel: 'Citation',
    copy: 'Copy citation',
    copyBibtex: 'Copy BibTeX',
    citation: (version: string, address: string) =>
      `Youju. Figures of trade-union work reports [data set], version ${version}. ${address}. CC BY 4.0.`,
    version: 'Version',
    checks: 'See what they found',
    checksText:
      'Every column has a sentence in the field descriptions; the checks are SQL beside the data.',
    bytes: (kilobytes: string) => `${kilobytes} KB`,
  },
);
