/** Units and counters behind a number, as data: which unit of the registry a word means. */
import { Words } from './words.ts';

export interface UnitWord {
  /** Id of `data/registry/units.csv` or one that a registry would give it; null where only a noun tells. */
  unit: string | null;
  /** 多 may stand behind it: 两年多, 三公里多. */
  measures: boolean;
  /** A window before it is a period: 近三年. */
  calendar: boolean;
  /** Counts things that a noun names more closely: 个, 家 (see `nouns.ts`). */
  counts: boolean;
}

type Row = readonly [unit: string | null, words: string];

/** Counters: what is counted, one by one. */
const COUNTERS: readonly Row[] = [
  ['person', '人 名 位 口人 人口 人员 号人 个人 万人'],
  ['person_time', '人次 人(次) 人（次） 人天 人日 名次'],
  ['household', '户次'],
  ['event', '场 场次 场(次) 场（次） 次 期 回 轮 轮次 起'],
  ['group', '批 批次'],
  ['edition', '届 版'],
  [
    'item',
    '件 项 条 例 宗 桩 幅 首 部 篇 篇次 项次 道 款 样 枚 句 支 尊 桶 剂 剂次 针次 针 瓶 箱 袋 包 卷 管 台套 件套 件次 套 ' +
      '笔 单 副 根 颗 粒 盒 盘 把 门 节 节次 堂 讲 集 顶 桌 罐 标箱 标准箱 艘次 例次',
  ],
  ['copy', '册 本 份 封'],
  ['kind', '类 种 大类 门类 个门类 部分 个部分 个方面 方面'],
  ['trade', '工种'],
  ['award', '等奖'],
  ['vehicle', '辆 台次 辆次 艘 架 列 班 趟 架次 车次 班次'],
  ['set', '台 台(套) 台（套） 盏 块屏'],
  ['head', '头 羽 匹 尾 头只'],
  ['plant', '株 棵 丛'],
  ['bed', '张床位 床 床位 个床位'],
  ['place_count', '席'],
  ['seat', '座位 个座位'],
  ['page', '页'],
  ['character', '字'],
  ['floor', '层 楼 幢 栋'],
  ['room', '间 间房 套房 套住房'],
  ['level', '级 档 星级'],
  ['step', '步 步骤 环节 个环节'],
  ['place', '位次 个位次 名次位'],
  ['share_of_stock', '股'],
  ['degree', '度 ℃ 摄氏度 °C °c °'],
  ['degree_fahrenheit', '华氏度 ℉ °F'],
  ['point', '分 个点 点分'],
];
/** Counters of organisations, places and things: the noun beside them decides. */
const COLLECTIVE: readonly Row[] = [
  ['household', '户'],
  ['organisation', '家 家次 所'],
  ['item', '个 只 只股 张 对 双 组 队 处 座 口 眼 孔 片 块地 团 面'],
];
/** Calendar time. */
const CALENDAR: readonly Row[] = [
  ['year', '年 周年 载 个年头 年度'],
  ['month', '个月 月'],
  ['week', '周 个星期 个礼拜 星期'],
  ['day', '天 日 昼夜 个工作日 工作日 个日夜 个昼夜 号'],
  ['night', '夜 晚 个晚上 个夜晚'],
  ['quarter', '个季度 季度'],
];
/** Measures: a unit by definition. */
const MEASURES: readonly Row[] = [
  ['hour', '小时 个小时 学时 课时 个学时 个课时 个钟头 钟头 时 h'],
  ['minute', '分钟 分钟时间 min'],
  ['second', '秒 秒钟'],
  ['millisecond', '毫秒 ms'],
  ['microsecond', '微秒 μs'],
  ['nanosecond', '纳秒 ns'],
  ['square_metre', '平方米 平米 ㎡ m² m2 平方 平'],
  ['square_kilometre', '平方公里 平方千米 km² km2'],
  ['square_centimetre', '平方厘米 cm² cm2'],
  ['square_millimetre', '平方毫米 mm² mm2'],
  ['square_decimetre', '平方分米'],
  ['square_mile', '平方英里'],
  ['acre', '英亩'],
  ['mu', '亩 亩地 亩次 市亩'],
  ['hectare', '公顷 ha'],
  ['metre', '米 m 延米 延长米 公尺'],
  ['decimetre', '分米 dm'],
  ['kilometre', '公里 千米 km 里程公里 车公里'],
  ['li', '里 华里 市里'],
  ['centimetre', '厘米 cm 公分'],
  ['millimetre', '毫米 mm 公厘'],
  ['micrometre', '微米 μm um'],
  ['nanometre', '纳米 nm'],
  ['light_year', '光年'],
  ['nautical_mile', '海里'],
  ['foot', '英尺 ft'],
  ['inch', '英寸'],
  ['cun', '寸 市寸'],
  ['mile', '英里 mi'],
  ['yard', '英码 yd'],
  ['square_foot', '平方英尺'],
  ['zhang', '丈'],
  ['chi', '尺 市尺'],
  ['cubic_metre', '立方米 方 立方 m³ m3 标方 标立方米'],
  ['cubic_centimetre', '立方厘米 cm³ cm3'],
  ['cubic_decimetre', '立方分米 dm³ dm3'],
  ['litre', '升 L 公升'],
  ['gallon', '加仑'],
  ['pint', '品脱'],
  ['millilitre', '毫升 ml mL'],
  ['tonne', '吨 公吨 t 吨标准煤 吨标煤'],
  ['kilogram', '公斤 千克 kg KG 千克重'],
  ['gram', '克 g'],
  ['carat', '克拉'],
  ['pound_mass', '磅 lb lbs'],
  ['ounce', '盎司 oz'],
  ['milligram', '毫克 mg'],
  ['microgram', '微克 μg'],
  ['nanogram', '纳克 ng'],
  ['milligram_per_litre', '毫克/升 毫克每升 mg/L'],
  ['microgram_per_cubic_metre', '微克/立方米 微克每立方米 μg/m³ µg/m³'],
  ['jin', '斤 市斤'],
  ['liang', '两'],
  ['dan', '担 石'],
  ['kilowatt', '千瓦 kW KW'],
  ['watt', '瓦 瓦特'],
  ['megawatt', '兆瓦 MW'],
  ['gigawatt', '吉瓦 GW'],
  ['horsepower', '马力 匹马力'],
  ['kilowatt_hour', '千瓦时 度电 kWh kwh KWH 千瓦小时'],
  ['megawatt_hour', '兆瓦时 MWh'],
  ['gigawatt_hour', '吉瓦时 GWh'],
  ['joule', '焦耳'],
  ['kilojoule', '千焦 千焦耳 kJ'],
  ['kilovolt', '千伏 kV KV'],
  ['kilovolt_ampere', '千伏安 kVA KVA'],
  ['volt', '伏 伏特 V'],
  ['millivolt', '毫伏 mV'],
  ['ampere', '安培'],
  ['milliampere', '毫安 mA'],
  ['milliampere_hour', '毫安时 mAh'],
  ['ohm', '欧姆 Ω'],
  ['hertz', '赫兹 赫 Hz hz HZ'],
  ['kilohertz', '千赫 千赫兹 kHz KHz'],
  ['megahertz', '兆赫 兆赫兹 MHz mhz'],
  ['gigahertz', '吉赫 吉赫兹 GHz ghz'],
  ['decibel', '分贝 dB db'],
  ['pascal', '帕斯卡 帕 Pa'],
  ['hectopascal', 'hPa'],
  ['kilopascal', '千帕 kPa KPa'],
  ['megapascal', '兆帕 MPa mpa'],
  ['mole', '摩尔 mol'],
  ['pixel', '像素'],
  ['byte', '字节'],
  ['byte_kilo', 'KB kB 千字节'],
  ['byte_mega', 'MB 兆字节'],
  ['byte_giga', 'GB 吉字节'],
  ['byte_tera', 'TB 太字节'],
  ['byte_peta', 'PB'],
  ['bit', '比特'],
  ['megabit_per_second', '兆比特每秒 Mbps mbps Mb/s'],
  ['gigabit_per_second', '吉比特每秒 Gbps'],
  ['megabit', '兆'],
  ['kilometre_per_hour', '公里/小时 km/h 千米/小时 公里每小时 千米每小时'],
  ['metre_per_second', '米/秒 m/s 米每秒'],
  ['kilometre_per_second', '公里/秒 km/s 千米/秒 千米每秒 公里每秒'],
  ['mile_per_hour', '英里每小时 英里/小时 mph'],
  ['revolution_per_minute', '转/分 转每分 转每分钟 rpm'],
  ['calorie', '卡 卡路里'],
  ['kilocalorie', '大卡 千卡 kcal'],
  ['age', '岁 周岁'],
  ['times', '倍 番'],
];

