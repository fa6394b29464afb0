import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Designation, TermMatch } from "../termbase/termbase.ts";
import { isFixed } from "./evidence.ts";
import { conceptOf, onlyForm, type UnitFacts } from "./facts.ts";
import { diagnose } from "./rule.ts";
import { inPlace } from "./term-case.ts";

/**
 * The right words with a hyphen missing, where it counts: in a set phrase, in a compound modifier inside the term (supply-side
 * structural reform), in a term that insists (`variants: false`). "State owned" after a verb is nobody's mistake.
 */
export function termHyphenation(facts: UnitFacts): readonly Diagnostic[] {
  return facts.target.matches.flatMap((match) => {
    const designation = onlyForm(facts, match);
    if (designation === undefined) return [];
    const concept = conceptOf(facts.termbase, designation.concept);
    const insists = designation.drift === "hyphenation";
    if (!insists && (designation.drift !== undefined || !lacksHyphen(match, designation))) return [];
    if (!insists && !isFixed(concept) && !hasInnerModifier(designation.form)) return [];
    const replacement = withHyphens(match, designation);
    if (replacement === match.text) return [];
    return diagnose(facts, {
      code: "term-hyphenation",
      concept,
      term: designation.term,
      span: match.span,
      level: match.disputed ? "info" : undefined,
      expected: [replacement],
      evidence: { term: designation.term.term },
      fix: { span: match.span, replacement, applicability: "safe" },
    });
  });
}

const HYPHEN = /[\u002d\u2010\u2011\u2013\u2212]/g;
const GAP = /[\s\u002d\u2010\u2011\u2013\u2212]+/gu;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** As many words, fewer hyphens. */
function lacksHyphen(match: TermMatch, designation: Designation): boolean {
  const form = inPlace(match, designation);
  return count(form, GAP) === count(match.text, GAP) && count(match.text, HYPHEN) < count(form, HYPHEN);
}

/**
 * What makes a hyphenated pair a modifier that needs its hyphen: participles, and nouns of degree and place. Two plain nouns before
 * a third (public rental housing) are written either way by good houses.
 */
const INNER_MODIFIER =
  /[\p{L}\p{N}][\u002d\u2010\u2011](?:\p{L}+(?:ed|ing)|based|driven|led|made|built|run|owned|free|wide|side|level|scale|quality|class|term|speed|end|tech|type) \p{L}/iu;
const hasInnerModifier = (form: string): boolean => INNER_MODIFIER.test(form);

/** The text's own words and capitals with the form's separators. */
function withHyphens(match: TermMatch, designation: Designation): string {
  const words = match.text.split(GAP);
  const separators = inPlace(match, designation).match(GAP) ?? [];
  if (words.length !== separators.length + 1) return inPlace(match, designation);
  return words.map((word, index) => word + (separators[index] ?? "")).join("");
}
