import type { UnitsWithEdges } from "../text/word-edges.ts";
import type { Candidates } from "./candidates.ts";
import type { Choice } from "./choice.ts";
import { type Automaton, idOf, parentOf } from "./layout.ts";
import type { MatchList } from "./matches.ts";
import { lengthOf, longestAt, mayEnd } from "./verify.ts";

/** Every pattern that stands alone, overlapping and nested ones too, in order of start and then of length. */
export class AllMatches implements Choice {
  private readonly nested: number[] = [];

  constructor(private readonly automaton: Automaton) {}

  take({ count, places, heads }: Candidates, { units, length }: UnitsWithEdges, found: MatchList): void {
    const { automaton, nested } = this;
    const { ranks } = automaton;
    for (let index = 0; index < count; ) {
      const place = places[index]!;
      let looks = 0;
      for (; index < count && places[index] === place; index++, looks++) {
        let rank = longestAt(automaton, units, length, place, heads[index]!);
        for (; rank >= 0; rank = parentOf(ranks, rank)) nested.push(rank);
      }
      // Two heads of a place may share a bucket, and then each of them finds what the other one does.
      if (looks > 1) nested.sort((a, b) => lengthOf(ranks, b) - lengthOf(ranks, a));
      let last = -1;
      for (let rank = nested.pop() ?? -1; rank >= 0; rank = nested.pop() ?? -1) {
        if (rank === last) continue;
        last = rank;
        const end = place + lengthOf(ranks, rank);
        if (mayEnd(units, length, end)) found.add(place, end, idOf(ranks, rank));
      }
    }
  }

  forget(): void {}
}
