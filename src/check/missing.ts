import type { Concept, ConceptTerm } from "../glossary/model.ts";
import type { TermMatch } from "../termbase/termbase.ts";
import { familyOf } from "../text/language.ts";
import { noted } from "../text/noted.ts";
import { alignmentsOf } from "./assignment.ts";
import { formsFor, isShort } from "./evidence.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import { isAbbreviated } from "./introduced.ts";

/** A concept the source names and the target has no accepted form of. */
export interface MissingConcept {
  readonly concept: Concept;
  readonly places: readonly TermMatch[];
  readonly disputed: boolean;
}

/**
 * The concepts that want an explanation in this unit; the rules from wrong-concept to missing-term give it. Homographs that
 * nothing tells apart are satisfied by a rendering of any of them, and where one rendering would do for two concepts neither is
 * called missing: `strict` alone asks for one each. An entry without a form in the target language asks for nothing.
 */
export const missingConcepts = noted(findMissing);

function findMissing(facts: UnitFacts): readonly MissingConcept[] {
  if (facts.source === undefined) return [];
  const isThere = facts.options.profile === "strict" ? servedIn(facts) : (id: string) => facts.rendered.has(id);
  const missing: MissingConcept[] = [];
  const look = (places: readonly TermMatch[], id: string): void => {
    if (isThere(id)) return;
    const wanting = places.filter((place) => !place.designations.some((other) => isThere(other.concept)));
    const concept = conceptOf(facts.termbase, id);
    if (wanting.length === 0 || !asksForRendering(concept, facts) || staysInLatin(facts, id)) return;
    if (facts.options.profile !== "strict" && isAbbreviated(facts, concept)) return;
    missing.push({ concept, places: wanting, disputed: wanting.every((place) => place.disputed) });
  };
  facts.named.forEach(look);
  facts.hinted.forEach(look);
  return missing;
}

function servedIn(facts: UnitFacts): (id: string) => boolean {
  const served = new Set(
    alignmentsOf(facts).flatMap(({ concept, status }) => (status === "rendered" ? [concept] : [])),
  );
  return (id) => served.has(id);
}

function asksForRendering(concept: Concept, facts: UnitFacts): boolean {
  if (!concept.translate) return false;
  const { language } = facts.target;
  return formsFor(facts, concept).some((form) => familyOf(form.language) === familyOf(language));
}

/** In a Chinese text an acronym needs no Chinese name: CASIC参会. */
const staysInLatin = (facts: UnitFacts, id: string): boolean =>
  familyOf(facts.target.language) === "zh" &&
  facts.leftOver.some((match) =>
    match.designations.some(
      (left) => left.concept === id && left.drift === undefined && isLatinName(left.term, left.form),
    ),
  );

export const isLatinName = (term: ConceptTerm, written: string): boolean =>
  term.status !== "deprecated" && (isShort(term) || written === written.toUpperCase());
