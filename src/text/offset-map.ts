import { doubled } from "./room.ts";

/**
 * The way back from folded units to the text as given. Nearly everywhere a folded unit stands for one unit of the text, a constant
 * number of units further on; so what is kept is only where that number changes, and where a unit stands for more than one.
 * Chinese prose needs an entry for each quotation mark, English one for each comma.
 */
export class OffsetMap {
  /** Pairs: from folded unit `index` on, the text is `shift` units ahead. The first one is for unit 0. */
  shifts = new Int32Array(PAIRS_AT_FIRST);
  shiftCount = 2;
  shift = 0;
  /** Pairs: folded unit `index` ends at `end`, which is not one behind its start. */
  wide = new Int32Array(PAIRS_AT_FIRST);
  wideCount = 0;
  /** The entry asked for last: questions come in text order. */
  near = 0;

  /** From folded unit `index` on, which stands at `start`, units stand for one unit each; until the next note. */
  noteStart(index: number, start: number): void {
    const shift = start - index;
    if (shift === this.shift) return;
    this.shift = shift;
    if (this.shifts[this.shiftCount - 2] === index) this.shiftCount -= 2;
    if (this.shiftCount === this.shifts.length) this.shifts = doubled(this.shifts);
    this.shifts[this.shiftCount++] = index;
    this.shifts[this.shiftCount++] = shift;
  }

  noteEnd(index: number, end: number): void {
    if (this.wideCount > 0 && this.wide[this.wideCount - 2] === index) this.wideCount -= 2;
    if (this.wideCount === this.wide.length) this.wide = doubled(this.wide);
    this.wide[this.wideCount++] = index;
    this.wide[this.wideCount++] = end;
  }

  clear(): void {
    this.shifts[0] = 0;
    this.shifts[1] = 0;
    this.shiftCount = 2;
    this.shift = 0;
    this.wideCount = 0;
    this.near = 0;
  }

  start(index: number): number {
    const { shifts, shiftCount } = this;
    let at = Math.min(this.near, shiftCount - 2);
    let patience = STEPS;
    while (at > 0 && shifts[at]! > index && patience-- > 0) at -= 2;
    while (at + 2 < shiftCount && shifts[at + 2]! <= index && patience-- > 0) at += 2;
    if (patience < 0) at = lastPair(shifts, shiftCount, index);
    this.near = at;
    return index + shifts[at + 1]!;
  }

  end(index: number): number {
    const { wide, wideCount } = this;
    if (wideCount === 0 || wide[0]! > index || wide[wideCount - 2]! < index) return this.start(index) + 1;
    const at = lastPair(wide, wideCount, index);
    return wide[at] === index ? wide[at + 1]! : this.start(index) + 1;
  }
}

const PAIRS_AT_FIRST = 32;
/** Neighbours looked at before a search begins. */
const STEPS = 16;

/** Place of the last pair whose index is not greater than `index`, or −2 when there is none. */
export function lastPair(pairs: Int32Array, count: number, index: number): number {
  let low = -1;
  let high = count / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pairs[middle * 2]! <= index) low = middle;
    else high = middle - 1;
  }
  return low * 2;
}
