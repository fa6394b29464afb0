import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { isDiscouraged } from "../termbase/judge.ts";
import { canonicalLanguage, familyOf, type Language } from "../text/language.ts";
import { expectedForms } from "./evidence.ts";
import { conceptOf, mayMean, type UnitFacts } from "./facts.ts";
import { diagnose, suggestion } from "./rule.ts";

/** A form of another region: 品質管理 in a mainland text, "modernisation" in an American one. */
export function wrongRegion(facts: UnitFacts): readonly Diagnostic[] {
  return facts.target.matches.flatMap((match) =>
    match.designations.flatMap(({ concept: id, term, drift }) => {
      if (drift !== "region" || isDiscouraged(term) || !mayMean(facts, id)) return [];
      const concept = conceptOf(facts.termbase, id);
      const { language } = facts.target;
      const [best] = atHome(concept, language);
      const expected = best === undefined ? expectedForms(facts, concept) : [best.term];
      const fix = suggestion(match.span, expected[0]);
      return diagnose(facts, {
        code: "wrong-region",
        concept,
        term,
        span: match.span,
        expected,
        evidence: { region: term.language, wanted: language },
        fix: fix !== undefined && expected.length === 1 ? { ...fix, applicability: "safe" } : fix,
      });
    }),
  );
}

function atHome(concept: Concept, language: Language): readonly ConceptTerm[] {
  const wanted = canonicalLanguage(language);
  const accepted = concept.terms.filter((term) => !isDiscouraged(term));
  const own = accepted.filter((term) => term.language === wanted);
  return own.length > 0 ? own : accepted.filter((term) => term.language === familyOf(language));
}