const rows = (table: readonly Row[], kind: Omit<UnitWord, 'unit'>): [string, UnitWord][] =>
  table.flatMap(([unit, words]) =>
    words.split(' ').map((word): [string, UnitWord] => [word, { unit, ...kind }]),
  );
const NONE = { measures: false, calendar: false, counts: false };

export const UNITS = new Words<UnitWord>([
  ...rows(COLLECTIVE, { ...NONE, counts: true }),
  ...rows(CALENDAR, { ...NONE, calendar: true, measures: true }),
  ...rows(MEASURES, { ...NONE, measures: true }),
  ...rows(COUNTERS, NONE),
]);

/** Lengths of time that are so many of another. */
export const MULTIPLES = new Words<{ of: number; unit: string; more?: number }>([
  ['刻钟', { of: 15, unit: '分钟' }],
  ['个世纪', { of: 100, unit: '年' }],
  ['个半世纪', { of: 100, unit: '年', more: 50 }],
  ['甲子', { of: 60, unit: '年' }],
  ['个甲子', { of: 60, unit: '年' }],
]);

/** Words that begin with a unit's character and are none, whatever numeral stands before: 人均, 分之. */
const NEVER =
  '人民 人均 户均 亩均 年均 月均 日均 分之 点位 年代 年级 年报 月饼 日报 人大代表 度假 度夏 号文 成员 分别 时间 时代 时期 时段 时速 ' +
  '平均 平台 平安 平等 平衡 平原 平凡 平稳 平常 平时 平面 平行 平整 平息 平价 平板 平房 平坦 平局 平地 平调 ' +
  '节气 节日 节点 节能 节目 节约 节奏 节水 节假日 节省 单位 单元 单项 单产 单独 单价 单身 单车 单个 单一 门诊 门店 门户 门类 门槛 门票 门市 根本 根据 根治 根除 集体 集团 集中 集镇 集市 ' +
  '集装箱 集群 集聚 把关 把握 把脉 把控 把手 讲座 讲话 讲堂 讲解 盘活 笔记 笔试 副市长 副县长 副区长 副主任 副局长 副主席 副书记 副省长 副研 副教授 副会长 副中心 粒度 桌面 桌椅 顶层 顶级 顶点';
