import type { UnitsWithEdges } from "../text/word-edges.ts";
import { AllMatches } from "./choose-all.ts";
import type { Automaton } from "./layout.ts";
import { Search } from "./search.ts";

/** Called for every pattern that stands alone in the text, in order of start and then of length. */
export type Visit = (start: number, end: number, pattern: number) => void;

/**
 * Every occurrence of every pattern that stands alone: where an edge of the pattern is a letter or a digit, the text must not
 * go on with another one. Overlapping and nested occurrences are all given; which of them count is not decided here.
 *
 * @param text folded (`fold`).
 */
export function scan(automaton: Automaton, text: UnitsWithEdges, visit: Visit): void {
  if (automaton.size === 0) return;
  const search = new Search(automaton, new AllMatches(automaton));
  search.searchTo(text.length, text, visit);
  search.end();
}
