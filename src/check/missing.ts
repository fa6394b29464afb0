import type { Concept } from "../glossary/model.ts";
import type { Designation, TermMatch } from "../termbase/termbase.ts";
import { familyOf } from "../text/language.ts";
import { remembered } from "../text/remembered.ts";
import { formsFor, isShort } from "./evidence.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";

/** A concept the source names and the target has no accepted form of. */
export interface MissingConcept {
  readonly concept: Concept;
  readonly places: readonly TermMatch[];
  readonly disputed: boolean;
}

/**
 * The concepts that want an explanation in this unit; the rules from wrong-concept to missing-term give it. Homographs that
 * nothing tells apart are satisfied by a rendering of any of them. An entry without a form in the target language asks for nothing.
 */
export const missingConcepts = remembered(findMissing);

function findMissing(facts: UnitFacts): readonly MissingConcept[] {
  if (facts.source === undefined) return [];
  const missing: MissingConcept[] = [];
  for (const [id, places] of facts.named) {
    if (facts.rendered.has(id)) continue;
    const wanting = places.filter((place) => !place.designations.some((other) => facts.rendered.has(other.concept)));
    const concept = conceptOf(facts.termbase, id);
    if (wanting.length === 0 || !asksForRendering(concept, facts) || staysInLatin(facts, id)) continue;
    missing.push({ concept, places: wanting, disputed: wanting.every((place) => place.disputed) });
  }
  return missing;
}

function asksForRendering(concept: Concept, facts: UnitFacts): boolean {
  if (!concept.translate) return false;
  const { language } = facts.target;
  return formsFor(facts, concept).some((form) => familyOf(form.language) === familyOf(language));
}

/** In a Chinese text an acronym needs no Chinese name: CASIC参会. */
const staysInLatin = (facts: UnitFacts, id: string): boolean =>
  familyOf(facts.target.language) === "zh" &&
  facts.leftOver.some((match) => match.designations.some((left) => left.concept === id && isLatinName(left)));

export const isLatinName = ({ term, form, drift }: Designation): boolean =>
  term.status !== "deprecated" && drift === undefined && (isShort(term) || form === form.toUpperCase());
