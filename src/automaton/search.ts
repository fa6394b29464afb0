import type { UnitsWithEdges } from "../text/word-edges.ts";
import { type Candidates, mergeCandidates } from "./candidates.ts";
import type { Choice } from "./choice.ts";
import type { Automaton } from "./layout.ts";
import { lists } from "./matches.ts";
import { collectSingles } from "./pairs.ts";
import type { Visit } from "./scan.ts";
import { SLICE, scratchOfAll } from "./scratch.ts";

/** A search on its way through folded units, slice by slice. */
export class Search {
  private at = 0;
  /** Of the first word that begins at `at` or later, its place in the list of edges. */
  private edge = 0;
  private readonly found = lists.take().clear();

  constructor(
    private readonly automaton: Automaton,
    private readonly choice: Choice,
  ) {}

  /** Visits the matches that begin before `limit`, as far as none was visited before; what stands behind it is only looked at. */
  searchTo(limit: number, text: UnitsWithEdges, visit: Visit): void {
    const { found } = this;
    while (this.at < limit) {
      this.choice.take(this.candidates(text, Math.min(limit, this.at + SLICE)), text, found);
      for (let at = 0; at < found.count * 3; at += 3) visit(found.at(at), found.at(at + 1), found.at(at + 2));
      found.clear();
    }
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

  /** Nothing more will be sought. */
  end(): void {
    lists.giveBack(this.found);
  }

  /** The units before `count` are gone, and `edges` edges with them. */
  forget(count: number, edges: number): void {
    this.at -= count;
    this.choice.forget(count);
    this.edge -= edges;
  }
}
