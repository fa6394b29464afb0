import { isWordUnit } from "../text/unit.ts";
import { type Automaton, step } from "./automaton.ts";

/** Called for every pattern that stands alone in the text, in order of start and then of length. */
export type Visit = (start: number, end: number, pattern: number) => void;

/**
 * Every occurrence of every pattern that stands alone: where an edge of the pattern is a letter or a digit, the text must not
 * go on with another one. Overlapping and nested occurrences are all given; which of them count is not decided here.
 *
 * @param units folded text (`fold`), of which the first `length` units are read.
 */
export function scan(automaton: Automaton, units: Uint16Array, length: number, visit: Visit): void {
  if (automaton.size === 0) return;
  const { first, ends } = automaton;
  let afterWord = false;
  for (let start = 0; start < length; start++) {
    const unit = units[start]!;
    const inWord = afterWord;
    afterWord = isWordUnit(unit);
    if (inWord && afterWord) continue;
    if ((first[unit >> 5]! & (1 << (unit & 31))) === 0) continue;
    let node = step(automaton, 0, unit);
    for (let end = start + 1; node >= 0; end++) {
      const pattern = ends[node]!;
      if (pattern >= 0 && mayEnd(units, end, length)) visit(start, end, pattern);
      if (end >= length) break;
      node = step(automaton, node, units[end]!);
    }
  }
}

const mayEnd = (units: Uint16Array, end: number, length: number): boolean =>
  end >= length || !isWordUnit(units[end]!) || !isWordUnit(units[end - 1]!);
