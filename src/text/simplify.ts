import { traditionalTable } from "./traditional-table.ts";

/**
 * Traditional to simplified, one character at a time, for comparison only: one simplified character stands for several
 * traditional ones (发 for 發 and 髮), so the way back does not exist and text is never converted.
 *
 * Unicode orders both scripts by radical, so neighbours of one are mostly neighbours of the other: written as distances, the table
 * compresses to half of what the characters take.
 */
let table: ReadonlyMap<number, number> | undefined;

/** The simplified code point that `code` folds to, or `code` itself. */
export const simplify = (code: number): number => traditionalPairs().get(code) ?? code;

/** Every pair, by code point. */
export function traditionalPairs(): ReadonlyMap<number, number> {
  table ??= readTable(traditionalTable);
  return table;
}

/** Printable ASCII without quotation marks and backslash. The first half ends a number, the second says that more follows. */
export const TABLE_DIGITS =
  " !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
export const DIGIT_BASE = 45;

/** Pairs of numbers, least digit first: the distance to the traditional character before, and to the simplified one (zigzag). */
function readTable(written: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let from = 0;
  let to = 0;
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let weight = 1; ; weight *= DIGIT_BASE) {
      const digit = TABLE_DIGITS.indexOf(written.charAt(at++));
      value += (digit % DIGIT_BASE) * weight;
      if (digit < DIGIT_BASE) return value;
    }
  };
  while (at < written.length) {
    from += read();
    const step = read();
    to += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    pairs.set(from, to);
  }
  return pairs;
}
