/** Dates that a text takes for known: plans, holidays, events, reigns; a new one is a row. */

/** Five-year plans, first year: 第N个五年计划. The fourth began after three years of adjustment. */
export const PLANS: Readonly<Record<string, number>> = {
  一五: 1953,
  二五: 1958,
  三五: 1966,
  四五: 1971,
  五五: 1976,
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

/**
 * Holidays named with 期间: the month is what is sure of a holiday's days off; 0 where the moon sets
 * the day.
 */
export const HOLIDAYS: Readonly<Record<string, number>> = {
  春节: 0,
  元宵: 0,
  端午: 0,
  中秋: 0,
  元旦: 1,
  三八: 3,
  五一: 5,
  五四: 5,
  六一: 6,
  七一: 7,
  八一: 8,
  国庆: 10,
  清明: 4,
  劳动节: 5,
  妇女节: 3,
  儿童节: 6,
  教师节: 9,
  重阳: 0,
  除夕: 0,
  十一: 10,
};

/** Congresses and plenary sessions, said with 党的 or without. */
const CONGRESSES: Readonly<Record<string, string>> = {
  十六大: '2002-11',
  十七大: '2007-10',
  十八大: '2012-11',
  十八届三中全会: '2013-11',
  十九大: '2017-10',
  二十大: '2022-10',
  二十届三中全会: '2024-07',
};

/** Events that a report counts from (…以来), by the month they were held or declared. */
export const EVENTS: Readonly<Record<string, string>> = {
  改革开放: '1978-12',
  新中国成立: '1949-10',
  ...Object.fromEntries<string>(
    Object.entries(CONGRESSES).flatMap(([name, month]) => [
      [name, month],
      [`党的${name}`, month],
    ]),
  ),
};

/** Reigns, by the year before their first full year; numbered on past their end as suites do. */
export const REIGNS: Readonly<Record<string, number>> = {
  贞观: 626,
  开元: 712,
  洪武: 1367,
  永乐: 1402,
  宣德: 1425,
  景泰: 1449,
  成化: 1464,
  弘治: 1487,
  正德: 1505,
  嘉靖: 1521,
  隆庆: 1566,
  万历: 1572,
  天启: 1620,
  崇祯: 1627,
  顺治: 1643,
  康熙: 1661,
  雍正: 1722,
  乾隆: 1735,
  嘉庆: 1795,
  道光: 1820,
  咸丰: 1850,
  同治: 1861,
  光绪: 1874,
  宣统: 1908,
  民国: 1911,
};
