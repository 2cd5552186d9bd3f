/** How long the reader of figures takes, and that its time grows with the text and no faster. */
import { extract } from '#lib/extract/extract.ts';
import { REGISTRY } from '#lib/extract/made-up.ts';
import { quantile } from './quantile.ts';

/** Lengths of made-up reports, in characters; the first is as long as a report of two pages. */
const LENGTHS = [10_000, 100_000, 1_000_000];
/** Texts of one thing that a number, a bracket, a quotation or a time might never end in. */
const HOSTILE = ['9', '一', '（', '“', '\n', '年月日', '近', '多', '至—', '%'];
const HOSTILE_LENGTH = 10_000_000;
/** Texts of nothing but figures: they cost what so many figures cost, and only their growth is told. */
const DENSE = ['、1', '3人，'];
const DENSE_LENGTHS = [200_000, 400_000] as const;
/** Growth is told as how much longer the second of these takes than the first: 2 is linear. */
const GROWTH_LENGTHS = [1_000_000, 2_000_000] as const;
const RUNS = 9;

/** Paragraphs as dense with figures as a work report's. */
const PARAGRAPHS = [
  '一是建强组织。2021年以来，新建基层工会{n}家，发展会员{n}余人，覆盖率达到9{d}.{d}%，其中乙水县{n}家、丙田县{n}家。',
  '二是做实服务。近三年来，共筹集资金{n}万元，慰问职工近{n}人次，发放物资{n}多份；举办“六送”活动{d}场，惠及{d}万余人次。',
  '截至目前，全市建成驿站{n}家，同比增长{d}.{d}%，位居全省第{d}。下一步，力争新建驿站{n}家，培训能手{n}名。',
];

function made(length: number): string {
  const parts: string[] = ['甲山市总工会工作纪实'];
  let size = 0;
  for (let i = 0; size < length; i += 1) {
    const paragraph = (PARAGRAPHS[i % PARAGRAPHS.length] ?? '')
      .replaceAll('{n}', String(20 + ((i * 37) % 900)))
      .replaceAll('{d}', String(1 + (i % 9)));
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}

function timed(text: string): { time: number; count: number } {
  const start = process.cpuUsage();
  const { length } = extract(text, { reference: '2023', registry: REGISTRY });
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1000, count: length };
}

/** Measures and tells: medians for made-up reports, one run each for the hostile texts. */
export function benchExtract(): void {
  console.log(
    '\nReading figures, ms of processor time: first run, median of later ones, per 10,000 characters',
  );
  for (const length of LENGTHS) {
    const text = made(length);
    const first = timed(text);
    const later = Array.from({ length: length > 500_000 ? 1 : RUNS }, () => timed(text).time);
    const median = quantile(later, 0.5);
    console.log(
      `${String(length).padStart(9)} characters, ${first.count} figures  ` +
        `${first.time.toFixed(0).padStart(6)} ${median.toFixed(0).padStart(6)} ${((median / length) * 10_000).toFixed(1).padStart(6)}`,
    );
  }
  const [short, long] = GROWTH_LENGTHS.map((length) => timed(made(length)).time);
  console.log(
    `growth: ${GROWTH_LENGTHS[1]} characters take ${((long ?? 0) / (short ?? 1)).toFixed(2)} times as long as ${GROWTH_LENGTHS[0]}`,
  );
  for (const c of HOSTILE) told(c, GROWTH_LENGTHS, HOSTILE_LENGTH);
  for (const c of DENSE) told(c, DENSE_LENGTHS, DENSE_LENGTHS[1]);
}

/** What a text of one thing costs, and how its time grows between two lengths. */
function told(c: string, lengths: readonly [number, number], longest: number): void {
  const of = (length: number): string => c.repeat(Math.ceil(length / c.length)).slice(0, length);
  const [first, second] = lengths.map((length) => timed(of(length)).time);
  const growth = ((second ?? 0) / (first ?? 1)).toFixed(2);
  console.log(
    `${String(longest).padStart(9)} characters of ${JSON.stringify(c)}  ` +
      `${timed(of(longest)).time.toFixed(0)} ms, growth ${growth}`,
  );
}
