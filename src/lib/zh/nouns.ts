/** Nouns that say what a counter counts: 286个行政村, 301家 after 爱心驿站, 13万会员. */
import { Words } from './words.ts';

const NOUNS: readonly (readonly [unit: string, words: string])[] = [
  [
    'person',
    '会员 职工 群众 党员 干部 学生 农民 农民工 人口 居民 劳动者 志愿者 工人 市民 村民 员工 人才 教师 医生 师生 老人 儿童 游客 网民 用户 代表 委员 ' +
      '劳模 工匠 能手 标兵 先进个人 个人 奖章 毕业生 青年 妇女 女职工 贫困人口 脱贫人口 劳动力 移民 消费者 选手 运动员 专家 律师 调解员 咨询师 司机 快递员',
  ],
  ['household', '农户 贫困户 家庭 住户 脱贫户 个体户 困难户'],
  ['enterprise', '企业 公司 工厂 厂家 市场主体 经营主体 民企 央企 国企 商户 店铺 合作社 酒店 超市'],
  [
    'organisation',
    '工会 工会组织 联合会 协会 组织 集体 单位 党支部 支部 党组织 机构 奖状 媒体 团队 部门 委员会 社会组织 服务队 分会 联盟 学校 医院 银行 高校',
  ],
  ['post', '岗位 就业岗位'],
  ['village', '行政村 村 社区 自然村 贫困村'],
  ['township', '乡镇 街道 镇 乡 镇街'],
  ['trade', '工种'],
  [
    'award',
    '工人先锋号 先锋号 标兵岗 荣誉 荣誉奖项 奖项 称号 劳动奖 先进典型 典型 优秀奖 奖牌 金牌 银牌 铜牌',
  ],
  [
    'facility',
    '驿站 服务站 书屋 工作室 基地 母婴室 托管班 加油站 活动室 阵地 中心 场馆 图书馆 文化馆 卫生室 幼儿园 站点 示范点 职工之家 大讲堂 讲堂 公园 广场 停车场 充电桩 厕所 食堂 大棚 水库 园区 景区 景点 小区 网点 市场 养老院 福利院 农家书屋 之家 小家 卫生院 文化站 体育场 体育馆 厂房 仓库 基站 电站 桥梁 污水处理厂',
  ],
  ['bed', '床位 病床 护理床'],
  ['kind', '方面 类别 门类'],
  // What no other unit claims: it keeps a noun farther off from deciding (企业技改项目56个).
  [
    'item',
    '项目 工程 案件 事项 事件 问题 品牌 产品 专利 成果 制度 平台 车位 泊位 学位 线路 系统 课题 标准 商标 机制 政策 措施 指标 意见 建议 提案 议案 作品 案例 模块 方案 合同 协议 证书 设备',
  ],
  ['event', '活动 会议 培训班 比赛 赛事 讲座'],
  ['head', '羊 牛 猪 鸡 鸭 鹅 兔 鸽 禽 狗 犬 猫 鸟 雁 鹤 鹭 猴 豹 虎 熊 鹿 存栏 出栏'],
  ['ticket', '票 券 消费券 优惠券'],
];

/** Noun to unit; longer nouns hold shorter ones (工会组织). */
export const NOUN_UNITS = new Words<string>(
  NOUNS.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Units a counter may count: 家 counts no persons. */
const COUNTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['家', new Set(['organisation', 'enterprise', 'facility'])],
  ['所', new Set(['organisation', 'facility'])],
  ['座', new Set(['facility'])],
  ['处', new Set(['facility'])],
  ['户', new Set(['household', 'enterprise'])],
  // 床位38张, 门票300张; of all else 张 counts tables and sheets.
  ['张', new Set(['bed', 'ticket'])],
  // 肉羊12万只; of all else 只 counts masks and baskets.
  ['只', new Set(['head'])],
]);
/** Units that no other counter counts. */
const OWN_COUNTERS: ReadonlyMap<string, string> = new Map([
  ['head', '只'],
  ['ticket', '张'],
]);
export const mayCount = (counter: string, unit: string): boolean =>
  COUNTED.get(counter)?.has(unit) ?? (OWN_COUNTERS.get(unit) ?? counter) === counter;

/** Nouns that may follow a number without a counter: 13万会员, 3万群众, 20个 is not of them. */
export const ELIDED: ReadonlySet<string> = new Set([
  'person',
  'household',
  'enterprise',
  'organisation',
]);

/** How far a noun may stand from its counter, in characters, and what it may not stand behind. */
export const NOUN_REACH = 12;
/** A verb or a quotation ends the noun phrase behind a counter: 23家获评“…”. */
export const PHRASE_END = /[“《「『获被评授达占送给让成入建]/;
export const CLAUSE_END = /[，。；：、！？,;:!?\n|]/;
