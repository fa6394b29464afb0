import { FoldedText } from "../text/folded-text.ts";
import { type Candidates, newCandidates } from "./candidates.ts";
import { MatchList } from "./matches.ts";
import { newOpeningPairs, type OpeningPairs } from "./pairs.ts";
import { newWords, type Words } from "./words.ts";

/** Units that are folded and searched at a time, so that what is noted between the passes stays small and near. */
export const SLICE = 4096;
/** No term of any glossary is longer; for a pattern that is, room is made when it comes. */
export const USUAL_LONGEST = 1024;
const HEADS_A_PLACE = 2;
/** Behind the last place that counts, one more is written. */
const SPARE = 2;

/** What a search writes on: the folded text, its notes between the passes, and what was found. */
export interface Scratch {
  readonly folded: FoldedText;
  readonly foundInSlice: MatchList;
  readonly foundInText: MatchList;
  readonly openingPairs: OpeningPairs;
  readonly textWords: Words;
  readonly singles: Candidates;
  readonly pairs: Candidates;
  readonly words: Candidates;
  readonly merged: readonly [Candidates, Candidates];
}

let spare: Scratch | undefined;

/** Most texts are single sentences, for which these arrays are costlier to make than to use; so one set of them is kept. */
export function takeScratch(): Scratch {
  const taken = spare ?? newScratch();
  taken.foundInSlice.clear();
  taken.foundInText.clear();
  // Whoever searches while a search is under way gets a set of its own.
  spare = undefined;
  return taken;
}

export function giveBack(scratch: Scratch): void {
  spare = scratch;
}

const newScratch = (): Scratch => ({
  folded: new FoldedText(SLICE + USUAL_LONGEST),
  foundInSlice: new MatchList(),
  foundInText: new MatchList(),
  openingPairs: newOpeningPairs(SLICE),
  // Between two words stands at least one unit.
  textWords: newWords(SLICE / 2 + SPARE),
  singles: newCandidates(SLICE + SPARE),
  pairs: newCandidates(HEADS_A_PLACE * SLICE + SPARE),
  words: newCandidates(HEADS_A_PLACE * (SLICE / 2 + SPARE)),
  merged: [newCandidates(3 * SLICE + SPARE), newCandidates(4 * SLICE + SPARE)],
});
