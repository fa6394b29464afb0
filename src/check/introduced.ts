import type { Concept } from "../glossary/model.ts";
import { familyOf } from "../text/language.ts";
import { formsFor, isSmallWord } from "./evidence.ts";
import type { UnitFacts } from "./facts.ts";

const IN_BRACKETS = /^[’']?s?\s?[(（]["“]?(\p{Lu}[\p{Lu}\p{N}&/-]+)["”]?[)）]/u;

/** Acronyms that the target introduces behind a rendering: "global financial crisis (GFC)". */
export const introductions = ({ rendered, target: { text } }: UnitFacts): readonly (readonly [string, string])[] =>
  [...rendered].flatMap(([id, matches]) =>
    matches.flatMap(({ span }) => {
      const acronym = IN_BRACKETS.exec(text.slice(span.end, span.end + LONGEST))?.[1];
      return acronym === undefined ? [] : [[id, acronym] as const];
    }),
  );

const LONGEST = 20;

const CAPITALS = /\p{Lu}{3,}/gu;
const BETWEEN_WORDS = /[\s\-\u2010\u2011/]+/u;

/** Does an acronym of the target spell the initials of an accepted form? Two letters spell too much. */
export function isAbbreviated(facts: UnitFacts, concept: Concept): boolean {
  if (familyOf(facts.target.language) !== "en") return false;
  const acronyms: readonly string[] = facts.target.text.match(CAPITALS) ?? [];
  return (
    acronyms.length > 0 &&
    formsFor(facts, concept).some(({ term }) => {
      const words = term.split(BETWEEN_WORDS).filter((word) => !isSmallWord(word));
      return words.length > 2 && acronyms.includes(words.map((word) => word.charAt(0).toUpperCase()).join(""));
    })
  );
}
