import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { standingOf } from "../termbase/standing.ts";
import { conceptOf, mayMean, type UnitFacts } from "./facts.ts";
import { fixFor } from "./fix.ts";
import { isQuoted } from "./quoted.ts";
import { diagnose } from "./rule.ts";
import { atMost, defaultLevel } from "./severity.ts";

/** The target uses a rendering that is not in force: replaced, not yet published at the text's date, displaced by a layer, of another house. */
export function supersededTerm(facts: UnitFacts): readonly Diagnostic[] {
  return facts.target.matches.flatMap((match) =>
    match.designations.flatMap(({ concept: id, term, form, inflection, drift }) => {
      const reason = standingOf(term, facts.options);
      if (reason === "accepted" || reason === "deprecated" || drift !== undefined) return [];
      if (!mayMean(facts, id)) return [];
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
        span: match.span,
        level: weak ? atMost(full, "info") : full,
        evidence: {
          note: term.note,
          term: term.term,
          reason,
          from: term.valid?.from,
          until: term.valid?.until,
          replacedBy: term.replacedBy,
          asOf: facts.options.asOf,
        },
        fix,
      });
    }),
  );
}
