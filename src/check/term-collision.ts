import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Concept } from "../glossary/model.ts";
import { acceptedForms } from "../rendering/accepted.ts";
import type { Termbase, TermMatch } from "../termbase/termbase.ts";
import { familyOf, type Language } from "../text/language.ts";
import { present } from "../text/present.ts";
import { type DocumentRule, inReadingOrder, placeOf, type Sighted, sight } from "./document-rule.ts";
import { isShort, namesOf } from "./evidence.ts";
import { conceptOf, type UnitFacts } from "./facts.ts";
import { wordingOf } from "./inconsistent-term.ts";
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
          const form = wordingOf(match.designations.find(({ concept }) => concept === id)!.term);
          const concepts = byForm.get(form) ?? new Map<string, Sighted>();
          byForm.set(form, concepts);
          if (!concepts.has(id)) concepts.set(id, sight(facts, match));
        }
      }
    },
    conclude: () => {
      const reported = new Set<string>();
      return [...byForm].flatMap(([form, concepts]) => {
        const ids = [...concepts.keys()].sort();
        if (ids.length < 2 || reported.has(ids.join(" "))) return [];
        reported.add(ids.join(" "));
        const met = ids.map((id) => conceptOf(termbase, id));
        const isAvoidable = met.some((concept) => hasOtherForm(concept, form, options, language));
        return isAvoidable && !areOneName(met) ? report(termbase, options, language, concepts) : [];
      });
    },
  };
}

/** The renderings of a concept; where some are its alone in this unit, they tell it apart, and the others speak for their concepts. */
function speaking({ named, rendered }: UnitFacts, id: string): readonly TermMatch[] {
  const matches = rendered.get(id) ?? [];
  const own = matches.filter(
    (match) =>
      !match.designations.some(
        ({ concept }) => concept !== id && named.has(concept) && rendered.get(concept)?.includes(match) === true,
      ),
  );
  return own.length > 0 ? own : matches;
}

/**
 * Could one of them have been named otherwise? Where the glossary gives both the one form alone, its owner is to be told
 * (`many-to-one`), and no translator.
 */
const hasOtherForm = (concept: Concept, form: string, options: CheckOptions, language: Language): boolean =>
  acceptedForms(concept, { ...options, language }).some((term) => !isShort(term) && wordingOf(term) !== form);

/** 独立非执董 is 独立非执行董事 cut short, listed as an entry of its own: all its characters stand in the longer name, in order. */
function areOneName(concepts: readonly Concept[]): boolean {
  const [longest = "", ...others] = concepts
    .map((concept) => (namesOf(concept).zh ?? "").replace(NOT_HAN, ""))
    .sort((a, b) => b.length - a.length);
  return others.every((other) => {
    let at = 0;
    for (const character of longest) if (character === other.charAt(at)) at++;
    return at > 0 && at === other.length;
  });
}

/** Brackets hold a short form, title marks a name. */
const NOT_HAN = /[（(].*?[）)]|[^\p{Script=Han}]+/gu;

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
