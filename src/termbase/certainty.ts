import type { LanguageFamily } from "../text/language.ts";
import type { PreparedText } from "./find-terms.ts";
import { isMeantAnywhere } from "./judge.ts";
import type { Stretch } from "./overlaps.ts";
import { isCapital, type Reading } from "./readings.ts";
import type { Designation } from "./termbase.ts";

/**
 * What a pattern says wherever it has its capitals and none of the neighbours that may make another word of it. Nearly every pattern
 * has one reading and no conditions but these; it is asked once for a glossary, and at each place only what is near at hand.
 */
export interface Certainty {
  readonly designations: readonly Designation[];
  readonly capitals: readonly number[];
  /** What may stand beside it in something longer. */
  readonly around: readonly number[];
}

/** @returns null where its readings must be judged one by one. */
export function certaintyOf([reading, ...others]: readonly Reading[], family: LanguageFamily): Certainty | null {
  if (reading === undefined || others.length > 0 || !isMeantAnywhere(reading, family)) return null;
  const { concept, term, form, inflection, capitals, notIn } = reading;
  return {
    designations: [{ concept: concept.id, term, form, inflection }],
    capitals,
    around: notIn
      .join("")
      .split("")
      .map((unit) => unit.charCodeAt(0)),
  };
}

/** Does nothing around the units speak against it? */
export function holds({ capitals, around }: Certainty, { text, folded }: PreparedText, { from, to }: Stretch): boolean {
  if (around.includes(folded.units[from - 1]!) || around.includes(folded.units[to]!)) return false;
  return capitals.every((index) => isCapital(text.charAt(folded.start(from + index))));
}
