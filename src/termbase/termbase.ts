import type { EnglishForm } from "../english/forms.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import type { ProtectedSpan, Span } from "../text/span.ts";

/** A term seen as naming a concept (ISO 1087). */
export interface Designation {
  readonly concept: string;
  readonly term: ConceptTerm;
  /** The written form of the term that was met: "state-owned enterprises". */
  readonly form: string;
  /** How that form differs from the term as listed. */
  readonly inflection: EnglishForm["inflection"];
  /** Why the words are right and yet not the term: only in what `findForms` gives. */
  readonly drift?: Drift;
}

/** Other capitals; other hyphens where the entry insists; a form of another region; the other spelling variety. */
export type Drift = "case" | "hyphenation" | "region" | "spelling";

/** An occurrence in a text. Several designations: homographs that nothing in the entries tells apart. */
export interface TermMatch {
  readonly span: Span;
  readonly text: string;
  readonly designations: readonly Designation[];
  /** Stands in, or lost to, a partial overlap: never evidence for more than info. */
  readonly disputed: boolean;
}

export interface FindOptions {
  readonly protect?: readonly ProtectedSpan[];
  /** `whole`: `protect` is all there is. Otherwise what no plain text means as prose (URLs, paths, placeholders) is added. */
  readonly protectScope?: "whole";
  /** 一百 = 100, thirteenth = 13th, 1,000 = 1000. */
  readonly numbers?: boolean;
  /** English terms are looked for in Chinese text too (acronyms). */
  readonly searchTargetFormsInSource?: boolean;
}

/** A compiled glossary: immutable, holds no text. Made by `compile`. `Id`: what the compiler knows of its concept ids. */
export interface Termbase<Id extends string = string> {
  readonly concepts: ReadonlyMap<Id, Concept>;
  /** Names of the layers, lowest first. */
  readonly layers: readonly string[];
}
