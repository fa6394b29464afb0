import { Folding } from "../text/fold.ts";
import type { ProtectedSpan } from "../text/span.ts";
import type { Automaton } from "./layout.ts";
import { lists } from "./matches.ts";
import { type Mode, Passage } from "./passage.ts";

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
  if (automaton.size === 0) return new Int32Array();
  const found = lists.take().clear();
  const passage = new Passage(
    automaton,
    (start, end, pattern) => found.add(start, end, pattern),
    options.mode ?? "leftmost-longest",
  );
  const folding = new Folding(text, passage.folded, options.protect);
  while (!folding.fill()) passage.advance();
  passage.end();
  lists.giveBack(found);
  return found.taken();
}
