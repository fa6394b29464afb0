import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Concept } from "../glossary/model.ts";
import type { Designation } from "../termbase/termbase.ts";
import { familyOf } from "../text/language.ts";
import { hasHan, hasLatin } from "../text/unit.ts";
import { expectedForms, formsFor } from "./evidence.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import { isLatinName } from "./missing.ts";
import { diagnose, suggestion } from "./rule.ts";

/**
 * The source's term stands untranslated in the target. Not where an accepted form stands in the same unit too: "spirit of
 * craftsmanship (工匠精神)", a bilingual heading. Latin in a Chinese text is no mirror image: acronyms legitimately stay.
 */
export function untranslatedTerm(facts: UnitFacts): readonly Diagnostic[] {
  if (facts.source === undefined) return [];
  return facts.leftOver.flatMap((match) =>
    match.designations.flatMap((designation) => {
      const concept = conceptOf(facts.termbase, designation.concept);
      if (!facts.touched.has(concept.id) || facts.rendered.has(concept.id) || mayStay(facts, concept, designation))
        return [];
      const expected = expectedForms(facts, concept);
      if (expected.length === 0) return [];
      return diagnose(facts, {
        code: "untranslated-term",
        concept,
        span: match.span,
        expected,
        evidence: {},
        fix: suggestion(match.span, expected[0]),
      });
    }),
  );
}

function mayStay(facts: UnitFacts, concept: Concept, designation: Designation): boolean {
  if (!concept.translate || designation.drift !== undefined) return true;
  if (familyOf(facts.target.language) === "en") return !hasHan(designation.form);
  if (isLatinName(designation)) return true;
  return formsFor(facts, concept).some((form) => hasLatin(form.term));
}
