/** Which figures write a time: 2019年, 近三年, 3月22日 are one row each, however many numerals. */
import type { Role } from '#lib/model/figure.ts';
import type { ZhPeriod } from '#lib/zh/periods/periods.ts';
import type { ZhFigure } from '#lib/zh/figures.ts';

/** Numerals that together write a date or a length of time. */
export interface TimeRow {
  start: number;
  end: number;
  role: Extract<Role, 'date' | 'duration'>;
  period: ZhPeriod;
}

/** Words that belong to a length of time: 近三年, 连续5年. */
const LENGTH_HEAD = /^(?:近|连续|连|前|过去|最近|未来|今后|持续|累计)/;
const LENGTH = /年度?|个月|天|日|周|季度|星期/;

/** The times that are written with numerals, and the figures that are none of them. */
export function timesOf(
  figures: readonly ZhFigure[],
  periods: readonly ZhPeriod[],
): { times: TimeRow[]; rest: ZhFigure[] } {
  const times: TimeRow[] = [];
  const rest: ZhFigure[] = [];
  let p = 0;
  for (const figure of figures) {
    while ((periods[p]?.end ?? Infinity) <= figure.start) p += 1;
    const period = periods[p];
    const inside =
      period &&
      period.reason !== 'length' &&
      figure.start >= period.start &&
      figure.numeral.end <= period.end;
    if (!inside || !(isTime(figure) || isCountOfYears(figure, period))) {
      rest.push(figure);
      continue;
    }
    const last = times.at(-1);
    const end = Math.min(Math.max(figure.end, figure.numeral.end), period.end);
    if (last?.period === period) last.end = end;
    else times.push({ ...lead(figure, period), end, role: roleOf(period), period });
  }
  return { times, rest };
}

/** 每3个月 and 2万天 count time; a time is named with a calendar's unit, or by its festival. */
const isTime = ({ hint, currency, unitWords }: ZhFigure): boolean =>
  hint !== 'percent' &&
  currency === null &&
  (hint !== 'cardinal' || unitWords === '' || LENGTH.test(unitWords));

/** 2022、2023两年: the 两 is no weight. */
const isCountOfYears = ({ unitWords }: ZhFigure, { asWritten }: ZhPeriod): boolean =>
  unitWords === '两' && /两年间?$/.test(asWritten);

const lead = (figure: ZhFigure, period: ZhPeriod): { start: number } => ({
  start: LENGTH_HEAD.test(period.asWritten) && period.duration ? period.start : figure.start,
});

const roleOf = ({ duration }: ZhPeriod): TimeRow['role'] => (duration ? 'duration' : 'date');
