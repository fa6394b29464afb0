import type { Partner } from "./partners.ts";
import { contains, type Phrase } from "./phrases.ts";

/** A partner that translates the term in some segments. */
export interface RenderingPhrase extends Partner {
  /** Where nothing taken before it stands. */
  readonly own: readonly number[];
}

/** Two phrases that stand in the same segments translate two things. */
const LEAST_OWN = 0.7;
const LEAST_SEGMENTS = 2;

/**
 * The phrases that translate a term, each where the others do not: the one with most segments first, then of what is left over.
 *
 * @param distance how far the length of a phrase is from what the term would give.
 */
export function renderingsAmong(
  partners: readonly Partner[],
  distance: (phrase: Phrase) => number,
): readonly RenderingPhrase[] {
  let candidates = wellCut(partners, distance);
  const taken = new Set<number>();
  const chosen: RenderingPhrase[] = [];
  for (;;) {
    const best = bestOf(candidates, taken);
    if (best === undefined) return chosen;
    chosen.push(best);
    for (const segment of best.own) taken.add(segment);
    candidates = candidates.filter(({ phrase }) => phrase !== best.phrase);
  }
}

function bestOf(candidates: readonly Partner[], taken: ReadonlySet<number>): RenderingPhrase | undefined {
  let best: RenderingPhrase | undefined;
  for (const candidate of candidates) {
    const own = candidate.together.filter((segment) => !taken.has(segment));
    if (own.length < LEAST_SEGMENTS || own.length < LEAST_OWN * candidate.together.length) continue;
    if (best === undefined || own.length > best.own.length) best = { ...candidate, own };
    else if (own.length === best.own.length && candidate.likelihood > best.likelihood) best = { ...candidate, own };
  }
  return best;
}

/** Longer phrases around a part speak for it when they have nearly all of its segments. */
const COVERED = 0.6;

/** Of phrases one inside the other those whose length is nearest to what the term would give. */
function wellCut(partners: readonly Partner[], distance: (phrase: Phrase) => number): readonly Partner[] {
  const kept = partners.filter((partner) => {
    const nearer = partners.filter(
      (other) => contains(other.phrase, partner.phrase) && distance(other.phrase) <= distance(partner.phrase),
    );
    return new Set(nearer.flatMap(({ together }) => together)).size < COVERED * partner.together.length;
  });
  return kept.filter(({ phrase }) => !kept.some((other) => contains(phrase, other.phrase)));
}
