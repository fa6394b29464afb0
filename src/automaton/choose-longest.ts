import type { UnitsWithEdges } from "../text/word-edges.ts";
import type { Candidates } from "./candidates.ts";
import type { Choice } from "./choice.ts";
import { type Automaton, idOf, parentOf } from "./layout.ts";
import type { MatchList } from "./matches.ts";
import { lengthOf, longestAt, mayEnd } from "./verify.ts";

/** Leftmost-longest: from the left, of all that begin first the longest; then on behind it. */
export class LongestMatches implements Choice {
  /** Nothing may begin before this place. */
  private behind = 0;

  constructor(private readonly automaton: Automaton) {}

  take({ count, places, heads }: Candidates, { units, length }: UnitsWithEdges, found: MatchList): void {
    const { automaton } = this;
    const { ranks } = automaton;
    let { behind } = this;
    let lastPlace = -1;
    for (let index = 0; index < count; index++) {
      const place = places[index]!;
      if (place < behind && place !== lastPlace) continue;
      let rank = longestAt(automaton, units, length, place, heads[index]!);
      while (rank >= 0) {
        const end = place + lengthOf(ranks, rank);
        if (mayEnd(units, length, end)) {
          // Of one place the longer head comes last, and what it finds is mostly longer; but two heads may share a bucket.
          if (place === lastPlace) {
            if (end <= behind) break;
            found.dropLast();
          }
          found.add(place, end, idOf(ranks, rank));
          lastPlace = place;
          behind = end;
          break;
        }
        rank = parentOf(ranks, rank);
      }
    }
    this.behind = behind;
  }

  forget(count: number): void {
    this.behind -= count;
  }
}
