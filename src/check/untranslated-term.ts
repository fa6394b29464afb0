import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Concept } from "../glossary/model.ts";
import { acceptedForms } from "../rendering/accepted.ts";
import type { Designation } from "../termbase/termbase.ts";
import { familyOf } from "../text/language.ts";
import { hasLatin } from "../text/unit.ts";
import { dated, entryEvidence, expectedForms } from "./evidence.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import { isLatinName } from "./missing.ts";
import { diagnose } from "./rule.ts";

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
      const expected = expectedForms(concept, facts.target.language, facts.options);
      const [replacement] = expected;
      if (replacement === undefined) return [];
      return diagnose(facts, {
        code: "untranslated-term",
        concept,
        side: "target",
        span: match.span,
        expected,
        evidence: entryEvidence(concept, facts.target.language, facts.options),
        fix: { span: match.span, replacement, applicability: "suggestion" },
      });
    }),
  );
}

function mayStay(facts: UnitFacts, concept: Concept, designation: Designation): boolean {
  if (!concept.translate || designation.drift !== undefined) return true;
  if (familyOf(facts.target.language) === "en") return false;
  if (isLatinName(designation)) return true;
  return acceptedForms(concept, { language: facts.target.language, ...dated(facts.options) }).some((form) =>
    hasLatin(form.term),
  );
}
