import type { Applicability } from "../diagnostics/diagnostic.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { familyOf } from "../text/language.ts";
import { acceptedForms, type Circumstances, distinctForms, isShortForm } from "./accepted.ts";

export interface Replacement {
  readonly term: ConceptTerm;
  readonly applicability: Applicability;
}

/**
 * What to write instead of a term that was met: an acronym for an acronym, a full form for a full form, else the best there is.
 * Safe only when nobody could choose otherwise: one accepted form of that kind, the bad one met in drafts, and neither term nor
 * entry asks for care.
 *
 * @returns undefined when nothing is accepted, or fixes are switched off for the term.
 */
export function chooseReplacement(
  concept: Concept,
  met: ConceptTerm,
  circumstances: Circumstances,
): Replacement | undefined {
  if (met.autofix === "off") return undefined;
  const accepted = acceptedForms(concept, circumstances);
  const alike = sameKind(accepted, met, circumstances);
  const term = alike[0] ?? accepted[0];
  if (term === undefined) return undefined;
  const isOnlyChoice = alike.length > 0 && distinctForms(alike).length <= 1;
  return {
    term,
    applicability: isOnlyChoice && met.autofix !== "suggestion" && met.basis !== "predicted" ? "safe" : "suggestion",
  };
}

/** Short forms for a short form, full forms for a full one. Between languages the kinds do not correspond (国企, SOE). */
export function sameKind(
  forms: readonly ConceptTerm[],
  met: ConceptTerm,
  { language }: Circumstances,
): readonly ConceptTerm[] {
  if (familyOf(met.language) !== familyOf(language)) return forms;
  return forms.filter((form) => isShortForm(form) === isShortForm(met));
}
