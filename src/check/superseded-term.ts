import type { Diagnostic, EvidenceByCode } from "../diagnostics/diagnostic.ts";
import type { ConceptTerm } from "../glossary/model.ts";
import { entryEvidence, expectedForms } from "./evidence.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import { fixFor } from "./fix.ts";
import { isQuoted } from "./quoted.ts";
import { diagnose } from "./rule.ts";
import { atMost, defaultLevel } from "./severity.ts";
import { standingOf } from "./standing.ts";

/** The target uses a rendering that is not in force: replaced, not yet published at the text's date, displaced by a layer, of another house. */
export function supersededTerm(facts: UnitFacts): readonly Diagnostic[] {
  return facts.target.matches.flatMap((match) =>
    match.designations.flatMap(({ concept: id, term, form, inflection, drift }) => {
      const reason = standingOf(term, facts.options);
      if (reason === "accepted" || reason === "deprecated" || drift !== undefined) return [];
      if (facts.source !== undefined && !facts.touched.has(id)) return [];
      if (match.designations.some((other) => standingOf(other.term, facts.options) === "accepted")) return [];
      const concept = conceptOf(facts.termbase, id);
      const quoted = isQuoted(facts, match.span, id);
      const weak = reason === "not-yet" || reason === "style" || quoted || match.disputed;
      const full = defaultLevel("superseded-term", facts.options);
      const fix = quoted ? undefined : fixFor(facts, { concept, term, form, inflection, span: match.span });
      return diagnose(facts, {
        code: "superseded-term",
        concept,
        term,
        side: "target",
        span: match.span,
        level: weak ? atMost(full, "info") : full,
        expected: expectedForms(concept, facts.target.language, facts.options, term),
        evidence: {
          ...entryEvidence(concept, facts.target.language, facts.options, term),
          ...reasons(term, reason, facts),
        },
        ...(fix === undefined ? {} : { fix }),
      });
    }),
  );
}

function reasons(
  term: ConceptTerm,
  reason: EvidenceByCode["superseded-term"]["reason"],
  facts: UnitFacts,
): Pick<EvidenceByCode["superseded-term"], "term" | "reason" | "from" | "until" | "replacedBy" | "asOf"> {
  return {
    term: term.term,
    reason,
    ...(term.valid?.from === undefined ? {} : { from: term.valid.from }),
    ...(term.valid?.until === undefined ? {} : { until: term.valid.until }),
    ...(term.replacedBy === undefined ? {} : { replacedBy: term.replacedBy }),
    ...(facts.options.asOf === undefined ? {} : { asOf: facts.options.asOf }),
  };
}
