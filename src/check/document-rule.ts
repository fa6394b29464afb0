import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { UnitFacts } from "./facts.ts";

/**
 * A rule over a whole document. It sees every unit once, in order, and keeps only counts and a few places, so that a document may
 * be as long as it likes.
 */
export interface DocumentRule {
  readonly observe: (facts: UnitFacts) => void;
  readonly conclude: () => readonly Diagnostic[];
}

/** A place of a document rule's finding, with the unit's own name. */
export interface Sighted {
  readonly unit: number;
  readonly unitId: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}
