import type { EntryEvidence } from "../diagnostics/diagnostic.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { acceptedForms, isShortForm } from "../rendering/accepted.ts";
import { familyOf, type Language } from "../text/language.ts";
import { present } from "../text/present.ts";
import { remembered } from "../text/remembered.ts";
import type { UnitFacts } from "./facts.ts";
import type { CheckOptions } from "./options.ts";

/** What a finding says of its entry, so that a message needs no termbase. */
export function entryEvidence(concept: Concept, language: Language, options: CheckOptions): EntryEvidence {
  const best = acceptedForms(concept, { ...options, language })[0];
  return {
    ...namesOf(concept),
    layer: concept.layer,
    ...present({ source: best?.source, confidence: best?.confidence }),
  };
}

/** The accepted forms of a concept in the language of the target, the best first. */
export const formsFor = ({ options, target: { language } }: UnitFacts, concept: Concept): readonly ConceptTerm[] =>
  acceptedForms(concept, { ...options, language });

/** The same as text; those of the kind that was met (an acronym for an acronym, short for short) before the others. */
export function expectedForms(facts: UnitFacts, concept: Concept, met?: ConceptTerm): readonly string[] {
  const forms = formsFor(facts, concept);
  const kinship = (form: ConceptTerm): number =>
    Number(isShort(form)) + Number(isAcronym(form) && met !== undefined && isAcronym(met));
  const ordered = met === undefined || !isShort(met) ? forms : [...forms].sort((a, b) => kinship(b) - kinship(a));
  return [...new Set(ordered.map((form) => form.term))];
}

const isAcronym = (term: ConceptTerm): boolean =>
  isShort(term) && term.type !== "shortForm" && term.term === term.term.toUpperCase();

export const isShort = isShortForm;

const preferred = (concept: Concept, family: "zh" | "en"): string | undefined => {
  const own = concept.terms.filter((term) => familyOf(term.language) === family && term.status !== "deprecated");
  return (own.find((term) => term.status === "preferred" && term.language === family) ?? own[0])?.term;
};

/** What people call a concept. */
export const namesOf = remembered((concept: Concept) =>
  present({ zh: preferred(concept, "zh"), en: preferred(concept, "en") }),
);

const SMALL_WORDS = new Set("a an and as at by for from in into of on or the to with".split(" "));
export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word.toLowerCase());

/** A set phrase: its word order counts. */
export const isFixed = (concept: Concept): boolean =>
  concept.terms.some((term) => term.type === "phrase" && term.status === "preferred");

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’.]*/gu;

/** A name: the preferred English term capitalises every content word. */
export function isProper(concept: Concept): boolean {
  const term = namesOf(concept).en;
  const words = (term?.match(WORDS) ?? []).filter((word) => !isSmallWord(word));
  return words.length > 0 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
