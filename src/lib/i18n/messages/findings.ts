import { area } from './type.ts';

/** Words of the findings: what the checks returned, and only that; beside them what the rules find. */
export const findings = area(
  {
    title: '核查',
    description: '报告之间、报告之内对不上的数字，原样并排，附各自的出处。',
    lede: (told: string) => `${told}。照原样列出，不取平均，不替报告改正；点开出处，由您判断。`,
    /** Of one kind it is that kind; of several, the sum and what it is made of. */
    tally: (n: number, kinds: readonly string[]) =>
      kinds.length === 1 ? `核查查出${kinds.join('')}` : `核查查出${n}处：${kinds.join('，')}`,
    counted: {
      contradiction: (n: number) => `${n}处互相矛盾`,
      implausible: (n: number) => `${n}处不合常理`,
      part_above_whole: (n: number) => `${n}处部分大于整体`,
      duplicate_claim: (n: number) => `${n}处同一数字说了两次`,
    },
    none: '没有一项核查发现对不上的数字。',
    kinds: {
      contradiction: '互相矛盾',
      implausible: '不合常理',
      part_above_whole: '部分大于整体',
      duplicate_claim: '同一数字说了两次',
    },
    kindMeanings: {
      contradiction: '几处说同一件事，按字面不能同时成立。',
      implausible: '单看这一个数字就不可信；照印，不改。',
      part_above_whole: '“其中”的数字比总数还大，或所辖地区比整个地区还大。',
      duplicate_claim: '同一个数字用在两件事上，至少有一处存疑。',
    },
    kindsTitle: '四种核查结果',
    states: { open: '未解释', explained: '已有解释' },
    evidence: '看出处',
    anchor: '这一条的链接',
    of: (figure: string) => `：${figure}`,
    reads: '读作',
    checks: '查了什么',
    checksHint: '每项核查是一段SQL，在全部数字上运行，返回对不上的行。',
    checkResult: (n: number) => (n === 0 ? '没有发现' : `${n}处`),
    sql: (check: string) => `核查 ${check} 的SQL`,
    consistent: (n: number) =>
      `其中${n}项没有发现对不上的地方：查过的总数与分项、时段长短不同的数字，没有可疑就不列。`,
    colon: '：',
    space: '',
    comparable: '两项的时段、口径、定义都相同，可以直接相比。',
    side: (place: string, amount: string, period: string) => `${place}“${amount}”（${period}）`,
    byRules: {
      disjoint: (name: string, a: string, b: string) =>
        `“${name}”的两种说法不能同时成立：${a}与${b}。`,
      each_year: (name: string, a: string, b: string) =>
        `“${name}”每年的数字与几年的数字合不上：${a}与${b}。`,
      part_above_whole: (name: string, a: string, b: string) =>
        `部分大于整体：${a}，而“${name}”为${b}。`,
      place_above_whole: (name: string, a: string, b: string) =>
        `所辖地区大于整体：“${name}”${a}，而${b}。`,
      runs: (name: string, a: string, b: string) =>
        `“${name}”先写作“${a}”，后写作“${b}”，与两份报告相隔的年数不符。`,
      duplicate_claim: (name: string, a: string) =>
        `“${name}”“${a}”：两份报告各写作自己的成绩，只可计一次。`,
    },
    foundByRules: '两两核对也独立查出了这一处。',
    byRule: {
      title: '照规则对不上的',
      lede: (n: number) =>
        `以下${n}处由程序按比较规则两两核对得出，各项SQL核查没有列出，所以不算核查结果；同样照原样列出，由您判断。`,
      state: '不算核查结果',
    },
    pairs: (observations: number, found: number, alone: number) =>
      `此外，${observations}项观测按上面的比较规则两两核对，文中的连续年数和重复的数字也逐对核对，共查出${found}处${
        alone === 0 ? '，都已在上面' : `，其中${alone}处各项SQL核查没有列出，另列在上面`
      }。`,
    compared: {
      title: '什么可以比',
      lede: '任意两个数字都先过同一套规则：可比；可比，但须说明；不可比，并说明理由。图下的说明和地区排名都照此办理。',
      hint: '下面的地区和数字都是虚构的。程序用它们检验，“怎么说”和“相加”两栏是程序给出的原话。',
      group: (verdict: string, n: number) => `${verdict} · ${n}例`,
      columns: { pair: '情形', a: '甲', b: '乙', said: '怎么说', sum: '相加' },
      nothing: '没有要说明的',
      figure: (place: string, indicator: string, amount: string, period: string) =>
        `${place}${indicator}${amount}，${period}`,
    },
  },
  {
    title: 'Findings',
    description:
      'Figures that do not agree between reports or within one, side by side as printed, each with its evidence.',
    lede: (told: string) =>
      `${told}. Shown as printed, never averaged, never corrected. Open the evidence and judge for yourself.`,
    tally: (n: number, kinds: readonly string[]) =>
      kinds.length === 1
        ? `The checks found ${kinds.join('')}`
        : `The checks found ${n} cases: ${kinds.join(', ')}`,
    counted: {
      contradiction: (n: number) => (n === 1 ? '1 contradiction' : `${n} contradictions`),
      implausible: (n: number) => (n === 1 ? '1 implausible figure' : `${n} implausible figures`),
      part_above_whole: (n: number) =>
        n === 1 ? '1 part above its whole' : `${n} parts above their wholes`,
      duplicate_claim: (n: number) =>
        n === 1 ? '1 figure with two claims' : `${n} figures with two claims each`,
    },
    none: 'No check has found figures that disagree.',
    kinds: {
      contradiction: 'Contradiction',
      implausible: 'Implausible',
      part_above_whole: 'Part above whole',
      duplicate_claim: 'One figure, two claims',
    },
    kindMeanings: {
      contradiction: 'Passages speak of the same thing and cannot all hold as worded.',
      implausible: 'A figure that cannot be believed by itself; shown as printed, not corrected.',
      part_above_whole:
        'An “of which” larger than its total, or places above the place that holds them.',
      duplicate_claim: 'The same figure stands for two things; at least one is doubtful.',
    },
    kindsTitle: 'Four kinds of finding',
    states: { open: 'unexplained', explained: 'explained' },
    evidence: 'See the evidence',
    anchor: 'Link to this finding',
    of: (figure) => `: ${figure}`,
    reads: 'means',
    checks: 'What was checked',
    checksHint:
      'Each check is an SQL query over all figures that returns the rows that do not agree.',
    checkResult: (n: number) => (n === 0 ? 'nothing found' : n === 1 ? '1 case' : `${n} cases`),
    sql: (check: string) => `SQL of ${check}`,
    consistent: (n: number) =>
      n === 1
        ? 'One of them found nothing that disagrees: totals and parts, longer and shorter windows that fit are not listed.'
        : `${n} of them found nothing that disagrees: totals and parts, longer and shorter windows that fit are not listed.`,
    colon: ': ',
    space: ' ',
    comparable: 'Window, body and definition are the same: the two compare as they stand.',
    side: (place: string, amount: string, period: string) => `${place}, ${amount} (${period})`,
    byRules: {
      disjoint: (name: string, a: string, b: string) =>
        `Two statements of “${name}” cannot both hold: ${a} and ${b}.`,
      each_year: (name: string, a: string, b: string) =>
        `What is said of each year of “${name}” does not fit what is said of some of the years: ${a} and ${b}.`,
      part_above_whole: (name: string, a: string, b: string) =>
        `Part above whole: ${a} of “${name}”, which is ${b}.`,
      place_above_whole: (name: string, a: string, b: string) =>
        `A place above the place that holds it: “${name}”, ${a}; ${b}.`,
      runs: (name: string, a: string, b: string) =>
        `“${name}”: first “${a}”, later “${b}”, which does not fit the years between the reports.`,
      duplicate_claim: (name: string, a: string) =>
        `“${name}”, “${a}”: two reports claim it as their own; it counts once.`,
    },
    foundByRules: 'Comparing the figures pair by pair finds this too.',
    byRule: {
      title: 'Contradictions by rule',
      lede: (n: number) =>
        n === 1
          ? 'Holding figures pair by pair by the rules of comparison turns up one more. No SQL check returned it, so it is no finding; it is shown as printed, too, for you to judge.'
          : `Holding figures pair by pair by the rules of comparison turns up ${n} more. No SQL check returned them, so they are no findings; they are shown as printed, too, for you to judge.`,
      state: 'no finding',
    },
    pairs: (observations: number, found: number, alone: number) =>
      `Besides, ${observations} observations are held against one another pair by pair by the rules above, and so are runs of years and repeated counts: ${found === 1 ? '1 pair does' : `${found} pairs do`} not agree${
        alone === 0
          ? ', and all stand above.'
          : `; no SQL check returned ${alone} of them, shown above apart from the findings.`
      }`,
    compared: {
      title: 'What may be compared',
      lede: 'Any two figures pass the same rules first: comparable; comparable with a caveat, which is said; not comparable, with the reason. The notes under charts and the rankings of places follow them.',
      hint: 'Places and figures here are invented. The program is tested with them; “What is said” and “Added” are its own words.',
      group: (verdict: string, n: number) => `${verdict} · ${n === 1 ? '1 case' : `${n} cases`}`,
      columns: { pair: 'Case', a: 'One', b: 'Other', said: 'What is said', sum: 'Added' },
      nothing: 'Nothing',
      figure: (place: string, indicator: string, amount: string, period: string) =>
        `${place}, ${indicator}: ${amount}, ${period}`,
    },
  },
);