/** The same behind a bare Chinese numeral, where 一 and 三 make many a word: 一家园. */
const SELDOM =
  '人民 人类 人社 人才 人为 人生 人心 人居 人工 人文 家园 家长 家乡 家庭 家电 家风 年轻 年产 月底 夜间 夜里 夜市 夜校 夜景 夜晚 夜班 夜色 晚上 晚报 晚间 晚会 晚年 晚餐 晚宴 日常 天然 天下 天气 天空 天津 场所 场地 场馆 场景 次年 次日 ' +
  '期间 期待 条件 条例 份额 本地 本级 本市 本省 本县 本次 本土 册封 名称 位于 位列 位置 户籍 户外 处理 处于 所有 所属 所在 座谈 对接 对口 对标 对象 双创 双向 组织 组成 ' +
  '组建 队伍 队员 方面 方式 方案 方向 方针 里程 分类 分行 分为 分局 分级 分布 分析 分管 层面 层级 间接 间隔 支持 支部 支付 支撑 支援 台阶 台账 头部 口岸 口碑 面向 面积 面对 片区 ' +
  '团队 团结 团体 团委 石化 石油 担任 担保 时间 时代 时期 时尚 升级 字样 页面 管理 管控 包括 包含 列入 列为 班子 班级 道路 道德 样本 样板 针对 例如 首次 首批 首个 首家 部门 部署 部委 ' +
  '幅度 点击 点赞 轮换 起步 起草 回访 回顾 版图 种植 种子 种养 类似 类别 类型 批准 批复 批评 批发 届时 席位 号召 号码 股份 股东 股权 倍增 架构 周边 周围 周末 周期 体系';
const marked = (words: string): Words<true> =>
  new Words(words.split(' ').map((word) => [word, true] as const));
export const NEVER_UNITS = marked(NEVER);
export const SELDOM_UNITS = marked(SELDOM);
/** Units only behind Arabic digits or a scale: 三方 and 两面 are parties and sides. */
export const ONLY_WRITTEN_OUT = '方面时石里分度兆口眼孔号头单副根粒盘把门节堂讲集顶';

/** What one or two of is said (一两个, 一两年): behind another word 一两 is a weight. */
export const COUNTED_BY_TWOS = '个次天年位名家件项条场种点句步月周日小分块元倍成';

/** Shares of a whole, and the power of ten that makes them per cent. */
export const SHARES = new Words<number>([
  ['%', 0],
  ['‰', -1],
  ['‱', -2],
  ['个百分点', 0],
  ['百分点', 0],
  ['个百分比', 0],
  ['%个百分点', 0],
  ['%点', 0],
  ['个点', 0],
  ['成', 1],
  ['折', 1],
  ['基点', -2],
  ['个基点', -2],
]);
/** Behind 成 and 折 these make another word: 一成不变, 三成员. */
export const NOT_SHARES = '群立为员效果本就交长功套品份因型绩分页线旧射叠腰';
