import type { Diagnostic, EvidenceByCode } from "../diagnostics/diagnostic.ts";
import type { Concept } from "../glossary/model.ts";
import { isAccepted } from "../termbase/standing.ts";
import type { Designation, Termbase, TermMatch } from "../termbase/termbase.ts";
import { familyOf, type Language } from "../text/language.ts";
import { type DocumentRule, inReadingOrder, type Sighted, sight } from "./document-rule.ts";
import { isShort } from "./evidence.ts";
import { conceptOf, onlyMeaning, type UnitFacts } from "./facts.ts";
import type { CheckOptions } from "./options.ts";
import { claim } from "./rule.ts";

interface Mentions {
  /** First use of a short form in running text that does not introduce it. */
  short?: Sighted & { readonly form: string; readonly excused: boolean };
  full?: Sighted;
  introduced?: Sighted;
}

/**
 * A short form before the place that introduces it with its full form; or, where the entry asks for an introduction
 * (`firstMention`), a short form that is never introduced. A shortened name ("the Party") introduces itself. Driven by entries, never by capitals. Headings do not count.
 */
export function acronymFirstUse(termbase: Termbase, options: CheckOptions, language: Language): DocumentRule {
  const mentions = new Map<string, Mentions>();
  return {
    observe: (facts) => {
      if (familyOf(language) === "en") observe(facts, mentions);
    },
    conclude: () => [...mentions].flatMap(([id, seen]) => conclude(conceptOf(termbase, id), seen, options, language)),
  };
}

function observe(facts: UnitFacts, mentions: Map<string, Mentions>): void {
  const { matches, text } = facts.target;
  matches.forEach((match, index) => {
    const designation = onlyMeaning(facts, match);
    if (designation === undefined || designation.drift !== undefined || facts.isHeading(match.span.start)) return;
    const seen = mentions.get(designation.concept) ?? {};
    mentions.set(designation.concept, seen);
    const place = sight(facts, match);
    if (designation.term.type === "shortForm") return;
    if (!isShort(designation.term)) {
      seen.full ??= place;
      const next = matches[index + 1];
      if (next !== undefined && introduces(text, match, next, designation.concept)) seen.introduced ??= place;
    } else if (!isIntroduced(text, matches[index - 1], match, designation.concept)) {
      seen.short ??= { ...place, form: designation.term.term, excused: isExcused(facts, designation) };
    }
  });
}

/** An opening bracket and perhaps "hereinafter", then the short form. */
const INTRODUCTION = /^[’']?s?\s*[(（][^()（）\n]{0,40}$/u;

const introduces = (text: string, full: TermMatch, short: TermMatch, concept: string): boolean =>
  short.designations.some((designation) => designation.concept === concept && isShort(designation.term)) &&
  INTRODUCTION.test(text.slice(full.span.end, short.span.start));

function isIntroduced(text: string, before: TermMatch | undefined, short: TermMatch, concept: string): boolean {
  if (before === undefined) return false;
  const names = before.designations.some(
    (designation) => designation.concept === concept && !isShort(designation.term),
  );
  return names && introduces(text, before, short, concept);
}

/** The Chinese uses its short form here too. */
function isExcused(facts: UnitFacts, designation: Designation): boolean {
  const [place] = facts.named.get(designation.concept) ?? [];
  return (
    place?.designations.some(({ concept, term }) => concept === designation.concept && term.status !== "preferred") ===
    true
  );
}

const TEMPLATE = /\{(full|short)\}/g;

function conclude(concept: Concept, seen: Mentions, options: CheckOptions, language: Language): readonly Diagnostic[] {
  const wish = concept.firstMention[language] ?? concept.firstMention.en;
  const full = concept.terms.find(
    (term) => familyOf(term.language) === "en" && isAccepted(term, options) && !isShort(term),
  );
  if (seen.short === undefined || full === undefined || wish === "any" || wish === "short") return [];
  const problem = problemOf(seen, wish !== undefined);
  if (problem === undefined) return [];
  const { form, excused: _, ...place } = seen.short;
  const { introduced } = seen;
  const template = wish?.includes("{") ? wish : "{full} ({short})";
  return claim(options, language, {
    code: "acronym-first-use",
    concept,
    place,
    expected: [template.replace(TEMPLATE, (_placeholder, name: string) => (name === "full" ? full.term : form))],
    evidence: {
      full: full.term,
      problem,
      introduced: introduced && { unit: introduced.unit, span: introduced.span },
    },
  });
}

function problemOf(seen: Mentions, wished: boolean): EvidenceByCode["acronym-first-use"]["problem"] | undefined {
  const { short, introduced, full } = seen;
  if (short === undefined) return undefined;
  if (introduced !== undefined && isBefore(short, introduced))
    return !wished && short.excused ? undefined : "before-introduction";
  if (introduced !== undefined || !wished) return undefined;
  return full !== undefined && isBefore(full, short) ? "not-introduced-at-full-form" : "never-introduced";
}

const isBefore = (a: Sighted, b: Sighted): boolean => inReadingOrder(a, b) < 0;
