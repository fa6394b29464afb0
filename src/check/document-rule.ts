import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { TermMatch } from "../termbase/termbase.ts";
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
export interface Sighted extends Place {
  readonly unitId: string;
}

export const sight = ({ unit, unitId }: UnitFacts, { span, text }: Pick<TermMatch, "span" | "text">): Sighted => ({
  unit,
  unitId,
  side: "target",
  span,
  text,
});

export const placeOf = ({ unitId: _, ...place }: Sighted): Place => place;

export const inReadingOrder = (a: Sighted, b: Sighted): number => a.unit - b.unit || a.span.start - b.span.start;
