import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { renderingsOf } from "./assignment.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import { diagnose } from "./rule.ts";
import { levelOf } from "./severity.ts";

/** Fewer renderings than occurrences in the source: only in `strict`, since a good translation may say "it". More is never a fault. */
export function termCount(facts: UnitFacts): readonly Diagnostic[] {
  if (levelOf("term-count", facts.options) === "off") return [];
  return [...facts.named].flatMap(([id, places]) => {
    const [, second] = places;
    if (second === undefined || places.some((place) => place.designations.length > 1)) return [];
    const targetCount = renderingsOf(facts, id).length;
    if (targetCount === 0 || targetCount >= places.length) return [];
    return diagnose(facts, {
      code: "term-count",
      concept: conceptOf(facts.termbase, id),
      side: "source",
      span: second.span,
      evidence: { sourceCount: places.length, targetCount },
    });
  });
}
