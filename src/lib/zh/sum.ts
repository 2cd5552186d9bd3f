/** How the parts of a Chinese numeral add up, read from left to right. */
import { added, exactly, isSeveral, lastBefore, moved, single, type Amount } from './amount.ts';
import { compare, shift, whole, type Decimal } from './decimal.ts';

interface Pending {
  amount: Amount;
  place: number;
  start: number;
  end: number;
  /** The unit right before it: 五 of 四百五 stands in its next lower place. */
  after: number | null;
  elidable: boolean;
  /** A row of digits that no scale multiplies: 二〇二〇. */
  row: boolean;
}

export interface Total {
  amount: Amount;
  end: number;
  place: number;
  /** Exponents of the scales it closes with: all of them, and 万 亿 兆 alone. */
  tail: number;
  bigTail: number;
  bare: boolean;
}

export class Sum {
  private terms: { amount: Amount; exponent: number }[] = [];
  private section: Amount | null = null;
  private smallest = Infinity;
  private pending: Pending | null = null;
  private lastUnit: number | null = null;
  private nought = false;
  private closed = false;
  private place = 0;
  private tail = 0;
  private bigTail = 0;
  private end = 0;

  get empty(): boolean {
    return this.terms.length === 0 && this.section === null && this.pending === null;
  }
  get digitsOnly(): boolean {
    return this.terms.length === 0 && this.section === null;
  }
  get hasDigit(): boolean {
    return this.pending !== null || this.section !== null;
  }
  get canGrow(): boolean {
    return this.hasDigit || this.lastUnit !== null;
  }
  /** 一万两 goes on with 千: what follows is its scale, also where a unit begins so (一万两千米). */
  awaits(exponent: number): boolean {
    return (this.pending ? this.pending.after : this.lastUnit) === exponent + 1;
  }
  /** 几 may close the numeral: 十几, 一百零几. */
  get canEnd(): boolean {
    return this.pending === null && (this.lastUnit === 1 || this.nought);
  }

  takeArabic(value: Decimal, place: number, start: number, end: number): boolean {
    const unit = this.lastUnit ?? (this.nought ? 16 : null);
    if (!this.empty && (unit === null || place < 0 || compare(value, shift(whole(1), unit)) >= 0))
      return false;
    const elidable = place === 0 && compare(value, whole(10)) < 0;
    return this.hold({ amount: exactly(value), place, start, end, elidable, row: false });
  }

  takeDigit(amount: Amount, start: number, end: number, elidable: boolean): boolean {
    return this.hold({ amount, place: 0, start, end, elidable, row: false });
  }

  takeDigits(digits: string, start: number, end: number): boolean {
    const amount = single(BigInt(digits));
    return this.hold({ amount, place: 0, start, end, elidable: false, row: true });
  }

  /** 60几: more than the number just taken. */
  widen(by: Amount, end: number): void {
    if (this.pending)
      this.pending = {
        ...this.pending,
        amount: added(this.pending.amount, by),
        end,
        elidable: false,
      };
  }

  private hold(next: Omit<Pending, 'after'>): boolean {
    if (this.pending !== null || this.closed) return false;
    const { amount, place, start, end, elidable, row } = next;
    const after = this.nought ? null : this.lastUnit;
    this.pending = { amount, place, start, end, elidable, row, after };
    return true;
  }

  takeTens(tens: number, start: number, end: number): boolean {
    if (this.pending !== null || this.smallest <= 1) return false;
    return this.takeDigit(single(BigInt(tens)), start, end, false) && this.takeSmall(1, end);
  }

  /** 零: alone it is nought, inside a numeral it only keeps places. */
  takeNought(start: number, end: number): void {
    if (this.empty) this.takeDigit(single(0n), start, end, false);
    else if (this.pending === null) this.nought = true;
  }

