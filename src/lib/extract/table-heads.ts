/** What the heads of a table's columns and rows say of its numbers: their unit, their time, what is counted. */

/** A unit in a head: 培训人数（人次）, 资金/万元, 产值（亿元）. */
const BRACKETED = /[（(【[]\s*(?:单位[：:]\s*)?([^（()）【】[\]]{1,10})\s*[）)】\]]\s*$/;
const SLASHED = /[/，,]\s*((?:[百千]?[万亿])?(?:元|人次|人|户|家|个|吨|亩|公里|平方米|件|次|场))$/;
/** A column that holds the units of its rows. */
const UNIT_COLUMN = /^(?:计量)?单位$/;
/** 单位：万元 above a table; two units would not say which is whose. */
const UNIT_ABOVE = /单位\s*[：:]\s*([^\s，,、；;（()）]{1,8})\s*[）)]?\s*(?:\n|$)/;

/** Heads that say what is counted by their last word alone. */
const IMPLIED: readonly (readonly [head: RegExp, unit: string])[] = [
  [/%|％|百分比/, '%'],
  [
    /(?:[^效利税汇频]率|比重|占比|增速|增幅|比例)$|^(?:比上年|较上年|同比)?[±]?(?:增减|增长|增速|同比)$/,
    '%',
  ],
  [/人次数?$/, '人次'],
  [/(?:人数|会员数|职工数|人口数?)$/, '人'],
  [/户数$/, '户'],
  [/(?:家数|企业数)$/, '家'],
  [/(?:场次|场数)$/, '场'],
  [/(?:个数|项目数)$/, '个'],
  [/件数$/, '件'],
];

/** What a column's numbers are that are no measures. */
const OTHERWISE: readonly (readonly [
  head: RegExp,
  role: 'ordinal' | 'rank' | 'name' | 'date' | 'other',
])[] = [
  [/^(?:序号?|编号|行次|№|No\.?)$/i, 'ordinal'],
  [/(?:排名|位次|名次|位列)$/, 'rank'],
  [/(?:电话|号码|邮编|代码|编码|账号)$/, 'name'],
  [/^(?:年份|年度|日期|时间|月份)$/, 'date'],
  [/^(?!.*(?:完成|占|比|达)).*(?:计划|目标|任务|预期|指标值)(?:数|值|量)?$/, 'other'],
  [/^(?:全国|全省|全球)/, 'other'],
];

/** Words of a head that name a number and not what is counted. */
const EMPTY =
  /^(?:绝对[数量额]|数量|数值|指标值?|总量|完成数|完成情况|实绩|本期|累计|小计|合计|总计|全[市县区州旗省]|指标名称|项目|名称|内容)$/;
const YEAR = /^((?:19|20)\d\d)年?度?$/;
/** The year in a head with other words: 2023年末, 2023年完成数. */
const YEAR_INSIDE = /(?:19|20)\d\d年?(?:度|底|末)?/;
const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|全[市县区州旗]|总\s*数)$/;

export interface Head {
  /** What is counted, without unit and time; empty where the head names none. */
  noun: string;
  unit: string | null;
  /** The words of its time, as `readPeriods` reads them: 2023年. */
  time: string | null;
  role: (typeof OTHERWISE)[number][1] | null;
  units: boolean;
}

/** Reads the words of a head, or of a row's label. */
export function headOf(words: string): Head {
  const whole = words.replace(/\s+/g, '');
  const written = BRACKETED.exec(whole) ?? SLASHED.exec(whole);
  const unit = written?.[1] !== undefined && isUnit(written[1]) ? written[1] : null;
  const bare = (unit === null || !written ? whole : whole.slice(0, written.index)).replace(
    /^其中[：:]?|^[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]/,
    '',
  );
  const year = YEAR.exec(bare)?.[1];
  const time = year === undefined ? (YEAR_INSIDE.exec(bare)?.[0] ?? null) : `${year}年`;
  const rest = bare.replace(YEAR_INSIDE, '').replace(/^[的度底末]/, '');
  return {
    noun: EMPTY.test(rest) ? '' : rest.replace(/[%％]/g, ''),
    unit: unit ?? IMPLIED.find(([head]) => head.test(bare))?.[1] ?? null,
    time: time === null || time.includes('年') ? time : `${time}年`,
    role: OTHERWISE.find(([head]) => head.test(rest))?.[1] ?? null,
    units: UNIT_COLUMN.test(whole),
  };
}

/** The unit that the line above a table gives all of it. */
export const unitAbove = (above: string): string | null => UNIT_ABOVE.exec(above)?.[1] ?? null;

export const isTotal = (label: string): boolean => TOTAL.test(label.trim());
export const isPart = (label: string): boolean => /^\s*(?:其中|#)/.test(label);

/** Whether the words in a head's brackets count something, and do not explain it. */
const isUnit = (words: string): boolean =>
  /^(?:[十百千]?[万亿千百]?(?:元|美元|人次|人|名|户|家|个|吨|亩|公顷|公里|千米|米|平方米|平方公里|立方米|件|次|场次?|期|份|套|台|辆|座|处|所|张|头|只|株|项|条|册|万?千瓦时?|公斤|斤|岁|天|小时|分|倍|床|间|栋|本|支|对|双|枚|块|幅|篇|组|批|度|升|吨标准煤)|[%％‰]|个?百分点|[百千]?[万亿]|元\/[人月年㎡亩吨]|[㎡万亩]+|千公顷|亿立方米|kg|km|km2|t)$/.test(
    words,
  );
