import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Concept } from "../glossary/model.ts";
import { isAccepted } from "../termbase/standing.ts";
import type { Designation, TermMatch } from "../termbase/termbase.ts";
import { present } from "../text/present.ts";
import { expectedForms, isProper, isShort, isSmallWord, preferred } from "./evidence.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import { missingConcepts } from "./missing.ts";
import { diagnose, suggestion } from "./rule.ts";

/**
 * The target lacks the source's concept and names instead one that the source does not mention and that is easily taken for it:
 * CASIC for 航天科技集团. Only names, and pairs the glossary contrasts; a generic short form ("the Group") is no evidence.
 */
export function wrongConcept(facts: UnitFacts): readonly Diagnostic[] {
  const taken = new Set<TermMatch>();
  return missingConcepts(facts).flatMap(({ concept, disputed }) => {
    if (disputed) return [];
    const place = facts.target.matches.find(
      (match) => !taken.has(match) && impostor(facts, concept, match) !== undefined,
    );
    const designation = place === undefined ? undefined : impostor(facts, concept, place);
    if (place === undefined || designation === undefined) return [];
    taken.add(place);
    const found = conceptOf(facts.termbase, designation.concept);
    const expected = expectedForms(facts, concept, designation.term);
    return diagnose(facts, {
      code: "wrong-concept",
      concept,
      span: place.span,
      expected,
      evidence: {
        found: { concept: found.id, ...present({ zh: preferred(found, "zh"), en: preferred(found, "en") }) },
      },
      fix: suggestion(place.span, expected[0]),
    });
  });
}

function impostor(facts: UnitFacts, concept: Concept, match: TermMatch): Designation | undefined {
  if (
    match.disputed ||
    match.designations.some(
      (designation) => designation.concept === concept.id || facts.touched.has(designation.concept),
    )
  )
    return undefined;
  return match.designations.find((designation) => {
    if (
      designation.drift !== undefined ||
      !isAccepted(designation.term, facts.options) ||
      designation.term.type === "shortForm"
    )
      return false;
    const other = conceptOf(facts.termbase, designation.concept);
    return (
      concept.contrasts.includes(other.id) || other.contrasts.includes(concept.id) || areLookalikes(concept, other)
    );
  });
}

/**
 * Two names, at least half of whose words are the same: Ministry of Commerce, Ministry of Finance. A name that holds the other whole
 * (Made in China, Made in China 2025) is not mistaken for it: it renders it too.
 */
function areLookalikes(a: Concept, b: Concept): boolean {
  if (!isProper(a) || !isProper(b)) return false;
  const first = nameWords(a);
  const second = nameWords(b);
  const shared = first.filter((word) => second.includes(word)).length;
  return (
    shared > 0 && shared < Math.min(first.length, second.length) && shared * 2 >= Math.max(first.length, second.length)
  );
}

const SEPARATORS = /[^\p{L}\p{N}]+/u;

function nameWords(concept: Concept): readonly string[] {
  const full = concept.terms.find((term) => term.language === "en" && term.status === "preferred" && !isShort(term));
  return (full?.term.toLowerCase().split(SEPARATORS) ?? []).filter((word) => word !== "" && !isSmallWord(word));
}
