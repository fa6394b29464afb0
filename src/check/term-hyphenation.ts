import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Designation, TermMatch } from "../termbase/termbase.ts";
import { isFixed } from "./evidence.ts";
import { conceptOf, meanings, type UnitFacts } from "./facts.ts";
import { diagnose } from "./rule.ts";
import { inPlace } from "./term-case.ts";

/**
 * The right words with a hyphen missing, where it counts: in a set phrase, in a compound modifier inside the term (supply-side
 * structural reform), in a term that insists (`variants: false`); elsewhere inside a term it is a hint. "State owned" after a verb is
 * nobody's mistake.
 */
export function termHyphenation(facts: UnitFacts): readonly Diagnostic[] {
  return facts.target.matches.flatMap((match) => {
    const isRight = ({ form, drift }: Designation): boolean =>
      drift === undefined && (form === match.text || !HYPHENED.test(form));
    if (match.designations.every(isRight)) return [];
    const meant = meanings(facts, match);
    const [designation] = meant;
    if (designation === undefined || !meant.every((each) => isShort(match, each))) return [];
    const { form } = designation;
    const concept = conceptOf(facts.termbase, designation.concept);
    const insists = designation.drift !== undefined || isFixed(concept);
    const isModifier = INNER_MODIFIER.test(form);
    if (!insists && !isModifier && !INNER_PREFIX.test(form) && !INNER_NAMES.test(form)) return [];
    // Without a source nobody says that these words are the term.
    const matters = insists || (isModifier && facts.source !== undefined);
    const replacement = withHyphens(match, designation);
    if (replacement === match.text) return [];
    return diagnose(facts, {
      code: "term-hyphenation",
      concept,
      term: designation.term,
      span: match.span,
      level: match.disputed || !matters ? "info" : undefined,
      expected: [replacement],
      evidence: { term: designation.term.term },
      fix: { span: match.span, replacement, applicability: "safe" },
    });
  });
}

const HYPHENED = /[\u002d\u2010\u2011\u2013\u2212]/;
const HYPHEN = /[\u002d\u2010\u2011\u2013\u2212]/g;
const GAP = /[\s\u002d\u2010\u2011\u2013\u2212]+/gu;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** The entry insists, or there are as many words and fewer hyphens. */
function isShort(match: TermMatch, designation: Designation): boolean {
  const form = inPlace(match, designation);
  if (designation.drift !== undefined) return designation.drift === "hyphenation";
  return count(form, GAP) === count(match.text, GAP) && count(match.text, HYPHEN) < count(form, HYPHEN);
}

/**
 * What makes a hyphenated pair a modifier that needs its hyphen: participles, and nouns of degree and place. Two plain nouns before
 * a third (public rental housing) are written either way by good houses.
 */
const INNER_MODIFIER =
  /[\p{L}\p{N}][\u002d\u2010\u2011](?:\p{L}+(?:ed|ing)|based|driven|led|made|built|run|owned|free|wide|side|level|scale|quality|class|term|speed|end|tech|type) \p{L}/iu;

/** Prefixes, numbers and names before a further word: every style guide hyphenates them, and good houses forget it now and then. */
const INNER_PREFIX =
  /\b(?:non|cross|ultra|anti|multi|self|co|pre|post|one|two|three|four|five|six|seven|eight|nine|ten)[\u002d\u2010\u2011]\p{L}[^ ]* \p{L}/iu;
const INNER_NAMES = /\p{Lu}\p{L}*[\u002d\u2010\u2011]\p{Lu}[^ ]* \p{L}/u;

/** The text's own words and capitals with the form's separators. */
function withHyphens(match: TermMatch, designation: Designation): string {
  const words = match.text.split(GAP);
  const separators = inPlace(match, designation).match(GAP) ?? [];
  if (words.length !== separators.length + 1) return inPlace(match, designation);
  return words.map((word, index) => word + (separators[index] ?? "")).join("");
}
