import { type Candidates, newCandidates } from "./candidates.ts";
import { MatchList } from "./matches.ts";
import { newOpeningPairs, type OpeningPairs } from "./pairs.ts";
import { spareOf } from "./spare.ts";
import { newWords, type Words } from "./words.ts";

/** Units that are folded and searched at a time, so that what is noted between the passes stays small and near. */
export const SLICE = 4096;
const HEADS_A_PLACE = 2;
/** Behind the last place that counts, one more is written. */
const SPARE = 2;

/** What a search writes on: its notes between the passes, and what it found in a slice. */
export interface Scratch {
  readonly found: MatchList;
  readonly nested: number[];
  readonly openingPairs: OpeningPairs;
  readonly textWords: Words;
  readonly singles: Candidates;
  readonly pairs: Candidates;
  readonly words: Candidates;
  readonly merged: readonly [Candidates, Candidates];
}

export const scratches = spareOf<Scratch>(() => ({
  found: new MatchList(),
  nested: [],
  openingPairs: newOpeningPairs(SLICE),
  // Between two words stands at least one unit.
  textWords: newWords(SLICE / 2 + SPARE),
  singles: newCandidates(SLICE + SPARE),
  pairs: newCandidates(HEADS_A_PLACE * SLICE + SPARE),
  words: newCandidates(HEADS_A_PLACE * (SLICE / 2 + SPARE)),
  merged: [newCandidates(3 * SLICE + SPARE), newCandidates(4 * SLICE + SPARE)],
}));
