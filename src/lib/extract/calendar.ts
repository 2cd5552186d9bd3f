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
    const written = Math.min(Math.max(figure.end, figure.numeral.end), period.end);
    const end = isCountOfYears(figure, period) ? period.end : written;
    if (last?.period === period) last.end = end;
    else times.push({ ...lead(figure, period), end, role: roleOf(period), period });
  }
  return { times: times.map(paired), rest };
}

/** 每3个月 and 2万天 count time; a time is named with a calendar's unit, or by its festival. */
const isTime = ({ hint, currency, unitWords }: ZhFigure): boolean =>
  hint !== 'percent' &&
  currency === null &&
  (hint !== 'cardinal' || unitWords === '' || LENGTH.test(unitWords));

/** 2022、2023两年: the 两 is no weight. */
const isCountOfYears = ({ unitWords }: ZhFigure, { asWritten }: ZhPeriod): boolean =>
  unitWords === '两' && /两年间?$/.test(asWritten);

/** 前三季度, 头两个月: the word before the number belongs to it. */
const FIRST_OF = /^[前头首]/;

const lead = (figure: ZhFigure, period: ZhPeriod): { start: number } => {
  const { asWritten, duration, start } = period;
  const holds = FIRST_OF.test(asWritten) || (LENGTH_HEAD.test(asWritten) && duration);
  return { start: holds ? start : figure.start };
};

/** A row that cuts a pair of quotation marks takes the other one in: “十四五”前三年, 2023年“五一”. */
function paired(row: TimeRow): TimeRow {
  const { start, end, period } = row;
  // Offsets within the words hold only where no line break was taken out of them.
  if (period.asWritten.length !== period.end - period.start) return row;
  const at = (place: number): string => period.asWritten.charAt(place - period.start);
  const words = period.asWritten.slice(start - period.start, end - period.start);
  const [open, close] = [words.lastIndexOf('“'), words.indexOf('”')];
  if (close >= 0 && !words.slice(0, close).includes('“') && at(start - 1) === '“')
    return { ...row, start: start - 1 };
  return open >= 0 && !words.slice(open).includes('”') && at(end) === '”'
    ? { ...row, end: end + 1 }
    : row;
}

const roleOf = ({ duration }: ZhPeriod): TimeRow['role'] => (duration ? 'duration' : 'date');
