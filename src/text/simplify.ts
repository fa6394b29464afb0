import { unpack } from "./packed-numbers.ts";
import { PAIRS, traditionalSteps } from "./traditional-table.ts";

/**
 * Traditional to simplified, one character at a time, for comparison only: one simplified character stands for several
 * traditional ones (发 for 發 and 髮), so the way back does not exist and text is never converted.
 *
 * Unicode orders both scripts by radical, so neighbours of one are mostly neighbours of the other: packed as distances, the table
 * takes less than half of the room of the characters. It holds the unified ideographs of the basic block (U+4E00–9FFF).
 */
let table: ReadonlyMap<number, number> | undefined;

/** The simplified code point that `code` folds to, or `code` itself. */
export const simplify = (code: number): number => traditionalPairs().get(code) ?? code;

/** Every pair, by code point. */
export function traditionalPairs(): ReadonlyMap<number, number> {
  table ??= readTable();
  return table;
}

/** In the order of the simplified characters: the distance to the one before, and that between the traditional ones (zigzag). */
function readTable(): ReadonlyMap<number, number> {
  const next = unpack(traditionalSteps);
  const pairs = new Map<number, number>();
  let to = 0;
  let from = 0;
  while (pairs.size < PAIRS) {
    to += next(0);
    const step = next(1);
    from += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    pairs.set(from, to);
  }
  return pairs;
}
