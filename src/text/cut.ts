import { entryOf, HARD, kindIn, LAST_WRITTEN } from "./fold-table.ts";

/**
 * May a text be folded up to `at` and later from there on, without a difference? So it is behind a unit that is surely written, at
 * which all looking ahead stops, and before one that changes nothing before it; and between two characters of two units each.
 */
export function isSafeCut(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (isLowSurrogate(before)) return isHighSurrogate(after) && after !== FIRST_OF_SELECTOR_PAIR;
  return kindOf(before) <= LAST_WRITTEN && kindOf(after) !== HARD;
}

const kindOf = (unit: number): number => kindIn(entryOf(unit));

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const FIRST_OF_SELECTOR_PAIR = 0xdb40;
