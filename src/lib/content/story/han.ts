const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
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
const PLACES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Characters a number in Chinese characters is made of. */
export const HAN_DIGITS = [DIGITS, PLACES, SCALES].map((set) => Object.keys(set).join('')).join('');

/** 三 → 3, 两千 → 2000, 十二 → 12, 一亿 → 100 000 000; characters that are none are left out. */
export function hanValue(text: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const character of text) {
    if (character in DIGITS) digit = DIGITS[character] ?? 0;
    else if (character in PLACES) {
      section += (digit || 1) * (PLACES[character] ?? 1);
      digit = 0;
    } else if (character in SCALES) {
      total = (total + section + digit || 1) * (SCALES[character] ?? 1);
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}
