import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { QuotePolicy } from "../glossary/model.ts";
import type { TermMatch } from "../termbase/termbase.ts";
import { isQuotationMark } from "../text/unit.ts";
import { conceptOf, mayMean, type UnitFacts } from "./facts.ts";
import { sourceQuotes } from "./quoted.ts";
import { diagnose } from "./rule.ts";
import { levelOf } from "./severity.ts";

/**
 * Quotation marks around a set phrase, against the policy of its entry (`quotes`). Off unless asked for: of the phrases that a
 * Chinese source sets in marks, English keeps them in one of seven.
 */
export function termQuotes(facts: UnitFacts): readonly Diagnostic[] {
  if (levelOf("term-quotes", facts.options) === "off") return [];
  return [...facts.rendered].flatMap(([id, matches]) => {
    const concept = conceptOf(facts.termbase, id);
    const { quotes: policy } = concept;
    if (policy === undefined || !mayMean(facts, id)) return [];
    return matches
      .filter((match) => breaks(policy, facts, match, id))
      .flatMap((match) =>
        diagnose(facts, {
          code: "term-quotes",
          concept,
          span: match.span,
          expected: [wanted(policy, match.text)],
          evidence: { policy },
        }),
      );
  });
}

function breaks(policy: QuotePolicy, facts: UnitFacts, match: TermMatch, id: string): boolean {
  const { text } = facts.target;
  const quoted = [match.span.start - 1, match.span.end].every((at) => isQuotationMark(text.charCodeAt(at)));
  if (policy === "none") return quoted;
  if (policy === "italic") return !quoted && !EMPHASIS.test(text.charAt(match.span.start - 1));
  return !quoted && sourceQuotes(facts, id);
}

const EMPHASIS = /[*_>]/;

const wanted = (policy: QuotePolicy, text: string): string =>
  policy === "quote" ? `“${text}”` : policy === "italic" ? `*${text}*` : text;
