import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import { diagnose } from "./rule.ts";

/** Fewer renderings than occurrences in the source: only in `strict`, since a good translation may say "it". More is never a fault. */
export function termCount(facts: UnitFacts): readonly Diagnostic[] {
  return [...facts.named].flatMap(([id, places]) => {
    const rendered = facts.rendered.get(id)?.length ?? 0;
    const [, second] = places;
    if (
      rendered === 0 ||
      rendered >= places.length ||
      second === undefined ||
      places.some((place) => place.designations.length > 1)
    )
      return [];
    const concept = conceptOf(facts.termbase, id);
    return diagnose(facts, {
      code: "term-count",
      concept,
      side: "source",
      span: second.span,
      evidence: { sourceCount: places.length, targetCount: rendered },
    });
  });
}
