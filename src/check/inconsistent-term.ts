import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ConceptTerm } from "../glossary/model.ts";
import type { Termbase } from "../termbase/termbase.ts";
import type { Language } from "../text/language.ts";
import { remembered } from "../text/remembered.ts";
import { alignmentsOf } from "./assignment.ts";
import { type DocumentRule, inReadingOrder, placeOf, type Sighted, sight } from "./document-rule.ts";
import { isFixed, isShort } from "./evidence.ts";
import { conceptOf, onlyMeaning, type UnitFacts } from "./facts.ts";
import type { CheckOptions } from "./options.ts";
import { claim } from "./rule.ts";
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
 * One concept, several accepted renderings in one document. A full form, its short forms and registered variants are one rendering, and so are forms of
 * the same words in another order; an ambiguous match speaks for nobody.
 */
export function inconsistentTerm(termbase: Termbase, options: CheckOptions, language: Language): DocumentRule {
  const tally = new Map<string, Map<string, Rendering>>();
  return {
    observe: (facts) => {
      for (const { concept, term, place } of facts.source === undefined ? inTarget(facts) : assigned(facts))
        if (!isShort(term) && term.type !== "variant") count(tally, concept, term, place);
    },
    conclude: () =>
      [...tally].flatMap(([id, renderings]) => conclude(termbase, options, language, id, [...renderings.values()])),
  };
}

interface Use {
  readonly concept: string;
  readonly term: ConceptTerm;
  readonly place: Sighted;
}

/** The renderings that serve an occurrence of the source. */
const assigned = (facts: UnitFacts): readonly Use[] =>
  alignmentsOf(facts).flatMap(({ concept, status, target, disputed }) =>
    target === undefined || status !== "rendered" || disputed === true
      ? []
      : [{ concept, term: target.term, place: sight(facts, target) }],
  );

const inTarget = (facts: UnitFacts): readonly Use[] =>
  facts.target.matches.flatMap((match) => {
    const meaning = match.disputed ? undefined : onlyMeaning(facts, match);
    return meaning === undefined || meaning.drift !== undefined
      ? []
      : [{ concept: meaning.concept, term: meaning.term, place: sight(facts, match) }];
  });

function count(tally: Map<string, Map<string, Rendering>>, concept: string, term: ConceptTerm, place: Sighted): void {
  const renderings = tally.get(concept) ?? new Map<string, Rendering>();
  tally.set(concept, renderings);
  const key = wordingOf(term);
  const rendering = renderings.get(key) ?? { term, count: 0, places: [] };
  renderings.set(key, rendering);
  rendering.count++;
  if (rendering.places.length < MOST_PLACES) rendering.places.push(place);
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/u;
const EMPTY_WORDS = new Set(["", "the", "a", "an", "and", "of", "for", "in", "to"]);

/** Same content words, same rendering: strategy of innovation-driven development, innovation-driven development strategy. */
export const wordingOf = remembered(({ term }: ConceptTerm): string => wordsOf(term).map(trunk).sort().join(" "));

/** Words left out at an end, a hyphen more, an acronym for some of the words: one is the other's short form, though nobody typed it so. */
function isShortened(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [long, short] = a.join("").length < b.join("").length ? [b, a] : [a, b];
  if (long.join("").startsWith(short.join("")) || long.join("").endsWith(short.join(""))) return true;
  const alike = short.findIndex((word, at) => word !== long[at]);
  const behind = [...short].reverse().findIndex((word, at) => word !== long.at(-1 - at));
  const [spelt, acronym] = [long, short].map((words) => words.slice(alike, words.length - behind));
  return spelt!.map((word) => word.charAt(0)).join("") === acronym!.join("");
}

const wordsOf = (term: string): string[] =>
  term
    .toLowerCase()
    .split(NOT_LETTERS)
    .filter((word) => !EMPTY_WORDS.has(word));

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
    .filter(({ term }) => majority !== undefined && !isShortened(majority.term.term, term.term))
    .flatMap((rendering) => rendering.places)
    .sort(inReadingOrder);
  const [first, ...others] = places;
  if (majority === undefined || first === undefined) return [];
  const concept = conceptOf(termbase, id);
  return claim(options, language, {
    code: "inconsistent-term",
    concept,
    level: options.profile === "strict" && isFixed(concept) ? "warning" : undefined,
    place: first,
    expected: [majority.term.term],
    evidence: {
      majority: majority.term.term,
      renderings: ordered.map((rendering) => ({ text: rendering.term.term, count: rendering.count })),
    },
    related: others.map(placeOf),
  });
}
