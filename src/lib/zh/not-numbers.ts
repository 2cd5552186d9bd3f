/** Common words that hold a numeral character and count nothing. Names of places come from the registry. */
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { BIG_SCALES, DIGITS, SMALL_SCALES, isDigit } from './numeral-words.ts';
import { MONEY } from './currencies.ts';
import { NEVER_UNITS, NOT_SHARES, ONLY_WRITTEN_OUT, SELDOM_UNITS, SHARES, UNITS } from './units.ts';
import { Words } from './words.ts';

const COMMON = `
进一步 下一步 一步步 逐一 统一 同一 唯一 单一 专一 万一 不一 归一 合一 如一 之一 划一 任一 某一 每一 这一 那一 另一 新一轮 新一代 又一
一线 一致 一起 一直 一定 一些 一般 一律 一切 一样 一体 一旦 一向 一度 一再 一贯 一流 一手 一道 一边 一面 一方面 一经 一概 一味 一心 一系列的 一同 一共
一并 一路 一举 一应 一齐 一瞬 一时 一生 一本万利 一如既往 一视同仁 一以贯之 一往无前 一丝不苟 一丝 一鼓作气 一脉相承 一马当先 一蹴而就 一锤定音 一帆风顺 一目了然
一站式 一体化 一条龙 一窗 一网通办 一网统管 一门 一把手 一揽子 一刀切 一带一路 一张图 一盘棋 一次性 一卡通 一键 一枝独秀 一抓到底 一竿子 一草一木 一点 一下 一会儿
万万 亿万 千万不 千千万万 万众 万象 万能 万物 万事 万里 万分 万水千山 万顷 万家灯火 万户千家
十分 十足 十全 十字 十里长街 九州 八方 四方 四面八方 四面环山 四面环水 四周 四季 四肢 四处 四海 四邻 五湖四海 五谷 五金 五星 五彩 五岳 五官 五色 六安 六盘水 七夕 七彩 七绝 八仙 八卦 九江 九龙 九寨沟
三峡 三亚 三明 三门峡 三农 三角 三轮车 三轮摩托 三维 三国演义 三国志 三国时期 三星集团 三星电子 三星手机 三星堆 三江 四川 五台山 五台县 五指山 五常 五莲 六合 百色 百度 百花 百姓 百货 百科 百般 百家争鸣 千方百计 千家万户 千里 千秋 千岛湖 千山
千变万化 千头万绪 千言万语 千辛万苦 成千上万 成百上千 数以万计 数以千计 数以百计 数以亿计 三番五次 三五成群 三年五载 一年半载 一五一十 十有八九 十之八九 八九不离十 百里挑一 一心一意 五光十色 九死一生 三顾茅庐 四通八达 四平八稳 五颜六色 六神无主 七零八落 八面玲珑 九霄云外 十万火急 十万八千里 百战百胜 百发百中 千篇一律 千载难逢 千锤百炼 千丝万缕 千军万马 万无一失 万众一心 万紫千红 万家团圆 举一反三 独一无二 接二连三 丢三落四 朝三暮四 颠三倒四 不管三七二十一 三下五除二 二话不说 三长两短 五十步笑百步 八字没一撇 百闻不如一见 两全其美 两袖清风 一举两得 一刀两断 一分为二 三教九流 三令五申 三头六臂 七拼八凑 横七竖八 杂七杂八 五雷轰顶 五体投地 五内俱焚 四分五裂 四舍五入 三心两意 三言两语 三心二意 三三两两 五花八门 七上八下 七嘴八舌 乱七八糟 九牛一毛 十拿九稳
两难 两会 两样 两立 两性
零下 零上 零售 零食 零件 零星 零碎 零散 零部件 零担 零钱 凋零 零工 零花
上半年 下半年 前半年 后半年 上半月 下半月 上半场 下半场 多半 大半 小半 半径 半导体 半岛 半球 半边天 半成品 半路 半途 半夜 半空 半挂 半月刊 半自动 半封闭
数据 数字 数量 数学 数码 数控 数额 数值 数目 几乎 几何 几率 几近 茶几 几经
初一 初二 初三 高一 高二 高三 大一 大二 大三 周一 周二 周三 周四 周五 周六 星期一 星期二 星期三 星期四 星期五 星期六 礼拜一
丁一 王二 张三 李四 王五 老三 老二 不三不四 不二 二维码 二手 二胎 二次元 二氧化碳 三氧化 一氧化碳 一氧化 二人转 二胡 二郎 三思 再三 七里河 七里坪 七里庙 八达岭 八角亭 八角楼 五角星 五角大楼 五角场 二七广场 三甲 四合院 老三届 老三样 两岸 五四运动 九三学社 百合 百灵 百炼
`;

