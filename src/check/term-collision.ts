import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { fold } from "../text/fold.ts";
import { familyOf, type Language } from "../text/language.ts";
import type { DocumentRule, Sighted } from "./document-rule.ts";
import { entryEvidence } from "./evidence.ts";
import { conceptOf } from "./facts.ts";
import type { CheckOptions } from "./options.ts";
import { defaultLevel, levelOf } from "./severity.ts";

/**
 * One target form for several source concepts of the document, so that its reader cannot tell them apart: 行政长官 and 总裁, both
 * "Chief Executive". Long and short forms of one concept are one entry and never meet here.
 */
export function termCollision(termbase: Termbase, options: CheckOptions, language: Language): DocumentRule {
  const byForm = new Map<string, Map<string, Sighted>>();
  return {
    observe: (facts) => {
      for (const id of facts.named.keys()) {
        for (const match of facts.rendered.get(id) ?? []) {
          const form = fold(match.text).text;
          const concepts = byForm.get(form) ?? new Map<string, Sighted>();
          byForm.set(form, concepts);
          if (!concepts.has(id))
            concepts.set(id, { unit: facts.unit, unitId: facts.unitId, span: match.span, text: match.text });
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

/** At the place where the second of them first stands: there the reader loses the thread. */
function report(
  termbase: Termbase,
  options: CheckOptions,
  language: Language,
  concepts: ReadonlyMap<string, Sighted>,
): readonly Diagnostic[] {
  const [, second] = [...concepts].sort(([, a], [, b]) => a.unit - b.unit || a.span.start - b.span.start);
  if (second === undefined) return [];
  const [id, place] = second;
  const concept = conceptOf(termbase, id);
  const severity = levelOf("term-collision", options, defaultLevel("term-collision", options), concept);
  if (severity === "off") return [];
  const others = [...concepts].filter(([other]) => other !== id);
  return [
    {
      code: "term-collision",
      severity,
      concept: id,
      ...place,
      side: "target",
      expected: [],
      evidence: {
        ...entryEvidence(concept, language, options),
        others: others.map(([other]) => {
          const zh = conceptOf(termbase, other).terms.find((term) => familyOf(term.language) === "zh")?.term;
          return { concept: other, ...(zh === undefined ? {} : { zh }) };
        }),
      },
      related: others.map(([, { unit, span, text }]) => ({ unit, side: "target" as const, span, text })),
    },
  ];
}
