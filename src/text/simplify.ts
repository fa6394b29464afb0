import { simplifiedCharacters, traditionalCharacters } from "./traditional-table.ts";

/**
 * Traditional to simplified, one character at a time, for comparison only: one simplified character stands for several
 * traditional ones (发 for 發 and 髮), so the way back does not exist and text is never converted.
 */
let table: ReadonlyMap<number, number> | undefined;

/** The simplified code point that `code` folds to, or `code` itself. */
export function simplify(code: number): number {
  table ??= buildTable();
  return table.get(code) ?? code;
}

function buildTable(): ReadonlyMap<number, number> {
  const simplified = [...simplifiedCharacters];
  return new Map(
    [...traditionalCharacters].map((from, index) => [from.codePointAt(0)!, simplified[index]!.codePointAt(0)!]),
  );
}
