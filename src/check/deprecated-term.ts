import type { Diagnostic, Level } from "../diagnostics/diagnostic.ts";
import type { ConceptTerm } from "../glossary/model.ts";
import type { TermMatch } from "../termbase/termbase.ts";
import { conceptOf, mayMean, type UnitFacts } from "./facts.ts";
import { fixFor } from "./fix.ts";
import { isQuoted } from "./quoted.ts";
import { diagnose } from "./rule.ts";
import { atMost, defaultLevel } from "./severity.ts";

/**
 * The target uses a form that is listed as not to be used. With a source, only where the source is about that concept, unless the
 * form is wrong in any text: "fusion" in a text on nuclear fusion is nobody's civil–military fusion.
 */
export function deprecatedTerm(facts: UnitFacts): readonly Diagnostic[] {
  return facts.target.matches.flatMap((match) =>
    match.designations
      .filter(
        ({ term, concept, drift }) =>
          term.status === "deprecated" &&
          drift === undefined &&
          (term.basis === "always-wrong" || mayMean(facts, concept)),
      )
      .filter(
        ({ concept }) =>
          !match.designations.some((other) => other.concept !== concept && other.term.status !== "deprecated"),
      )
      .flatMap(({ concept: id, term, form, inflection }) => {
        const concept = conceptOf(facts.termbase, id);
        const quoted = isQuoted(facts, match.span, id);
        const level = severityOf(facts, match, term, quoted);
        const fix = quoted ? undefined : fixFor(facts, { concept, term, form, inflection, span: match.span });
        return diagnose(facts, {
          code: "deprecated-term",
          concept,
          term,
          span: match.span,
          level,
          evidence: {
            note: term.note,
            term: term.term,
            basis: term.basis ?? "listed",
            quoted: quoted ? true : undefined,
          },
          fix,
        });
      }),
  );
}

/** Decisions §13: what nobody has seen in a draft, and a lone everyday word without a source, is a hint at most. */
function severityOf(facts: UnitFacts, match: TermMatch, term: ConceptTerm, quoted: boolean): Level {
  const full = defaultLevel("deprecated-term", facts.options);
  const loneWord = facts.source === undefined && isLoneWord(term.term);
  return term.basis === "predicted" || loneWord || quoted || match.disputed ? atMost(full, "info") : full;
}

const ONE_SMALL_WORD = /^\p{Ll}+$/u;
const isLoneWord = (term: string): boolean => ONE_SMALL_WORD.test(term) || /^\p{Lu}\p{Ll}+$/u.test(term);
