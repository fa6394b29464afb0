import { type Rate, rateOf } from "./rate.ts";
import { type PairMatch, type PairSearch, searchPairs, type TermPair } from "./term-pairs.ts";

/** Alarms of checkers that compare strings, over term uses: a use is a listed string in the source of a unit. */
export interface NaiveRates {
  /** Decisions §20: the first listed rendering, exact, nested terms counted. What "naive" means here. */
  readonly firstListed: Rate;
  /** Any listed rendering, exact, nested terms counted. */
  readonly anyListed: Rate;
  /** Any listed rendering, exact; a string counts only where it does not lie inside a longer listed one. */
  readonly longestMatch: Rate;
}

export interface PlainUnit {
  readonly source: string;
  readonly target: string;
}

/** What the same text and term list would cost with a naive checker: the share of term uses that it alarms on. */
export function naiveRates(units: Iterable<PlainUnit>, pairs: readonly TermPair[]): NaiveRates {
  const count = naiveCount(searchPairs(pairs));
  for (const unit of units) count.add(unit);
  return count.rates();
}

export interface NaiveCount {
  readonly add: (unit: PlainUnit) => void;
  readonly rates: () => NaiveRates;
}

export function naiveCount(search: PairSearch): NaiveCount {
  let uses = 0;
  let outer = 0;
  let first = 0;
  let any = 0;
  let longest = 0;
  return {
    add: ({ source, target }) => {
      const matches = search(source);
      for (const match of matches) {
        const { renderings } = match.pair;
        const missed = !renderings.some((rendering) => target.includes(rendering));
        uses++;
        if (!target.includes(renderings[0] ?? "")) first++;
        if (missed) any++;
        if (!standsAlone(match, matches)) continue;
        outer++;
        if (missed) longest++;
      }
    },
    rates: () => ({
      firstListed: rateOf(first, uses),
      anyListed: rateOf(any, uses),
      longestMatch: rateOf(longest, outer),
    }),
  };
}

function standsAlone({ pair, starts }: PairMatch, matches: readonly PairMatch[]): boolean {
  const longer = matches.filter((other) => other.pair.source.length > pair.source.length);
  return starts.some(
    (start) =>
      !longer.some((other) =>
        other.starts.some((from) => from <= start && start + pair.source.length <= from + other.pair.source.length),
      ),
  );
}
