import type { Automaton } from "./layout.ts";
import { MatchList } from "./matches.ts";
import { Search } from "./search.ts";

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
  const search = new Search(automaton, "all");
  const found = new MatchList();
  for (let done = false; !done; found.clear()) {
    done = search.slice(units, length, length, found);
    for (let at = 0; at < found.count * 3; at += 3) visit(found.at(at), found.at(at + 1), found.at(at + 2));
  }
  search.end();
}
