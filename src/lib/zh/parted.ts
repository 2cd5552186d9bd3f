/** A bound that its verb parts from the number: 至少开展20场, 最多容纳80人. */
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { BEFORE, type Qualified } from './qualified.ts';

const VERBS = `
开展 举办 组织 服务 容纳 完成 建成 新建 建设 建立 培训 培养 帮扶 走访 慰问 发放 投入 安排 提供 接待 覆盖 惠及
参加 参与 选派 推出 创建 打造 吸纳 招聘 招录 救助 资助 购买 配备 解决 化解 增加 减少 支付 补贴 补助 奖励 享受
申请 领取 报销 缴纳 阅读 学习 召开 签订 征集 发展 吸收 培育 挽回 节约 节省
`;

/** 最多的县 compares, and so no verb stands behind it. */
const PARTED = new RegExp(
  `(至少|最少|起码|最多|至多)(?:能|可以?|要|需要?|应|会|还)?(?:${VERBS.trim().split(/\s+/).join('|')})了?[\\u4e00-\\u9fff“”]{0,6}$`,
);
const LONGEST = 16;

/** The word that bounds the number at `i` from before its verb; the span leaves it out. */
export function qualifierParted(t: Normalised, i: number, floor: number): Qualified | null {
  const from = Math.max(floor, i - LONGEST);
  const said = PARTED.exec(t.chars.slice(from, i));
  const word = said?.[1] === undefined ? null : BEFORE.longest(said[1], 0);
  if (!said || !word) return null;
  const start = from + said.index;
  for (let j = start + 1; j <= i; j += 1) if (gapAt(t, j) === GAP.end) return null;
  return { word: word.value, start, end: start + word.length };
}
