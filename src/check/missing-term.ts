import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isFixed } from "./evidence.ts";
import type { UnitFacts } from "./facts.ts";
import { missingConcepts } from "./missing.ts";
import { diagnose } from "./rule.ts";
import { allusion, rendersInOtherOrder } from "./word-order.ts";

/**
 * A concept of the source has no accepted form in the target. Absence alone is no evidence: the finding is info, until the
 * document (document.ts) knows that the concept is rendered acceptably nowhere.
 */
export function missingTerm(facts: UnitFacts): readonly Diagnostic[] {
  return missingConcepts(facts).flatMap(({ concept, places, disputed }) => {
    const [first, ...others] = places;
    if (first === undefined) return [];
    const fixed = isFixed(concept);
    if (!fixed && facts.options.profile !== "strict" && rendersInOtherOrder(facts, concept)) return [];
    return diagnose(facts, {
      code: "missing-term",
      concept,
      side: "source",
      span: first.span,
      level: disputed ? "info" : undefined,
      related:
        others.length === 0
          ? undefined
          : others.map(({ span, text }) => ({ unit: facts.unit, side: "source", span, text })),
      evidence: {
        absentFrom: "unit",
        units: 1,
        closest: allusion(facts, concept),
        disputed: disputed ? true : undefined,
        fixed: fixed ? true : undefined,
      },
    });
  });
}
