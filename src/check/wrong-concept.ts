import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { isAccepted } from "../termbase/standing.ts";
import type { Designation, TermMatch } from "../termbase/termbase.ts";
import { familyOf } from "../text/language.ts";
import { remembered } from "../text/remembered.ts";
import { covers, type Span } from "../text/span.ts";
import { alignmentsOf } from "./assignment.ts";
import { expectedForms, formsFor, isProper, isShort, isSmallWord, namesOf } from "./evidence.ts";
import { conceptOf, isTouched, type SideFacts, type UnitFacts } from "./facts.ts";
import { type MissingConcept, missingConcepts } from "./missing.ts";
import { diagnose, suggestion } from "./rule.ts";
import { allusion } from "./word-order.ts";

/**
 * The target lacks the source's concept and names instead one that no occurrence of the source asks for and that is easily taken for
 * it: CASIC for 航天科技集团. Only names, and pairs the glossary contrasts; a generic short form ("the Group") is no evidence.
 */
export function wrongConcept(facts: UnitFacts): readonly Diagnostic[] {
  const taken = new Set<Span>();
  // Asked last: most units have no impostor, and then it need not be known what serves what.
  const isTaken = ({ span }: TermMatch): boolean =>
    taken.has(span) || alignmentsOf(facts).some(({ target }) => target?.span === span);
  return missingConcepts(facts).flatMap(({ concept, places, disputed }) => {
    if (disputed) return [];
    for (const match of facts.target.matches) {
      const designation = impostor(facts, { concept, places }, match);
      if (designation === undefined || isTaken(match)) continue;
      taken.add(match.span);
      const found = conceptOf(facts.termbase, designation.concept);
      const expected = expectedForms(facts, concept, designation.term);
      return diagnose(facts, {
        code: "wrong-concept",
        concept,
        span: match.span,
        expected,
        evidence: {
          found: { concept: found.id, ...namesOf(found) },
        },
        fix: suggestion(match.span, expected[0]),
      });
    }
    return [];
  });
}

type Wanted = Pick<MissingConcept, "concept" | "places">;

function impostor(facts: UnitFacts, { concept, places }: Wanted, match: TermMatch): Designation | undefined {
  const { source, target } = facts;
  const isNamedIn = (id: string) => (other: TermMatch) => other.designations.some((met) => met.concept === id);
  if (source === undefined || match.disputed || isNamedIn(concept.id)(match)) return undefined;
  return match.designations.find(({ concept: id, drift, term }) => {
    if (drift !== undefined || !isAccepted(term, facts.options) || term.type === "shortForm") return false;
    const other = conceptOf(facts.termbase, id);
    const isContrast = concept.contrasts.includes(id) || other.contrasts.includes(concept.id);
    if (!isContrast && (!areLookalikes(concept, other) || isTouched(facts, id))) return false;
    if (source.lost.some(isNamedIn(id)) || isSplit(target, match, formsFor(facts, concept))) return false;
    if (places.some((place) => isSplit(source, place, other.terms))) return false;
    if (isContrast) return facts.named.has(id) || !isTouched(facts, id) || allusion(facts, concept, term) === undefined;
    return !target.covered.some((inner) => covers(match.span, inner.span) && isNamedIn(concept.id)(inner));
  });
}

const COORDINATOR = /[、和及与與或]$/;

/**
 * Do words around a term make another one of it? 香港、澳门特别行政区 names Hong Kong's as well, 兑换保证范围 the 兑换范围. Chinese
 * alone shares characters so.
 */
function isSplit({ text }: SideFacts, { span, text: written }: TermMatch, terms: readonly ConceptTerm[]): boolean {
  const before = text.slice(0, span.start).replace(COORDINATOR, "");
  return terms.some(
    ({ term, language }) =>
      familyOf(language) === "zh" &&
      [...term].some((_, at) => {
        const [first, last] = [term.slice(0, at), term.slice(at)];
        if (first === "") return false;
        return (
          (written.startsWith(first) && text.startsWith(last, span.end)) ||
          (before.length < span.start && written.endsWith(last) && before.endsWith(first))
        );
      }),
  );
}

/**
 * Two names, at least half of whose words are the same: Ministry of Commerce, Ministry of Finance. A name that holds the other whole
 * (Made in China, Made in China 2025) is not mistaken for it: it renders it too.
 */
function areLookalikes(a: Concept, b: Concept): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  const shared = first.filter((word) => second.includes(word)).length;
  return (
    shared > 0 && shared < Math.min(first.length, second.length) && shared * 2 >= Math.max(first.length, second.length)
  );
}

const SEPARATORS = /[^\p{L}\p{N}]+/u;

/** None where the concept is no name. */
const nameWords = remembered((concept: Concept): readonly string[] => {
  const full = concept.terms.find((term) => term.language === "en" && term.status === "preferred" && !isShort(term));
  if (full === undefined || !isProper(concept)) return [];
  return full.term
    .toLowerCase()
    .split(SEPARATORS)
    .filter((word) => word !== "" && !isSmallWord(word));
});
