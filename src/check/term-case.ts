import type { Applicability, Diagnostic, Level } from "../diagnostics/diagnostic.ts";
import { withoutArticle } from "../english/article.ts";
import { startsSentence } from "../rendering/sentence-start.ts";
import type { Designation, TermMatch } from "../termbase/termbase.ts";
import { hasCapitals, isCapitalised, isTitleCased, neighbours, wordsIn } from "./capitals.ts";
import { conceptOf, meanings, type UnitFacts } from "./facts.ts";
import { diagnose } from "./rule.ts";

/**
 * The right words with other capitals: "Chinese dream" for a name, "State-Owned Enterprises" in running text. Silent in headings and
 * titles, in lines of capitals, at the start of a sentence, and where the words belong to a longer name.
 */
export function termCase(facts: UnitFacts): readonly Diagnostic[] {
  return facts.target.matches.flatMap((match) => {
    if (match.designations.every(({ form }) => form === match.text)) return [];
    const [designation, ...others] = meanings(facts, match);
    if (designation === undefined || others.some(({ form }) => form !== designation.form)) return [];
    if (designation.drift === "case") return lacksCapitals(facts, match, designation);
    return designation.drift === undefined ? hasTooMany(facts, match, designation) : [];
  });
}

/** A capital of the term is part of a name: "the Chinese dream". */
function lacksCapitals(facts: UnitFacts, match: TermMatch, designation: Designation): readonly Diagnostic[] {
  const words = wordsIn(designation.form);
  const inside = words.some((word) => hasCapitals(word.slice(1)));
  if (facts.source === undefined && words.length < 2 && !inside) return [];
  const half = designation.term.confidence !== 1 && !match.disputed && isHalfAName(facts, match, words);
  // Small letters may be meant: the ministry of education of Peru. Only half a name, or one its editor insists on, is surely a slip.
  const applicability = half || designation.term.severity !== undefined ? "safe" : "suggestion";
  return drifted(facts, match, designation, applicability, half ? "warning" : undefined);
}

/**
 * Some of a name's capitals are there and others not: "the Chinese dream", "Bank of england". A term all in small letters may be meant
 * as plain words ("too big to fail"), and one that is listed with a first capital only may have stood at the head of a sentence.
 */
function isHalfAName(facts: UnitFacts, match: TermMatch, words: readonly string[]): boolean {
  const [, ...rest] = words;
  const written = startsSentence(facts.target.text, match.span.start) ? match.text.slice(1) : match.text;
  return hasCapitals(written) && (rest.some(hasCapitals) || words.some((word) => hasCapitals(word.slice(1))));
}

/** Capitals on every word of a term that has none, where nothing around explains them. */
function hasTooMany(facts: UnitFacts, match: TermMatch, designation: Designation): readonly Diagnostic[] {
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
  return drifted(facts, match, designation, "safe");
}

function drifted(
  facts: UnitFacts,
  match: TermMatch,
  designation: Designation,
  applicability: Applicability,
  level?: Level,
): readonly Diagnostic[] {
  const replacement = inPlace(match, designation);
  if (replacement === match.text) return [];
  return diagnose(facts, {
    code: "term-case",
    concept: conceptOf(facts.termbase, designation.concept),
    term: designation.term,
    span: match.span,
    level,
    expected: [replacement],
    evidence: { term: designation.term.term },
    fix: { span: match.span, replacement, applicability },
  });
}

/** The form as it should stand here: with its article only where the text has one. */
export function inPlace(match: TermMatch, designation: Designation): string {
  return withoutArticle(match.text) === match.text ? withoutArticle(designation.form) : designation.form;
}
