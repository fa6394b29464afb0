import { type Candidates, newCandidates } from "./candidates.ts";
import { newPairs, type Pairs } from "./pairs.ts";
import { newWords, type Words } from "./words.ts";

/** Units that are folded and searched at a time, so that what is noted between the passes stays small and near. */
export const SLICE = 8192;
/** Behind the last place that counts, one more is written. */
const SPARE = 2;

/**
 * What a search notes of a slice between its passes, and the loops that do it. There is one for all searches, made when the first
 * begins: who is called for a match may search as well, but is called when a slice is done with. The loops get their lists once,
 * when they are made, for what never changes an engine takes for a constant.
 */
export interface Scratch {
  readonly pairs: Pairs;
  readonly words: Words;
  readonly singles: Candidates;
  readonly merged: readonly [Candidates, Candidates];
}

let scratch: Scratch | undefined;

export function scratchOfAll(): Scratch {
  scratch ??= {
    pairs: newPairs(SLICE),
    // Between two words stands at least one unit.
    words: newWords(SLICE / 2 + SPARE),
    singles: newCandidates(SLICE + SPARE),
    merged: [newCandidates(3 * SLICE + SPARE), newCandidates(4 * SLICE + SPARE)],
  };
  return scratch;
}
