import { type Candidates, newCandidates } from "./candidates.ts";
import { newPlaces, type Places, SLICE } from "./openings.ts";
import { HEADS_A_PLACE } from "./refine.ts";

/** What a search notes down between its passes. */
export interface Scratch {
  readonly openings: Places;
  readonly refined: Candidates;
  readonly merged: Candidates;
}

let spare: Scratch | undefined;

/** Most texts are single sentences, for which these arrays are costlier to make than to use; so one set of them is kept. */
export function takeScratch(): Scratch {
  const taken = spare ?? {
    openings: newPlaces(),
    refined: newCandidates(HEADS_A_PLACE * (SLICE + 1)),
    merged: newCandidates(2 * HEADS_A_PLACE * SLICE),
  };
  // Whoever searches while a search is under way gets a set of its own.
  spare = undefined;
  return taken;
}

export function giveBack(scratch: Scratch): void {
  spare = scratch;
}
