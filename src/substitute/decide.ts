import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { inForce } from "../glossary/validity.ts";
import { acceptedForms, type Circumstances, distinctForms } from "../rendering/accepted.ts";
import { sameKind } from "../rendering/choose.ts";
import { renderLike } from "../rendering/render-like.ts";
import { startsSentence } from "../rendering/sentence-start.ts";
import { isDiscouraged } from "../termbase/judge.ts";
import type { Designation, Termbase, TermMatch } from "../termbase/termbase.ts";
import { familyOf, type Language } from "../text/language.ts";

/** Why a term that was found stays as it is. */
export type SkipReason =
  /** No form of the concept is preferred in the language wanted. */
  | "no-preferred"
  /** Homographs that nothing tells apart. */
  | "several-concepts"
  /** Several forms of the kind wanted, none of them preferred. */
  | "several-forms"
  /** It overlaps another term, so perhaps it is not there at all. */
  | "disputed"
  | "already-preferred"
  /** Markup begins or ends inside it. */
  | "markup"
  /** The entry says `translate: false`. */
  | "source-form-kept";

/** What is wanted: a rendering in another language (or region), or the preferred form instead of a discouraged one. */
export interface Aim {
  readonly kind: "rendering" | "preferred";
  /** Of the text as given. */
  readonly language: Language;
  readonly circumstances: Circumstances;
}

export type Decision =
  | { readonly concept: string; readonly replacement: string }
  | { readonly concept?: string; readonly reason: SkipReason };

/** @returns undefined when there is nothing to decide: the term is fine where it stands. */
export function decide(termbase: Termbase, text: string, match: TermMatch, aim: Aim): Decision | undefined {
  const readings = match.designations.map((designation) => readingOf(termbase, designation, aim));
  if (readings.every((reading) => reading.isFine)) return undefined;
  const [first] = readings;
  if (first === undefined) return undefined;
  const only = readings.length === 1 ? { concept: first.concept.id } : {};
  if (match.disputed) return { ...only, reason: "disputed" };
  const decisions = readings.map((reading) => (reading.isFine ? SEVERAL : decideReading(text, match, reading, aim)));
  const chosen = decisions[0]!;
  if (decisions.length === 1) return chosen;
  return "replacement" in chosen &&
    decisions.every((other) => "replacement" in other && other.replacement === chosen.replacement)
    ? chosen
    : SEVERAL;
}

const SEVERAL: Decision = { reason: "several-concepts" };

interface Reading {
  readonly concept: Concept;
  readonly designation: Designation;
  readonly accepted: readonly ConceptTerm[];
  readonly isFine: boolean;
}

function readingOf(termbase: Termbase, designation: Designation, { kind, circumstances }: Aim): Reading {
  const concept = termbase.concepts.get(designation.concept);
  if (concept === undefined) throw new TypeError(`no concept "${designation.concept}" in this termbase`);
  const accepted = acceptedForms(concept, circumstances);
  const isFine = kind === "preferred" && !isOutOfUse(designation.term, accepted, circumstances);
  return { concept, designation, accepted, isFine };
}

const isOutOfUse = (term: ConceptTerm, accepted: readonly ConceptTerm[], { asOf }: Circumstances): boolean =>
  !accepted.includes(term) && (isDiscouraged(term) || inForce(term.valid, asOf) !== "in-force");

function decideReading(text: string, match: TermMatch, reading: Reading, aim: Aim): Decision {
  const concept = reading.concept.id;
  if (aim.kind === "rendering" && !reading.concept.translate) return { concept, reason: "source-form-kept" };
  const term = aim.kind === "rendering" ? renderingFor(reading, aim) : preferredFor(reading, aim);
  if (typeof term === "string") return { concept, reason: term };
  const replacement = written(text, match, reading.designation, term, aim);
  return replacement === match.text ? { concept, reason: "already-preferred" } : { concept, replacement };
}

/** Substitution must not guess: only a form that somebody called the best. */
function renderingFor({ accepted }: Reading, { circumstances }: Aim): ConceptTerm | SkipReason {
  const [best, second] = accepted;
  if (best === undefined || !isBest(best, circumstances)) return "no-preferred";
  const isRival = second?.status === "preferred" && second.language === best.language && best.status === "preferred";
  return isRival && second.valid === undefined && best.valid === undefined && distinctForms([best, second]).length > 1
    ? "several-forms"
    : best;
}

/** The form of the same kind (CCP → CPC, though the full form is preferred), else the preferred one. */
function preferredFor({ accepted, designation }: Reading, { circumstances }: Aim): ConceptTerm | SkipReason {
  const alike = sameKind(accepted, designation.term, circumstances);
  const [best] = alike.length > 0 ? alike : accepted;
  if (best === undefined) return "no-preferred";
  if (isBest(best, circumstances)) return best;
  return distinctForms(alike.length > 0 ? alike : accepted).length === 1 ? best : "several-forms";
}

const isBest = (term: ConceptTerm, { style }: Circumstances): boolean =>
  term.status !== "admitted" || (style !== undefined && term.style === style);

/** Between languages a term is written as listed; nothing in 国企 tells number or case. */
function written(
  text: string,
  match: TermMatch,
  { form, inflection }: Designation,
  term: ConceptTerm,
  { language }: Aim,
): string {
  if (familyOf(language) !== familyOf(term.language)) return term.term;
  const atSentenceStart = startsSentence(text, match.span.start);
  return renderLike(term, { text: match.text, inflection, atSentenceStart, base: form });
}
