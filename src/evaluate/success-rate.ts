import { type Rate, rateOf } from "./rate.ts";
import type { TermPair } from "./term-pairs.ts";

export interface ScoredUnit {
  readonly source: string;
  readonly target: string;
  /** A translation taken as good; a term counts only where one of its renderings occurs in it. Absent: every term counts. */
  readonly reference?: string;
  /** The rows that may apply; those whose string is not in the source are passed over. */
  readonly terms: readonly TermPair[];
}

/**
 * Term success of the WMT25 terminology task, track 2: for each term of a unit min(target count / source count, 1), plain counts in
 * lower case, summed over its renderings; the mean of these over all units. A string inside a longer term counts for both, as there.
 */
export function termSuccessRate(units: Iterable<ScoredUnit>): Rate {
  const score = successScore();
  for (const unit of units) score.add(unit);
  return score.rate();
}

export interface SuccessScore {
  readonly add: (unit: ScoredUnit) => void;
  readonly rate: () => Rate;
}

export function successScore(): SuccessScore {
  let terms = 0;
  let success = 0;
  return {
    add: (unit) => {
      const source = unit.source.toLowerCase();
      const target = unit.target.toLowerCase();
      const reference = unit.reference?.toLowerCase();
      for (const pair of unit.terms) {
        const wanted = count(source, pair.source.trim().toLowerCase());
        const renderings = pair.renderings.map((rendering) => rendering.trim().toLowerCase());
        if (wanted === 0 || (reference !== undefined && !renderings.some((form) => reference.includes(form)))) continue;
        const found = renderings.reduce((sum, form) => sum + count(target, form), 0);
        terms++;
        success += Math.min(found / wanted, 1);
      }
    },
    rate: () => rateOf(success, terms),
  };
}

/** Occurrences that do not overlap. */
function count(text: string, part: string): number {
  if (part === "") return 0;
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}
