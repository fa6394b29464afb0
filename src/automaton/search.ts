import type { UnitsWithEdges } from "../text/word-edges.ts";
import { type Candidates, mergeCandidates } from "./candidates.ts";
import type { Automaton } from "./layout.ts";
import type { MatchList } from "./matches.ts";
import { collectOpeningPairs, collectSingles, refinePairs } from "./pairs.ts";
import { type Scratch, SLICE } from "./scratch.ts";
import { longestAt, mayEnd } from "./verify.ts";
import { collectWords, refineWords } from "./words.ts";

/**
 * `leftmost-longest`: from the left, of all that begin first the longest; then on behind it. `all`: every pattern that stands alone,
 * overlapping and nested ones too, in order of start and then of length.
 */
export type Mode = "leftmost-longest" | "all";

/** A search on its way through folded units, slice by slice. */
export class Search {
  private at = 0;
  /** Of the first word that begins at `at` or later, its place in the list of edges. */
  private edge = 0;
  /** In leftmost-longest, nothing may begin before this place. */
  private behind = 0;
  private readonly nested: number[] = [];

  constructor(
    private readonly automaton: Automaton,
    private readonly mode: Mode,
    private readonly scratch: Scratch,
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
      if (this.mode === "all") this.verifyAll(candidates, text.units, text.length, found);
      else this.verifyLongest(candidates, text.units, text.length, found);
    }
    return this.at >= limit;
  }

  private candidates(text: UnitsWithEdges, to: number): Candidates {
    const { automaton, at, edge, scratch } = this;
    const { singles, pairs, words, merged } = scratch;
    collectSingles(automaton, text.units, at, to, singles);
    this.edge = collectWords(automaton, text, edge, to, scratch.textWords);
    collectOpeningPairs(automaton, text, edge, at, to, scratch.textWords, scratch.openingPairs);
    refinePairs(automaton, text.units, scratch.openingPairs, pairs);
    refineWords(automaton, text, scratch.textWords, words);
    this.at = to;
    return mergeCandidates(mergeCandidates(singles, pairs, merged[0]), words, merged[1]);
  }

  /** The units before `count` are gone, and `edges` edges with them. */
  forget(count: number, edges: number): void {
    this.at -= count;
    this.behind -= count;
    this.edge -= edges;
  }

  private verifyLongest(
    { count, places, heads }: Candidates,
    units: Uint16Array,
    length: number,
    found: MatchList,
  ): void {
    const { automaton } = this;
    const { ids, starts, parents } = automaton;
    let { behind } = this;
    let lastPlace = -1;
    for (let index = 0; index < count; index++) {
      const place = places[index]!;
      if (place < behind && place !== lastPlace) continue;
      let rank = longestAt(automaton, units, length, place, heads[index]!);
      while (rank >= 0) {
        const end = place + starts[rank + 1]! - starts[rank]!;
        if (mayEnd(units, length, end)) {
          // Of one place the longer head comes last, and what it finds is mostly longer; but two heads may share a bucket.
          if (place === lastPlace) {
            if (end <= behind) break;
            found.dropLast();
          }
          found.add(place, end, ids[rank]!);
          lastPlace = place;
          behind = end;
          break;
        }
        rank = parents[rank]!;
      }
    }
    this.behind = behind;
  }

  private verifyAll({ count, places, heads }: Candidates, units: Uint16Array, length: number, found: MatchList): void {
    const { automaton, nested } = this;
    const { ids, starts, parents } = automaton;
    for (let index = 0; index < count; ) {
      const place = places[index]!;
      let looks = 0;
      for (; index < count && places[index] === place; index++, looks++) {
        let rank = longestAt(automaton, units, length, place, heads[index]!);
        for (; rank >= 0; rank = parents[rank]!) nested.push(rank);
      }
      // Two heads of a place may share a bucket, and then each of them finds what the other one does.
      if (looks > 1) nested.sort((a, b) => starts[b + 1]! - starts[b]! - (starts[a + 1]! - starts[a]!));
      let last = -1;
      for (let rank = nested.pop() ?? -1; rank >= 0; rank = nested.pop() ?? -1) {
        if (rank === last) continue;
        last = rank;
        const end = place + starts[rank + 1]! - starts[rank]!;
        if (mayEnd(units, length, end)) found.add(place, end, ids[rank]!);
      }
    }
  }
}
