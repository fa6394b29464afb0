import type { Concept, ConceptTerm } from "../../src/glossary/model.ts";

/** A term as `expandGlossary` would give it, with what a test says of it. */
export function term(text: string, said: Partial<ConceptTerm> = {}): ConceptTerm {
  return { term: text, language: "en", status: "preferred", match: {}, ...said };
}

export function concept(terms: readonly ConceptTerm[], said: Partial<Concept> = {}): Concept {
  return { id: "c", subjects: [], terms, contrasts: [], firstMention: {}, translate: true, layer: "test", ...said };
}
