/** Times that everybody knows: holidays and their month, events that are counted from. */
import { EVENTS, HOLIDAYS } from './facts.ts';
import { alternatives, at, beginning, initials } from './match.ts';
import { type Moment, ofYears } from './moments.ts';
import type { Years } from './named-years.ts';
import type { Span } from './spans.ts';

const NAME = `(${alternatives(Object.keys(HOLIDAYS))})(?:节|国际劳动节|青年节|儿童节|妇女节|建军节)?`;
const OTHERS = `(?:[、和及至到]?[“"‘']?${NAME.replace('(', '(?:')}[”"’']?){0,2}`;
const AROUND = '(?:(?:假期|长假|小长假)?期间|假期|长假|小长假|黄金周|(前后|前夕|佳节|来临之际))';
const HOLIDAY = beginning(
  `“"‘'${initials(Object.keys(HOLIDAYS))}`,
  new RegExp(`[“"‘']?${NAME}[”"’']?(${OTHERS})(?:[“"]?[两双]节[”"]?)?${AROUND}`, 'y'),
);
const OTHERS_OWN = /[会团联代第省市县区州]/;
const EVENT = beginning(
  initials(Object.keys(EVENTS)),
  new RegExp(`(${Object.keys(EVENTS).join('|')})(?:召开|胜利召开)?以来`, 'y'),
);

/** The month of the holidays named at a place; null within where the moon sets it, or two are named. */
function holidayAt(v: string, p: number): { end: number; month: number | null } | null {
  const found = at(HOLIDAY, v, p);
  if (!found) return null;
  const [all, name, others, around] = found;
  const sure = others === '' && around === undefined;
  return { end: p + all.length, month: (sure && HOLIDAYS[name ?? '']) || null };
}

/** A holiday's month (“五一”期间) or all time since an event (党的十九大以来). */
export function readFact(v: string, p: number): Span | null {
  const holiday = holidayAt(v, p);
  // 工会十八大 is another congress.
  const event = holiday || OTHERS_OWN.test(v[p - 1] ?? '') ? null : at(EVENT, v, p);
  if (!holiday && !event) return null;
  const end = holiday?.end ?? p + (event?.[0].length ?? 0);
  const date = event ? (EVENTS[event[1] ?? ''] ?? '') : '';
  const month = holiday ? holiday.month : Number(date.slice(5));
  const year = Number(date.slice(0, 4));
  const years: Years = { base: 'stated', from: year, to: year, grain: 'year', blurred: false, end };
  const within = { month, day: null };
  const from: Moment = {
    ...ofYears(years),
    years: event ? years : null,
    from: within,
    to: within,
    grain: 'month',
    blurred: holiday !== null,
    lunar: month === null,
  };
  const frame = event ? 'since' : 'within';
  return { from, to: null, frame, until: false, same: false, fact: true, start: p, end };
}

/** 2023年国庆期间: in that year, and in the holiday's month where it has one. */
export function festive(v: string, from: Moment): Moment | null {
  if (from.years?.grain !== 'year' || from.from.month !== null) return null;
  const holiday = holidayAt(v, from.end);
  if (!holiday) return null;
  const within = { month: holiday.month, day: null };
  return { ...from, from: within, to: within, grain: 'month', blurred: true, end: holiday.end };
}
