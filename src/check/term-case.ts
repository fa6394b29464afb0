import type { Diagnostic, Level } from "../diagnostics/diagnostic.ts";
import type { Concept } from "../glossary/model.ts";
import { startsSentence } from "../rendering/sentence-start.ts";
import type { Designation, TermMatch } from "../termbase/termbase.ts";
import { hasCapitals, isCapitalised, isTitleCased, neighbours, wordsIn } from "./capitals.ts";
import { entryEvidence } from "./evidence.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import { diagnose } from "./rule.ts";
import { isAccepted } from "./standing.ts";

/**
 * The right words with other capitals: "Chinese dream" for a name, "State-Owned Enterprises" in running text. Silent in headings and
 * titles, in lines of capitals, at the start of a sentence, and where the words belong to a longer name.
 */
export function termCase(facts: UnitFacts): readonly Diagnostic[] {
  return facts.target.matches.flatMap((match) => {
    const designation = match.designations.find(({ term }) => isAccepted(term, facts.options));
    if (designation === undefined || match.designations.length > 1) return [];
    if (facts.source !== undefined && !facts.touched.has(designation.concept)) return [];
    const concept = conceptOf(facts.termbase, designation.concept);
    if (designation.drift === "case") return lacksCapitals(facts, match, designation, concept);
    return designation.drift === undefined ? hasTooMany(facts, match, designation, concept) : [];
  });
}

/** A capital of the term is part of a name: "the Chinese dream". */
function lacksCapitals(
  facts: UnitFacts,
  match: TermMatch,
  designation: Designation,
  concept: Concept,
): readonly Diagnostic[] {
  const words = wordsIn(designation.form);
  const inside = words.some((word) => hasCapitals(word.slice(1)));
  if (facts.source === undefined && words.length < 2 && !inside) return [];
  return drifted(facts, match, designation, concept, match.disputed ? undefined : "warning");
}

/** Capitals on every word of a term that has none, where nothing around explains them. */
function hasTooMany(
  facts: UnitFacts,
  match: TermMatch,
  designation: Designation,
  concept: Concept,
): readonly Diagnostic[] {
  const { text } = facts.target;
  const words = wordsIn(match.text);
  if (hasCapitals(designation.form) || words.length < 2 || !words.every(isCapitalised)) return [];
  if (
    match.text === match.text.toUpperCase() ||
    startsSentence(text, match.span.start) ||
    isTitleCased(text, match.span)
  )
    return [];
  if (facts.isHeading(match.span.start) || neighbours(text, match.span).some(isCapitalised)) return [];
  return drifted(facts, match, designation, concept);
}

function drifted(
  facts: UnitFacts,
  match: TermMatch,
  designation: Designation,
  concept: Concept,
  level?: Level,
): readonly Diagnostic[] {
  const replacement = inPlace(match, designation);
  if (replacement === match.text) return [];
  return diagnose(facts, {
    code: "term-case",
    concept,
    term: designation.term,
    side: "target",
    span: match.span,
    ...(level === undefined ? {} : { level }),
    expected: [replacement],
    evidence: { ...entryEvidence(concept, facts.target.language, facts.options), term: designation.term.term },
    fix: { span: match.span, replacement, applicability: "safe" },
  });
}

const ARTICLE = /^(?:the|an?)\s+/i;

/** The form as it should stand here: with its article only where the text has one. */
export function inPlace(match: TermMatch, designation: Designation): string {
  return ARTICLE.test(designation.form) && !ARTICLE.test(match.text)
    ? designation.form.replace(ARTICLE, "")
    : designation.form;
}
