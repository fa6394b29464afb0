import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Termbase, TermMatch } from "../termbase/termbase.ts";
import { fold } from "../text/fold.ts";
import { familyOf, type Language } from "../text/language.ts";
import { present } from "../text/present.ts";
import { type DocumentRule, inReadingOrder, placeOf, type Sighted, sight } from "./document-rule.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import type { CheckOptions } from "./options.ts";
import { claim } from "./rule.ts";

/**
 * One target form for several source concepts of the document, so that its reader cannot tell them apart: 行政长官 and 总裁, both
 * "Chief Executive". Long and short forms of one concept are one entry and never meet here.
 */
export function termCollision(termbase: Termbase, options: CheckOptions, language: Language): DocumentRule {
  const byForm = new Map<string, Map<string, Sighted>>();
  return {
    observe: (facts) => {
      for (const id of facts.named.keys()) {
        for (const match of speaking(facts, id)) {
          const form = fold(match.text).text;
          const concepts = byForm.get(form) ?? new Map<string, Sighted>();
          byForm.set(form, concepts);
          if (!concepts.has(id)) concepts.set(id, sight(facts, match));
        }
      }
    },
    conclude: () => {
      const reported = new Set<string>();
      return [...byForm.values()].flatMap((concepts) => {
        const ids = [...concepts.keys()].sort();
        if (ids.length < 2 || reported.has(ids.join(" "))) return [];
        reported.add(ids.join(" "));
        return report(termbase, options, language, concepts);
      });
    },
  };
}

/** The renderings of a concept; where some are its alone in this unit, they tell it apart, and the others speak for their concepts. */
function speaking({ named, rendered }: UnitFacts, id: string): readonly TermMatch[] {
  const matches = rendered.get(id) ?? [];
  const others = new Set(
    [...named.keys()].filter((other) => other !== id).flatMap((other) => rendered.get(other) ?? []),
  );
  const own = matches.filter((match) => !others.has(match));
  return own.length > 0 ? own : matches;
}

/** At the place where the second of them first stands: there the reader loses the thread. */
function report(
  termbase: Termbase,
  options: CheckOptions,
  language: Language,
  concepts: ReadonlyMap<string, Sighted>,
): readonly Diagnostic[] {
  const [, second] = [...concepts].sort(([, a], [, b]) => inReadingOrder(a, b));
  if (second === undefined) return [];
  const [id, place] = second;
  const others = [...concepts].filter(([other]) => other !== id);
  const chineseOf = (other: string): string | undefined =>
    conceptOf(termbase, other).terms.find((term) => familyOf(term.language) === "zh")?.term;
  return claim(options, language, {
    code: "term-collision",
    concept: conceptOf(termbase, id),
    place,
    expected: [],
    evidence: { others: others.map(([other]) => ({ concept: other, ...present({ zh: chineseOf(other) }) })) },
    related: others.map(([, sighted]) => placeOf(sighted)),
  });
}
