import { simplifiedSteps, traditionalSteps } from "./traditional-table.ts";

/**
 * Traditional to simplified, one character at a time, for comparison only: one simplified character stands for several
 * traditional ones (发 for 發 and 髮), so the way back does not exist and text is never converted.
 *
 * Unicode orders both scripts by radical, so neighbours of one are mostly neighbours of the other: written as distances, the table
 * compresses to less than half of what the characters take.
 */
let table: ReadonlyMap<number, number> | undefined;

/** The simplified code point that `code` folds to, or `code` itself. */
export const simplify = (code: number): number => traditionalPairs().get(code) ?? code;

/** Every pair, by code point. */
export function traditionalPairs(): ReadonlyMap<number, number> {
  table ??= readTable();
  return table;
}

/** Printable ASCII without quotation marks and backslash. The first half ends a number, the second says that more follows. */
export const TABLE_DIGITS =
  " !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
export const DIGIT_BASE = 45;

/** In the order of the simplified characters: the distance to the one before, and that between the traditional ones (zigzag). */
function readTable(): ReadonlyMap<number, number> {
  const simplified = readNumbers(simplifiedSteps);
  const traditional = readNumbers(traditionalSteps);
  const pairs = new Map<number, number>();
  let to = 0;
  let from = 0;
  simplified.forEach((distance, index) => {
    const step = traditional[index]!;
    to += distance;
    from += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    pairs.set(from, to);
  });
  return pairs;
}

/** Least digit first. */
function readNumbers(written: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let weight = 1;
  for (let at = 0; at < written.length; at++) {
    const digit = TABLE_DIGITS.indexOf(written.charAt(at));
    value += (digit % DIGIT_BASE) * weight;
    weight *= DIGIT_BASE;
    if (digit >= DIGIT_BASE) continue;
    numbers.push(value);
    value = 0;
    weight = 1;
  }
  return numbers;
}
