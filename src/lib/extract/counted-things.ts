/** What is counted where the words behind a figure say more than its counter. */

interface Row {
  /** Units as the counter has them. */
  of: readonly string[];
  /** Behind the figure, within its clause. */
  behind?: RegExp;
  /** Before the figure, within its clause. */
  ahead?: RegExp;
  /** The counter as written. */
  counter?: RegExp;
  unit: string;
}

/** Between a noun and its number: 小分队达8000余个. */
const UP_TO = '(?:已?达到?|已?有|共有?|总?数?为?|约|近|超过?|各)*$';
const TEAMS =
  '工作组|工作队|工作专班|专班|小分队|服务队|突击队|宣传队|宣讲团|代表队|参赛队|队伍|调解室';
const FACILITIES =
  '养殖场|冷库|书房|书吧|公厕|户厕|厕所|游园|绿地|健身路径|健身点|体育场地|充电站|服务区|污水处理站|变电站|泵站|水闸|水厂|山塘|塘坝|机井|桥梁|[^作科教居病卧办][^门部科教]?室|场馆|分馆|展馆';

const ROWS: readonly Row[] = [
  // 9位劳模雕像: a likeness is no person.
  {
    of: ['person'],
    behind: /^[^，。；、]{0,8}(?:雕塑|雕像|塑像|铜像|蜡像|画像)/,
    unit: 'item',
  },
  // 7个乡镇成立总工会: as many unions as townships.
  {
    of: ['township', 'village'],
    behind:
      /^[^，。；]{0,12}(?:成立|建立|组建|建起)(?:了|起)?[^，。；、]{0,4}(?:工会|联合会|党组织|党支部|协会|合作社|商会)/,
    unit: 'organisation',
  },
  // 114个工作组, whoever they are made of.
  {
    of: ['item', 'person', 'enterprise', 'village', 'township', 'household'],
    behind: new RegExp(`^(?!.{0,8}[的名人])[^，。；、\\d]{0,10}?(?:${TEAMS})`),
    counter: /^[个支]$/,
    unit: 'organisation',
  },
  {
    of: ['item', 'person', 'enterprise', 'village', 'township', 'household'],
    ahead: new RegExp(`(?:${TEAMS})${UP_TO}`),
    counter: /^[个支]$/,
    unit: 'organisation',
  },
  // 帮扶23个建档立卡贫困村, whoever helps them.
  {
    of: ['item', 'enterprise', 'organisation', 'person', 'household'],
    behind:
      /^(?:[^，。；、\d]{0,8}(?:贫困|行政|自然|出列|重点|示范|薄弱|整治|试点)村|村)(?=$|[，。；、（(]|[^级委])/,
    counter: /^个$/,
    unit: 'village',
  },
  {
    of: ['item', 'organisation', 'person', 'enterprise'],
    ahead: new RegExp(`(?:${FACILITIES})[”’]?(?:[（(][^（()）]{1,12}[）)])?${UP_TO}`),
    counter: /^[个家座处所间]$/,
    unit: 'facility',
  },
  // 引进4家世界500强.
  {
    of: ['organisation', 'item', 'facility'],
    behind: /^(?:[^，。；、\d]{0,6})\d{2,3}强/,
    counter: /^[家个户]$/,
    unit: 'enterprise',
  },
  // 新建2座: what is counted so is built.
  { of: ['item'], counter: /^座$/, unit: 'facility' },
];

/** What of a figure its unit hangs on. */
export interface Counting {
  unit: string | null;
  /** The counter as written. */
  counter: string;
  /** Of its clause, before it and behind it. */
  ahead: string;
  behind: string;
}

/** The unit of a measure, by the first row that fits it. */
export const unitCounted = ({ unit, counter, ahead, behind }: Counting): string | null =>
  ROWS.find(
    (row) =>
      unit !== null &&
      row.of.includes(unit) &&
      (row.behind?.test(behind) ?? true) &&
      (row.ahead?.test(ahead) ?? true) &&
      (row.counter?.test(counter) ?? true),
  )?.unit ?? unit;
