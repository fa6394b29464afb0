import { deprecatedTerm } from "./deprecated-term.ts";
import { missingTerm } from "./missing-term.ts";
import { nearMiss } from "./near-miss.ts";
import { possibleEllipsis } from "./possible-ellipsis.ts";
import type { UnitRule } from "./rule.ts";
import { supersededTerm } from "./superseded-term.ts";
import { termCase } from "./term-case.ts";
import { termCount } from "./term-count.ts";
import { termHyphenation } from "./term-hyphenation.ts";
import { termQuotes } from "./term-quotes.ts";
import { termSpelling } from "./term-spelling.ts";
import { untranslatedTerm } from "./untranslated-term.ts";
import { wrongConcept } from "./wrong-concept.ts";
import { wrongRegion } from "./wrong-region.ts";

/** The table of contents of the unit checks. To add one: a file, a line here, two messages, a case. */
export const unitRules: readonly UnitRule[] = [
  deprecatedTerm,
  supersededTerm,
  wrongConcept,
  untranslatedTerm,
  nearMiss,
  wrongRegion,
  termCase,
  termHyphenation,
  termSpelling,
  termQuotes,
  possibleEllipsis,
  missingTerm,
  termCount,
];
