import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { renderLike } from "../rendering/render-like.ts";
import { startsSentence } from "../rendering/sentence-start.ts";
import { isAccepted } from "../termbase/standing.ts";
import { conceptOf, mayMean, type UnitFacts } from "./facts.ts";
import { diagnose } from "./rule.ts";

/** The other spelling variety in a text that says which English it is (`to: "en-GB"`). */
export function termSpelling(facts: UnitFacts): readonly Diagnostic[] {
  const { language } = facts.target;
  if (language !== "en-GB" && language !== "en-US") return [];
  return facts.target.matches.flatMap((match) =>
    match.designations.flatMap(({ concept: id, term, form, inflection, drift }) => {
      if (drift !== "spelling" || !isAccepted(term, facts.options)) return [];
      if (!mayMean(facts, id)) return [];
      const concept = conceptOf(facts.termbase, id);
      const atSentenceStart = startsSentence(facts.target.text, match.span.start);
      const replacement = renderLike(term, { text: match.text, inflection, atSentenceStart, base: form });
      return diagnose(facts, {
        code: "term-spelling",
        concept,
        term,
        span: match.span,
        expected: [term.term],
        evidence: { term: term.term, variety: language },
        fix: { span: match.span, replacement, applicability: "safe" },
      });
    }),
  );
}
