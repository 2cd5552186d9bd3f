/**
 * Numbers as calendars write them: years digit by digit (二〇二〇), months, days and short counts
 * (十二, 廿七, 两千零四). Quantities have a reader of their own; this one knows no 万, no decimals.
 */

/** The digits of Chinese, as data; 两 and 俩 count, 元 and 正 name the first year or month. */
const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  元: 1,
  正: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** What multiplies the digit before it; 廿 and 卅 are tens that carry their digit within. */
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const SHORT_TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Characters a Chinese calendar number is made of, for a character class. */
export const HAN_DIGITS = '零〇一二两三四五六七八九';
export const HAN_NUMBER = `${HAN_DIGITS}十百千廿卅`;

/** What a calendar number can begin with, Arabic or Chinese. */
export const NUMBERS = `0123456789${HAN_NUMBER}`;

const ARABIC = /^\d{1,8}$/;

/**
 * A number written digit by digit, Arabic or Chinese: `2020`, `二〇二〇`, `零八`.
 * @returns null for anything else, also for a Chinese number with 十 or 百 in it
 */
export function digitByDigit(written: string): number | null {
  if (ARABIC.test(written)) return Number(written);
  let value = 0;
  for (const character of written) {
    // 二0二三年: the round zero is often typed as the figure.
    const digit = character === '0' ? 0 : DIGITS[character];
    if (digit === undefined || '两元正'.includes(character)) return null;
    value = value * 10 + digit;
  }
  return written === '' || written.length > 8 ? null : value;
}

/**
 * A small whole number as it counts or names: `21`, `二十一`, `廿七`, `十`, `两千零四`, `一百二十`.
 * @returns null where it is none, also for digits in a row (二一), which name a year
 */
export function calendarNumber(written: string): number | null {
  if (ARABIC.test(written)) return Number(written);
  let [value, digit, place] = [0, null as number | null, Infinity];
  for (const character of written) {
    const ten = TENS[character];
    const next = DIGITS[character];
    if (character in SHORT_TENS) {
      if (digit !== null || value % 100 !== 0) return null;
      value += SHORT_TENS[character] ?? 0;
      place = 10;
    } else if (ten !== undefined) {
      if (ten >= place || digit === 0) return null;
      // 十 alone is ten; 百 and 千 want their digit.
      if (digit === null && ten !== 10) return null;
      value += (digit ?? 1) * ten;
      [digit, place] = [null, ten];
    } else if (next !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = next;
    } else return null;
  }
  return written === '' ? null : value + (digit ?? 0);
}
