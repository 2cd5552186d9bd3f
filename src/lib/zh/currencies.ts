/** Money words: currency, and the power of ten (or part) of its unit. */
import { Words } from './words.ts';

export interface Currency {
  /** ISO 4217 code. */
  code: string;
  /** Power of ten of the currency's unit: 角 −1, 分 −2. */
  exponent: number;
  /** A sign, which as a rule stands before the number: ¥, $. */
  sign?: true;
}

const UNITS: readonly (readonly [code: string, words: string])[] = [
  [
    'CNY',
    '元 元整 元正 圆 圆整 圆正 块 块钱 元钱 元人民币 人民币 人民币元 元(人民币) 块人民币 RMB rmb CNY',
  ],
  ['USD', '美元 美金 美圆 美刀 元美元 元美金 USD usd'],
  ['EUR', '欧元 元欧元 EUR'],
  ['JPY', '日元 日圆 日币 円 元日元 JPY'],
  ['HKD', '港元 港币 港圆 元港币 元港元 HKD'],
  ['GBP', '英镑 镑 GBP'],
  ['KRW', '韩元 韩币 韩圆 KRW'],
  ['AUD', '澳元 澳大利亚元 澳币 AUD'],
  ['CAD', '加元 加拿大元 加币 CAD'],
  ['NZD', '新西兰元 纽元 NZD'],
  ['SGD', '新加坡元 新加坡币 新元 新币 SGD'],
  ['TWD', '新台币 台币 新台币元 TWD'],
  ['MOP', '澳门元 澳门币 MOP'],
  ['RUB', '卢布 俄罗斯卢布 俄国卢布 RUB'],
  ['INR', '卢比 印度卢比 INR'],
  ['PKR', '巴基斯坦卢比 PKR'],
  ['IDR', '印尼盾 印度尼西亚盾 印尼卢比 IDR'],
  ['AED', '迪拉姆 阿联酋迪拉姆 AED'],
  ['SAR', '里亚尔 沙特里亚尔 SAR'],
  ['TRY', '里拉 土耳其里拉 TRY'],
  ['SEK', '瑞典克朗 SEK'],
  ['NOK', '挪威克朗 NOK'],
  ['DKK', '丹麦克朗 DKK'],
  ['CZK', '捷克克朗 CZK'],
  ['HUF', '福林 匈牙利福林 HUF'],
  ['PLN', '兹罗提 波兰兹罗提 PLN'],
  ['MXN', '墨西哥比索 MXN'],
  ['ARS', '阿根廷比索 ARS'],
  ['CLP', '智利比索 CLP'],
  ['EGP', '埃及镑 EGP'],
  ['KWD', '科威特第纳尔 KWD'],
  ['ILS', '谢克尔 ILS'],
  ['KZT', '坚戈 哈萨克斯坦坚戈 KZT'],
  ['KES', '肯尼亚先令 KES'],
  ['NGN', '奈拉 尼日利亚奈拉 NGN'],
  ['MMK', '缅元 缅甸元 MMK'],
  ['KHR', '瑞尔 KHR'],
  ['LAK', '基普 老挝基普 LAK'],
  ['MNT', '图格里克 MNT'],
  ['THB', '泰铢 THB'],
  ['CHF', '瑞士法郎 法郎 CHF'],
  ['MYR', '马币 林吉特 令吉 MYR'],
  ['VND', '越南盾 VND'],
  ['BRL', '雷亚尔 巴西雷亚尔 BRL'],
  ['ZAR', '兰特 南非兰特 ZAR'],
  ['PHP', '菲律宾比索 比索 PHP'],
];

const PARTS: readonly (readonly [code: string, exponent: number, words: string])[] = [
  ['CNY', -1, '角 毛 毛钱 角钱 角整'],
  ['CNY', -2, '分钱'],
  ['USD', -2, '美分'],
  ['EUR', -2, '欧分'],
  ['GBP', -2, '便士'],
];

/** Signs that may stand behind the number, too: 85,000$. */
const SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['¥', 'CNY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['฿', 'THB'],
  ['₫', 'VND'],
];

const list = (words: string): string[] => words.split(' ');

/** Words behind a number. 分 alone is money only behind 元 or 角: see `CENT`. */
export const MONEY = new Words<Currency>([
  ...UNITS.flatMap(([code, words]) => list(words).map((w) => [w, { code, exponent: 0 }] as const)),
  ...PARTS.flatMap(([code, exponent, words]) =>
    list(words).map((w) => [w, { code, exponent }] as const),
  ),
  ...SIGNS.map(([word, code]) => [word, { code, exponent: 0, sign: true } as const] as const),
]);

/** What may follow the unit in a sum of money: 123元1角1分, 两美元又三美分. */
export const CENT = new Words<Currency>([
  ['角', { code: 'CNY', exponent: -1 }],
  ['毛', { code: 'CNY', exponent: -1 }],
  ['分', { code: 'CNY', exponent: -2 }],
  ['毛钱', { code: 'CNY', exponent: -1 }],
  ['角钱', { code: 'CNY', exponent: -1 }],
  ['分钱', { code: 'CNY', exponent: -2 }],
  ['角整', { code: 'CNY', exponent: -1 }],
  ['美分', { code: 'USD', exponent: -2 }],
  ['欧分', { code: 'EUR', exponent: -2 }],
  ['便士', { code: 'GBP', exponent: -2 }],
]);
export const AND = new Words<true>([
  ['又', true],
  ['零', true],
]);

const SYMBOLS: readonly (readonly [symbols: string, code: string])[] = [
  ['¥ CN¥ RMB¥ 人民币 RMB CNY 人民币¥ CNY¥', 'CNY'],
  ['$ US$ USD USD$ U.S.$ 美元 美金 美刀', 'USD'],
  ['€ EUR EUR€ 欧元', 'EUR'],
  ['£ GBP GBP£ 英镑', 'GBP'],
  ['JPY¥ JP¥ JPY 日元 日圆 日币', 'JPY'],
  ['HK$ HKD HKD$ 港币 港元 港纸', 'HKD'],
  ['A$ AU$ AUD AUD$ 澳元 澳币', 'AUD'],
  ['C$ CA$ CAD CAD$ 加元 加币', 'CAD'],
  ['NZ$ NZD NZD$ 纽币 新西兰元', 'NZD'],
  ['S$ SGD SGD$ 新币 新加坡元 新加坡币', 'SGD'],
  ['NT$ TWD TWD$ NTD 新台币 台币', 'TWD'],
  ['MOP$ MOP 澳门元 澳门币', 'MOP'],
  ['₩ KRW KRW₩ 韩元 韩币', 'KRW'],
  ['₽ RUB 卢布', 'RUB'],
  ['₹ INR', 'INR'],
  ['฿ THB 泰铢', 'THB'],
  ['CHF 瑞士法郎', 'CHF'],
  ['RM MYR 马币', 'MYR'],
  ['₫ VND 越南盾', 'VND'],
  ['₱ PHP', 'PHP'],
  ['₺ TRY', 'TRY'],
  ['R$ BRL', 'BRL'],
  ['₪ ILS', 'ILS'],
  ['₸ KZT', 'KZT'],
  ['₦ NGN', 'NGN'],
  ['₮ MNT', 'MNT'],
];

/** Signs and codes before a number. */
export const SIGN_OF_MONEY = new Words<string>(
  SYMBOLS.flatMap(([symbols, code]) => list(symbols).map((s) => [s, code] as const)),
);
