import type { AlignedTerm } from "../align/align-terms.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Concept } from "../glossary/model.ts";
import { familyOf } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { hasHan, hasLatin } from "../text/unit.ts";
import { alignmentsOf } from "./assignment.ts";
import { expectedForms, formsFor } from "./evidence.ts";
import { conceptOf, type SideFacts, type UnitFacts } from "./facts.ts";
import { isLatinName } from "./missing.ts";
import { diagnose, suggestion } from "./rule.ts";

/**
 * The source's term stands untranslated in the target, in the place of an occurrence that no rendering serves. Not as a gloss behind a
 * name, "spirit of craftsmanship (工匠精神)", nor in a title that is quoted as it is. Latin in a Chinese text is no mirror image:
 * acronyms legitimately stay.
 */
export function untranslatedTerm(facts: UnitFacts): readonly Diagnostic[] {
  if (facts.leftOver.length === 0) return [];
  return alignmentsOf(facts).flatMap(({ status, concept: id, target }) => {
    if (status !== "untranslated" || target === undefined) return [];
    const concept = conceptOf(facts.termbase, id);
    const expected = expectedForms(facts, concept);
    if (expected.length === 0 || mayStay(facts, concept, target)) return [];
    return diagnose(facts, {
      code: "untranslated-term",
      concept,
      span: target.span,
      expected,
      evidence: {},
      fix: suggestion(target.span, expected[0]),
    });
  });
}

function mayStay(facts: UnitFacts, concept: Concept, { term, text, span }: AlignedTerm): boolean {
  if (isSetApart(facts.target, span)) return true;
  if (familyOf(facts.target.language) === "en") return !hasHan(text);
  return isLatinName(term, text) || formsFor(facts, concept).some((form) => hasLatin(form.term));
}

/** Between the opening mark and the term stands nothing in the language of the target. */
function isSetApart({ text, language }: SideFacts, { start }: Span): boolean {
  const [, inside] = OPENED.exec(text.slice(Math.max(0, start - FAR), start)) ?? [];
  return inside !== undefined && !(familyOf(language) === "en" ? hasLatin : hasHan)(inside);
}

const OPENED = /[(（《]([^()（）《》]*)$/u;
const FAR = 100;
