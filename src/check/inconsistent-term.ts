import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ConceptTerm } from "../glossary/model.ts";
import type { Termbase } from "../termbase/termbase.ts";
import type { Language } from "../text/language.ts";
import type { DocumentRule, Sighted } from "./document-rule.ts";
import { entryEvidence, isFixed, isShort } from "./evidence.ts";
import { conceptOf } from "./facts.ts";
import type { CheckOptions } from "./options.ts";
import { defaultLevel, levelOf } from "./severity.ts";
import { isAccepted } from "./standing.ts";
import { trunk } from "./words.ts";

/** Fewer occurrences say nothing about habit. */
const FEWEST_OCCURRENCES = 3;
/** Places kept for each rendering; the counts go on. */
const MOST_PLACES = 50;

interface Rendering {
  readonly term: ConceptTerm;
  count: number;
  readonly places: Sighted[];
}

/**
 * One concept, several accepted renderings in one document. A full form and its short forms are one rendering, and so are forms of
 * the same words in another order; an ambiguous match speaks for nobody.
 */
export function inconsistentTerm(termbase: Termbase, options: CheckOptions, language: Language): DocumentRule {
  const tally = new Map<string, Map<string, Rendering>>();
  return {
    observe: (facts) => {
      for (const match of facts.target.matches) {
        const [designation] = match.designations;
        if (
          designation === undefined ||
          match.designations.length > 1 ||
          match.disputed ||
          designation.drift !== undefined
        )
          continue;
        const { concept, term } = designation;
        if (!isAccepted(term, options) || isShort(term) || (facts.source !== undefined && !facts.named.has(concept)))
          continue;
        count(tally, concept, term, { unit: facts.unit, unitId: facts.unitId, span: match.span, text: match.text });
      }
    },
    conclude: () =>
      [...tally].flatMap(([id, renderings]) => conclude(termbase, options, language, id, [...renderings.values()])),
  };
}

function count(tally: Map<string, Map<string, Rendering>>, concept: string, term: ConceptTerm, place: Sighted): void {
  const renderings = tally.get(concept) ?? new Map<string, Rendering>();
  tally.set(concept, renderings);
  const key = clusterOf(term.term);
  const rendering = renderings.get(key) ?? { term, count: 0, places: [] };
  renderings.set(key, rendering);
  rendering.count++;
  if (rendering.places.length < MOST_PLACES) rendering.places.push(place);
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/u;
const EMPTY_WORDS = new Set(["", "the", "a", "an", "of", "for", "in", "to"]);

/** Same content words, same rendering: strategy of innovation-driven development, innovation-driven development strategy. */
const clusterOf = (term: string): string =>
  term
    .toLowerCase()
    .split(NOT_LETTERS)
    .filter((word) => !EMPTY_WORDS.has(word))
    .map(trunk)
    .sort()
    .join(" ");

function conclude(
  termbase: Termbase,
  options: CheckOptions,
  language: Language,
  id: string,
  renderings: readonly Rendering[],
): readonly Diagnostic[] {
  const total = renderings.reduce((sum, rendering) => sum + rendering.count, 0);
  if (renderings.length < 2 || total < FEWEST_OCCURRENCES) return [];
  const ordered = [...renderings].sort(
    (a, b) => b.count - a.count || Number(b.term.status === "preferred") - Number(a.term.status === "preferred"),
  );
  const [majority, ...minorities] = ordered;
  const places = minorities
    .flatMap((rendering) => rendering.places)
    .sort((a, b) => a.unit - b.unit || a.span.start - b.span.start);
  const [first, ...others] = places;
  if (majority === undefined || first === undefined) return [];
  const concept = conceptOf(termbase, id);
  const own = options.profile === "strict" && isFixed(concept) ? "warning" : defaultLevel("inconsistent-term", options);
  const severity = levelOf("inconsistent-term", options, own, concept);
  if (severity === "off") return [];
  return [
    {
      code: "inconsistent-term",
      severity,
      concept: id,
      ...first,
      side: "target",
      expected: [majority.term.term],
      evidence: {
        ...entryEvidence(concept, language, options),
        majority: majority.term.term,
        renderings: ordered.map((rendering) => ({ text: rendering.term.term, count: rendering.count })),
      },
      related: others.map(({ unit, span, text }) => ({ unit, side: "target" as const, span, text })),
    },
  ];
}
