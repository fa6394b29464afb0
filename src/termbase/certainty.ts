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
  /** What may stand beside it in something longer; and a bit for each, by its last five bits, for most units are none of them. */
  readonly around: readonly number[];
  readonly aroundBits: number;
}

/** @returns null where its readings must be judged one by one. */
export function certaintyOf([reading, ...others]: readonly Reading[], family: LanguageFamily): Certainty | null {
  if (reading === undefined || others.length > 0 || !isMeantAnywhere(reading, family)) return null;
  const { concept, term, form, inflection, capitals, notIn } = reading;
  const around = notIn
    .join("")
    .split("")
    .map((unit) => unit.charCodeAt(0));
  return {
    designations: [{ concept: concept.id, term, form, inflection }],
    capitals,
    around,
    aroundBits: around.reduce((bits, unit) => bits | (1 << unit), 0),
  };
}

/** Does nothing around the units speak against it? */
export function holds(certainty: Certainty, { text, folded }: PreparedText, { from, to }: Stretch): boolean {
  const { units } = folded;
  if (from > 0 && mayLengthen(certainty, units[from - 1]!)) return false;
  if (mayLengthen(certainty, units[to]!)) return false;
  for (const index of certainty.capitals) if (!isCapital(text.charAt(folded.start(from + index)))) return false;
  return true;
}

const mayLengthen = ({ around, aroundBits }: Certainty, unit: number): boolean =>
  ((aroundBits >>> unit) & 1) !== 0 && around.includes(unit);
