import type { TermMatch } from "./termbase.ts";

/** Units of folded text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export type Disputable = Omit<TermMatch, "disputed"> & { disputed: boolean };

/**
 * Decisions §9: longest first from the left; who overlaps in part is disputed on both sides. Matches come in the order in which they
 * begin, of those that begin together the longest first, so that each is judged once and those inside another need not be made.
 */
export class Overlaps {
  readonly matches: Disputable[] = [];
  /** Lost a partial overlap. */
  readonly lost: Disputable[] = [];
  /** Stand inside a longer one. */
  readonly covered: Disputable[] = [];
  private end = 0;
  private contested = 0;

  /** Would a match there be of no account, whatever it says? */
  isSettled({ from, to }: Stretch): boolean {
    return from < this.end && (to <= this.end || to <= this.contested);
  }

  add(place: Stretch, match: Disputable): void {
    const { from, to } = place;
    if (from >= this.end) {
      match.disputed = from < this.contested;
      this.matches.push(match);
      this.end = to;
    } else if (this.isSettled(place)) this.covered.push(match);
    else {
      this.matches[this.matches.length - 1]!.disputed = true;
      match.disputed = true;
      this.lost.push(match);
      this.contested = to;
    }
  }
}
