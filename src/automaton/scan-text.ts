import { Folding } from "../text/fold.ts";
import { FoldedText } from "../text/folded-text.ts";
import type { ProtectedSpan } from "../text/span.ts";
import type { Automaton } from "./layout.ts";
import { MatchList } from "./matches.ts";
import { BLOCK, Passage } from "./passage.ts";
import type { Mode } from "./search.ts";

export interface ScanOptions {
  /** Default `leftmost-longest`. */
  readonly mode?: Mode;
  readonly protect?: readonly ProtectedSpan[];
}

/**
 * Matches in a text as its user gave it, in UTF-16 offsets of that text: start, end and pattern id of each, three numbers a match,
 * in order. `matchObjects` makes objects of them. The text is folded block by block on its way through one small buffer.
 */
export function scanText(automaton: Automaton, text: string, options: ScanOptions = {}): Int32Array {
  const found = new MatchList(text.length);
  if (automaton.size === 0) return found.taken();
  const folded = new FoldedText(Math.min(text.length, BLOCK + automaton.longest));
  const folding = new Folding(text, folded, options.protect);
  const passage = new Passage(
    automaton,
    folded,
    (start, end, pattern) => found.add(start, end, pattern),
    options.mode ?? "leftmost-longest",
  );
  while (!folding.fill()) passage.advance("more");
  passage.advance("end");
  return found.taken();
}
