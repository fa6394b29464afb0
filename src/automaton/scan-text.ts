import { Folding } from "../text/fold.ts";
import type { ProtectedSpan } from "../text/span.ts";
import type { Automaton } from "./layout.ts";
import { Passage } from "./passage.ts";
import { takeScratch } from "./scratch.ts";
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
  if (automaton.size === 0) return new Int32Array();
  const scratch = takeScratch();
  const found = scratch.foundInText;
  const passage = new Passage(
    automaton,
    scratch,
    (start, end, pattern) => found.add(start, end, pattern),
    options.mode ?? "leftmost-longest",
  );
  const folding = new Folding(text, passage.folded, options.protect);
  while (!folding.fill()) passage.advance();
  passage.end();
  return found.taken();
}
