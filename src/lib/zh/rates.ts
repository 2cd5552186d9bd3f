/** What a quantity is said for each of (元/次, 人均), and the units that are made so, as data. */
import { Words } from './words.ts';

/** What a quantity is said for each of: 每亩, 人均, 元/次. */
const RATES: readonly (readonly [unit: string, words: string])[] = [
  ['person', '每人 每名 每位 人均 /人 每人每 元/人 每个人 每职工'],
  ['person_time', '每人次 /人次 每次 /次 ·次 次均'],
  ['household', '每户 户均 /户'],
  ['mu', '每亩 亩均 /亩 每亩地'],
  ['year', '每年 年均 /年 ·年 每年度 年增收 年收入 年增加 年节约 年产值 年营业额'],
  ['month', '每月 月均 /月 ·月 每个月'],
  ['day', '每天 每日 日均 /天 /日 ·天 ·日'],
  ['hour', '每小时 /小时'],
  ['tonne', '每吨 /吨'],
  ['kilogram', '每公斤 /公斤 /kg 每千克 /千克'],
  ['jin', '每斤 /斤'],
  ['square_metre', '每平方米 /平方米 /㎡'],
  ['cubic_metre', '每立方米 /立方米'],
  ['kilowatt_hour', '每度 /度 /千瓦时'],
  ['share_of_stock', '每股 /股'],
  ['organisation', '每家 /家'],
];
export const PER = new Words<string>(
  RATES.flatMap(([unit, words]) => words.split(' ').map((w) => [w, unit] as const)),
);

/** The unit of a sum of money: its ISO 4217 code in small letters, 元 by its own name. */
export const unitOfMoney = (code: string): string => (code === 'CNY' ? 'yuan' : code.toLowerCase());

/** Units of the registry that are one unit for each of another. */
export const COMPOSED: ReadonlyMap<string, string> = new Map([
  ['yuan per person', 'yuan_per_person'],
  ['yuan per person_time', 'yuan_per_ride'],
  ['yuan per mu year', 'yuan_per_mu_year'],
]);
