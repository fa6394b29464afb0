import { isWordUnit } from "./unit.ts";

/**
 * What a unit of folded text is for a search, remembered for each unit that was ever asked about: a scan asks for every unit of a
 * text, several at a time, so the answers are bits.
 */
export const ASKED = 1;
/** A letter, digit or mark: `isWordUnit`. */
export const IN_WORD = 2;
/** No such, and beyond the alphabets: Han, kana, the punctuation of both, halves of pairs. */
export const HAN_LIKE = 4;
/** Neither: spaces, signs, the punctuation of English. */
export const SIGN = 8;

/** Where the CJK blocks begin. */
const FIRST_CJK = 0x2e80;

let table: Uint8Array | undefined;

/** Unit → the bits above, or 0 when nobody asked yet. */
export function wordTable(): Uint8Array {
  table ??= new Uint8Array(0x10000);
  return table;
}

/** @returns the entry of a unit, which the table holds from now on. */
export function learnWord(unit: number): number {
  const entry = ASKED | (isWordUnit(unit) ? IN_WORD : unit >= FIRST_CJK ? HAN_LIKE : SIGN);
  wordTable()[unit] = entry;
  return entry;
}

export const isInWord = (words: Uint8Array, unit: number): boolean =>
  ((words[unit]! || learnWord(unit)) & IN_WORD) !== 0;
