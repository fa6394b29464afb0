import { GROUP } from "./groups.ts";
import { OPENING_SHIFT, pairOpening } from "./head.ts";

/**
 * Where in a group of units an opening may stand: a bit per unit, the first uppermost. Nothing is branched upon, for no processor could
 * guess what the text brings; and no question depends on the answer before, so several are under way at once.
 */

/** Two units that open a pattern; the unit behind the group is read as well. */
export function pairBits(table: Uint8Array, units: Uint16Array, from: number): number {
  // `pairOpening` and `OPENING_SHIFT`, spelt out: what another module names is loaded anew at each turn of a loop.
  const factor = 0x9e3779b1;
  const shift = 12;
  const mask = table.length - 1;
  let bits = 0;
  let first = units[from]!;
  for (let at = from; at < from + 32; at += 4) {
    const second = units[at + 1]!;
    const third = units[at + 2]!;
    const fourth = units[at + 3]!;
    const fifth = units[at + 4]!;
    bits =
      (bits << 4) |
      (table[(Math.imul((first << 16) | second, factor) >>> shift) & mask]! << 3) |
      (table[(Math.imul((second << 16) | third, factor) >>> shift) & mask]! << 2) |
      (table[(Math.imul((third << 16) | fourth, factor) >>> shift) & mask]! << 1) |
      table[(Math.imul((fourth << 16) | fifth, factor) >>> shift) & mask]!;
    first = fifth;
  }
  return bits;
}

/** The same for a group that the text ends in, at `to`. */
export function pairBitsUpTo(table: Uint8Array, units: Uint16Array, from: number, to: number): number {
  const mask = table.length - 1;
  let bits = 0;
  for (let at = from; at + 1 < to; at++) {
    const opening = pairOpening(units[at]!, units[at + 1]!);
    bits |= (table[(opening >>> OPENING_SHIFT) & mask]! << (GROUP - 1)) >>> (at - from);
  }
  return bits;
}

/** Units that are patterns themselves, and signs that patterns begin with. */
export function singleBits(singles: Uint32Array, units: Uint16Array, from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    bits = (bits << 1) | ((singles[unit >>> 5]! >>> (unit & 31)) & 1);
  }
  return bits << (GROUP - (to - from));
}