const WORDS = COMMON.trim()
  .split(/\s+/)
  .map((word) => [word, true] as const);

const COMMON_WORDS = new Words<true>(WORDS);

/** Addresses of pages and letters: their digits are nobody's figures. */
const ADDRESS = /^(?:https?:\/\/|www\.)[\x21-\x7e]*/i;
const LONGEST_ADDRESS = 2048;

/**
 * Marks the characters of words that count nothing.
 * @param names further words, such as the registry's `not_numerals.csv`
 */
export function notNumbers(t: Normalised, names: readonly string[]): Uint8Array {
  const { chars } = t;
  const own = names.length === 0 ? null : new Words<true>(names.map((name) => [name, true]));
  const marks = new Uint8Array(chars.length + 1);
  for (let i = 0; i < chars.length; i += 1) {
    const c = chars.charCodeAt(i);
    let length = 0;
    if (c === 0x68 || c === 0x77 || c === 0x48 || c === 0x57) {
      if (
        chars.startsWith('://', i + 4) ||
        chars.startsWith('://', i + 5) ||
        chars.startsWith('www.', i)
      )
        length = ADDRESS.exec(chars.slice(i, i + LONGEST_ADDRESS))?.[0].length ?? 0;
    } else if (c > 0x7f)
      length = Math.max(
        COMMON_WORDS.longest(chars, i)?.length ?? 0,
        own?.longest(chars, i)?.length ?? 0,
      );
    if (length === 0 || broken(t, i, i + length) || countsOn(chars, i, i + length)) continue;
    marks.fill(1, i, i + length);
    i += length - 1;
  }
  return marks;
}

function broken(t: Normalised, from: number, to: number): boolean {
  for (let j = from + 1; j < to; j += 1) if (gapAt(t, j) === GAP.end) return true;
  return false;
}

/** 高一 and 周一 are names, but 提高一倍, 身高一点七米 and 每周一次 count. */
const NUMBERED = /^[高大初周老][一二三四五六]$/;
const isCounted = (chars: string, i: number): boolean => {
  const unit = (UNITS.longest(chars, i) ?? MONEY.longest(chars, i))?.length ?? 0;
  const other = NEVER_UNITS.longest(chars, i) ?? SELDOM_UNITS.longest(chars, i);
  const next = chars.charAt(i + 1);
  const share = SHARES.longest(chars, i) !== null && (next === '' || !NOT_SHARES.includes(next));
  const written = ONLY_WRITTEN_OUT.includes(chars.slice(i, i + Math.max(1, unit)));
  const part = chars.charAt(i) === '点' && (isDigit(next) || DIGITS.has(next));
  return part || share || (unit > 0 && unit > (other?.length ?? 0) && !written);
};

/** 系统一百家: the last character of the word begins a numeral, or its first one ends one. */
function countsOn(chars: string, from: number, to: number): boolean {
  const last = chars.charAt(to - 1);
  const next = chars.charAt(to);
  const scaled = SMALL_SCALES.has(next) || BIG_SCALES.has(next);
  if (scaled && /[一二两三四五六七八九]/.test(last)) return true;
  // 一点五 and 十分之一 are numbers, 一点 and 十分 are words.
  if (last === '点' && (isDigit(next) || DIGITS.has(next))) return true;
  if (last === '分' && next === '之') return true;
  // 三角五分 is money, 三角 a shape.
  if (last === '角' && (next === '钱' || (DIGITS.has(next) && chars.charAt(to + 1) === '分')))
    return true;
  if (NUMBERED.test(chars.slice(from, to)) && isCounted(chars, to)) return true;
  const before = chars.charAt(from - 1);
  return (
    from > 0 &&
    (isDigit(before) || /[一二三四五六七八九十]/.test(before)) &&
    /[十百千万亿]/.test(chars.charAt(from)) &&
    !/[十百千万亿]/.test(before)
  );
}
