import type { ConceptTerm } from "../glossary/model.ts";
import { inForce } from "../glossary/validity.ts";
import type { CheckOptions } from "./options.ts";

/**
 * How a term stands in this text, with its date and house style (decisions §10): without `asOf` every form that was official at
 * some time is accepted; with it only the one in force.
 */
export type Standing = "accepted" | "deprecated" | "replaced" | "not-yet" | "layer" | "style";

export function standingOf(term: ConceptTerm, options: CheckOptions): Standing {
  if (term.status === "deprecated") return "deprecated";
  if (term.replacedBy !== undefined) return "layer";
  const force = inForce(term.valid, options.asOf);
  if (force !== "in-force") return force;
  if (term.status === "superseded" && (term.valid === undefined || term.valid.until === undefined)) return "replaced";
  if (options.style !== undefined && term.style !== undefined && term.style !== options.style) return "style";
  return "accepted";
}

export const isAccepted = (term: ConceptTerm, options: CheckOptions): boolean =>
  standingOf(term, options) === "accepted";
