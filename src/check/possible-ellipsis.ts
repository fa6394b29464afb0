import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Concept } from "../glossary/model.ts";
import { familyOf } from "../text/language.ts";
import { formsFor } from "./evidence.ts";
import type { UnitFacts } from "./facts.ts";
import { missingConcepts } from "./missing.ts";
import { diagnose } from "./rule.ts";
import { hasTrunk, trunk, trunksOfTerm, type Word, wordsOf } from "./words.ts";

/** A coordination is at most so many words long. */
const WINDOW = 8;
const COORDINATORS = new Set(["and", "or", "as", "well", "both", "&", ",", "/"]);

/**
 * "A manufacturing and quality powerhouse" for 制造强国、质量强国: the words of the missing term stand in order, and what stands
 * between them is only coordinators and words of other terms. Noted, never complained of; `strict` calls it missing.
 */
export function possibleEllipsis(facts: UnitFacts): readonly Diagnostic[] {
  if (familyOf(facts.target.language) !== "en" || facts.options.profile === "strict") return [];
  return missingConcepts(facts).flatMap(({ concept, places }) => {
    const shared = sharedForm(facts, concept);
    const [place] = places;
    if (shared === undefined || place === undefined) return [];
    return diagnose(facts, {
      code: "possible-ellipsis",
      concept,
      side: "source",
      span: place.span,
      evidence: { shared },
    });
  });
}

function sharedForm(facts: UnitFacts, concept: Concept): string | undefined {
  const inOtherTerms = (word: Word): boolean =>
    facts.target.matches.some(({ span }) => span.start <= word.span.start && word.span.end <= span.end);
  for (const form of formsFor(facts, concept)) {
    const wanted = trunksOfTerm(form);
    if (wanted.length < 2 || !wanted.every((word) => hasTrunk(facts.target, word))) continue;
    const words = wordsOf(facts.target);
    for (let at = 0; at < words.length; at++) {
      const end = coordinatedFrom(words, at, wanted, inOtherTerms);
      if (end !== undefined) return facts.target.text.slice(words[at]!.span.start, words[end]!.span.end);
    }
  }
  return undefined;
}

function coordinatedFrom(
  words: readonly Word[],
  from: number,
  wanted: readonly string[],
  inOtherTerms: (word: Word) => boolean,
): number | undefined {
  const [first = ""] = wanted;
  const { text } = words[from]!;
  if (!text.startsWith(first) || trunk(text) !== first) return undefined;
  let next = 1;
  let coordinated = false;
  for (let at = from + 1; at < Math.min(words.length, from + WINDOW); at++) {
    const word = words[at]!;
    if (trunk(word.text) === wanted[next]) next++;
    else if (COORDINATORS.has(word.text)) coordinated = true;
    else if (!inOtherTerms(word)) return undefined;
    if (next === wanted.length) return coordinated ? at : undefined;
  }
  return undefined;
}
