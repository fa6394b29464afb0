import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { QuotePolicy } from "../glossary/model.ts";
import type { TermMatch } from "../termbase/termbase.ts";
import { isQuote } from "../text/unit.ts";
import { entryEvidence } from "./evidence.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import { diagnose } from "./rule.ts";

/**
 * Quotation marks around a set phrase, against the policy of its entry (`quotes`). Off unless asked for: of the phrases that a
 * Chinese source sets in marks, English keeps them in one of seven.
 */
export function termQuotes(facts: UnitFacts): readonly Diagnostic[] {
  return [...facts.rendered].flatMap(([id, matches]) => {
    const concept = conceptOf(facts.termbase, id);
    const { quotes: policy } = concept;
    if (policy === undefined || (facts.source !== undefined && !facts.touched.has(id))) return [];
    return matches
      .filter((match) => breaks(policy, facts, match, id))
      .flatMap((match) =>
        diagnose(facts, {
          code: "term-quotes",
          concept,
          side: "target",
          span: match.span,
          expected: [wanted(policy, match.text)],
          evidence: { ...entryEvidence(concept, facts.target.language, facts.options), policy },
        }),
      );
  });
}

function breaks(policy: QuotePolicy, facts: UnitFacts, match: TermMatch, id: string): boolean {
  const { text } = facts.target;
  const quoted = isQuote(text.charCodeAt(match.span.start - 1)) && isQuote(text.charCodeAt(match.span.end));
  if (policy === "none") return quoted;
  if (policy === "italic") return !quoted && !EMPHASIS.test(text.charAt(match.span.start - 1));
  return !quoted && isQuotedInSource(facts, id);
}

const EMPHASIS = /[*_>]/;

/** Without a source nothing says that the phrase was set off. */
function isQuotedInSource(facts: UnitFacts, id: string): boolean {
  const { source } = facts;
  return (
    source !== undefined &&
    (facts.named.get(id) ?? []).some(
      ({ span }) =>
        isQuote(source.text.charCodeAt(span.start)) ||
        (isQuote(source.text.charCodeAt(span.start - 1)) && isQuote(source.text.charCodeAt(span.end))),
    )
  );
}

const wanted = (policy: QuotePolicy, text: string): string =>
  policy === "quote" ? `“${text}”` : policy === "italic" ? `*${text}*` : text;
