import type { UnitsWithEdges } from "../text/word-edges.ts";
import { type Candidates, mergeCandidates } from "./candidates.ts";
import type { Choice } from "./choice.ts";
import type { Automaton } from "./layout.ts";
import type { MatchList } from "./matches.ts";
import { collectSingles } from "./pairs.ts";
import { SLICE, scratchOfAll } from "./scratch.ts";

/** A search on its way through folded units, slice by slice. */
export class Search {
  private at = 0;
  /** Of the first word that begins at `at` or later, its place in the list of edges. */
  private edge = 0;

  constructor(
    private readonly automaton: Automaton,
    private readonly choice: Choice,
  ) {}

  /**
   * Adds the matches that begin in the next slice.
   *
   * @param limit no match may begin there or later, yet; what stands behind it is only looked at.
   * @returns whether `limit` is reached.
   */
  slice(text: UnitsWithEdges, limit: number, found: MatchList): boolean {
    if (this.at < limit) {
      const candidates = this.candidates(text, Math.min(limit, this.at + SLICE));
      this.choice.take(candidates, text, found);
    }
    return this.at >= limit;
  }

  private candidates(text: UnitsWithEdges, to: number): Candidates {
    const { automaton, at, edge } = this;
    const { singles, pairs, words, merged } = scratchOfAll();
    collectSingles(automaton, text.units, at, to, singles);
    this.edge = words.collect(automaton, text, edge, to);
    const openings = pairs.collect(automaton, text, edge, at, to, words.gaps, words.noted.gaps);
    pairs.refine(automaton, text.units, openings);
    words.refine(automaton, text);
    this.at = to;
    return mergeCandidates(mergeCandidates(singles, pairs.found, merged[0]), words.found, merged[1]);
  }

  /** The units before `count` are gone, and `edges` edges with them. */
  forget(count: number, edges: number): void {
    this.at -= count;
    this.choice.forget(count);
    this.edge -= edges;
  }
}
