import type { ConceptTerm } from "../glossary/model.ts";
import { inForce } from "../glossary/validity.ts";

/** The date of the document, and the house it is written for. */
export interface Occasion {
  readonly asOf?: string;
  readonly style?: string;
}

/**
 * How a term stands in a text of this date and house style (decisions §10): without `asOf` every form that was official at some
 * time is accepted; with it only the one in force.
 */
export type Standing = "accepted" | "deprecated" | "replaced" | "not-yet" | "layer" | "style";

export function standingOf(term: ConceptTerm, occasion: Occasion): Standing {
  if (term.status === "deprecated") return "deprecated";
  if (term.replacedBy !== undefined) return "layer";
  const force = inForce(term.valid, occasion.asOf);
  if (force !== "in-force") return force;
  if (term.status === "superseded" && term.valid?.until === undefined) return "replaced";
  if (occasion.style !== undefined && term.style !== undefined && term.style !== occasion.style) return "style";
  return "accepted";
}

export const isAccepted = (term: ConceptTerm, occasion: Occasion): boolean => standingOf(term, occasion) === "accepted";