  /** 十 百 千; false where it cannot follow, and then the digit before it belongs to the next numeral. */
  takeSmall(exponent: number, end: number): boolean {
    if (this.closed || this.pending?.row === true) return false;
    if (exponent >= this.smallest) {
      this.pending = null;
      return false;
    }
    const held = this.pending;
    const nil = held?.amount.value?.digits === 0n;
    if (held === null && !(this.empty || this.nought || exponent === 1)) return false;
    const digit = held === null || nil ? single(1n) : held.amount;
    const part = moved(digit, exponent);
    if (held !== null && isSeveral(digit)) part.high = lastBefore(exponent + 1);
    this.section = added(this.section, part);
    this.smallest = exponent;
    if (held !== null && held.place < 0) this.closed = true;
    this.unit(exponent, (held?.place ?? 0) + exponent, end);
    this.tail = exponent;
    this.bigTail = 0;
    return true;
  }

  /** 万 亿 兆: multiplies what stands below it. */
  takeBig(exponent: number, end: number): boolean {
    const held = this.pending;
    const top = this.terms.at(-1);
    if (held?.row === true) return false;
    if (held !== null && this.section === null && top && top.exponent === exponent) {
      this.pending = null;
      return false;
    }
    if (!this.hasDigit) {
      if (top && (this.lastUnit === null || exponent < top.exponent)) return false;
      if (!top && this.closed) return false;
    }
    const adjacent = !this.hasDigit;
    let below: Amount | null = this.section;
    if (held !== null) below = added(below, held.amount);
    let reached = exponent;
    for (let term = top; term; term = this.terms.at(-1)) {
      // 万万 multiplies; 一万二千万 has its parts in the same section.
      const same = term.exponent === exponent && (!adjacent || below === null);
      if (term.exponent >= exponent && !same) break;
      if (same && adjacent) reached += term.exponent;
      below = added(below, term.amount);
      this.terms.pop();
      if (same) break;
    }
    const place = adjacent ? (top ? this.place : 0) : (held?.place ?? this.place);
    const amount = moved(below ?? single(1n), exponent);
    if (held !== null && isSeveral(below)) amount.high = lastBefore(exponent + 1);
    this.terms.push({ amount, exponent: reached });
    this.tail = held !== null ? exponent : this.tail + exponent;
    this.bigTail = adjacent ? this.bigTail + exponent : exponent;
    this.section = null;
    this.smallest = Infinity;
    if (held !== null && held.place < 0) this.closed = true;
    this.unit(exponent, place + exponent, end);
    return true;
  }

  private unit(exponent: number, place: number, end: number): void {
    this.pending = null;
    this.nought = false;
    this.lastUnit = exponent;
    this.place = place;
    this.end = end;
  }

  /** 多 or 余 stands here: only 万 and 亿 may follow. */
  settle(): void {
    this.closed = true;
  }

  /** The decimals behind 点; false where the number before it is not a plain one. */
  takePart(part: Decimal, end: number): boolean {
    const before = this.total();
    if (before === null || before.amount.value === null || this.closed) return false;
    this.terms = [];
    this.pending = null;
    this.section = added(before.amount, exactly(part));
    this.smallest = -Infinity;
    this.closed = true;
    this.tail = 0;
    this.bigTail = 0;
    this.place = part.exponent;
    this.end = end;
    return true;
  }

  /** All of it; a last digit behind 百 千 万 亿 without 零 stands one place lower (两千三百五). */
  total(): Total | null {
    if (this.empty) return null;
    let amount: Amount | null = this.section;
    for (const term of this.terms) amount = added(amount, term.amount);
    const { pending } = this;
    if (pending === null) {
      const { end, place, tail, bigTail } = this;
      return amount && { amount, end, place, tail, bigTail, bare: false };
    }
    const by =
      pending.elidable && pending.after !== null && pending.after > 1 ? pending.after - 1 : 0;
    return {
      amount: added(amount, moved(pending.amount, by)),
      end: pending.end,
      place: pending.place + by,
      tail: 0,
      bigTail: 0,
      bare: amount === null,
    };
  }
}
