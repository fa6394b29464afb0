import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Concept } from "../glossary/model.ts";
import { familyOf } from "../text/language.ts";
import { covers } from "../text/span.ts";
import { type CloseForm, closeForms, closestTo, mayBeInside } from "./close-forms.ts";
import { expectedForms, isFixed } from "./evidence.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import { latinSlip } from "./latin-slip.ts";
import { missingConcepts } from "./missing.ts";
import { diagnose, suggestion } from "./rule.ts";
import { otherOrder } from "./word-order.ts";

/**
 * Almost an accepted form: up to two letters off, or, for a set phrase, its words in another order. With a source only for concepts
 * that are missing; without one, only for terms of several words of which one is slipped.
 */
export function nearMiss(facts: UnitFacts): readonly Diagnostic[] {
  if (facts.source === undefined) {
    return closeForms(facts).flatMap((close) =>
      report(facts, conceptOf(facts.termbase, close.concept), close, "letters"),
    );
  }
  return [...slipsAroundRendered(facts), ...slipsForMissing(facts)];
}

/** "Xi Jinping Thought on Socialism with Chinese Characterstics": a short form is there, inside a slipped longer one. */
function slipsAroundRendered(facts: UnitFacts): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [id, matches] of facts.rendered) {
    if (!facts.named.has(id) || !matches.some((match) => mayBeInside(facts, id, match))) continue;
    const close = closestTo(facts, id);
    if (close === undefined) continue;
    if (matches.some((match) => covers(close.span, match.span) && mayBeInside(facts, id, match)))
      found.push(...report(facts, conceptOf(facts.termbase, id), close, "letters"));
  }
  return found;
}

function slipsForMissing(facts: UnitFacts): readonly Diagnostic[] {
  return missingConcepts(facts).flatMap(({ concept, disputed }) => {
    if (disputed) return [];
    const isChinese = familyOf(facts.target.language) === "zh";
    const close = isChinese ? latinSlip(facts, concept) : closestTo(facts, concept.id);
    if (close !== undefined) return report(facts, concept, close, "letters");
    const turned = isFixed(concept) ? otherOrder(facts, concept, 0) : undefined;
    if (turned !== undefined) return report(facts, concept, { ...turned, distance: 0 }, "order");
    const { gap = 0 } = facts.options;
    const stretched = gap > 0 ? otherOrder(facts, concept, gap) : undefined;
    return stretched === undefined ? [] : report(facts, concept, { ...stretched, distance: gap }, "gap");
  });
}

function report(
  facts: UnitFacts,
  concept: Concept,
  { span, term, distance }: Omit<CloseForm, "concept">,
  difference: "letters" | "order" | "gap",
): readonly Diagnostic[] {
  return diagnose(facts, {
    code: "near-miss",
    concept,
    span,
    level: difference === "gap" ? "info" : undefined,
    expected: difference === "letters" ? [term] : expectedForms(facts, concept),
    evidence: { term, difference, distance },
    fix: difference === "gap" ? undefined : suggestion(span, term),
  });
}
