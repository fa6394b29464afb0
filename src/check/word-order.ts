import type { Concept } from "../glossary/model.ts";
import { fold } from "../text/fold.ts";
import { familyOf } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { formsFor, isSmallWord } from "./evidence.ts";
import type { UnitFacts } from "./facts.ts";
import { trunk, type Word, wordsOf } from "./words.ts";

/** So many foreign words may stand among the words of a term in another order. */
const SLACK = 3;

/** 品牌建设 / "building the brand": all content words of an accepted form, in any order, close together. */
export const rendersInOtherOrder = (facts: UnitFacts, concept: Concept): boolean =>
  otherOrder(facts, concept, SLACK) !== undefined;

/** The tightest such stretch, from the first content word to the last. */
export function otherOrder(
  facts: UnitFacts,
  concept: Concept,
  slack: number,
): { readonly span: Span; readonly term: string } | undefined {
  if (familyOf(facts.target.language) !== "en") return undefined;
  const words = wordsOf(facts.target);
  for (const form of formsFor(facts, concept)) {
    const wanted = contentTrunks(form.term);
    if (wanted.length < 2) continue;
    const span = window(words, wanted, slack);
    if (span !== undefined) return { span, term: form.term };
  }
  return undefined;
}

const contentTrunks = (term: string): readonly string[] =>
  fold(term)
    .text.split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "" && !isSmallWord(word))
    .map(trunk);

/** What is left of a term in a paraphrase: half of its words ("regulators" for regulatory authorities), or two characters running. */
export function allusion(facts: UnitFacts, concept: Concept): string | undefined {
  for (const { term } of formsFor(facts, concept)) {
    const met =
      familyOf(facts.target.language) === "en" ? halfOf(term, wordsOf(facts.target)) : pairOf(term, facts.target.text);
    if (met !== undefined) return met;
  }
  return undefined;
}

function halfOf(term: string, words: readonly Word[]): string | undefined {
  const wanted = new Set(contentTrunks(term));
  const met = words.filter((word) => word.isWord && wanted.delete(trunk(word.text)));
  return met.length > 0 && met.length >= wanted.size ? met.map((word) => word.text).join(" ") : undefined;
}

/** Shorter terms have too few pairs for one to tell anything. */
const SHORTEST_TELLING = 4;

const pairOf = (term: string, text: string): string | undefined =>
  term.length < SHORTEST_TELLING
    ? undefined
    : [...term].map((_, at) => term.slice(at, at + 2)).find((pair) => pair.length === 2 && text.includes(pair));

function window(words: readonly Word[], wanted: readonly string[], slack: number): Span | undefined {
  for (let first = 0; first < words.length; first++) {
    if (!words[first]!.isWord || !wanted.includes(trunk(words[first]!.text))) continue;
    const open = [...wanted];
    let foreign = 0;
    for (let at = first; at < words.length && foreign <= slack; at++) {
      const word = words[at]!;
      if (word.text === "" || SENTENCE_END.test(word.text)) break;
      const index = word.isWord ? open.indexOf(trunk(word.text)) : -1;
      if (index >= 0) open.splice(index, 1);
      else if (word.isWord && !isSmallWord(word.text)) foreign++;
      if (open.length === 0) return { start: words[first]!.span.start, end: word.span.end };
    }
  }
  return undefined;
}

const SENTENCE_END = /^[.!?;。！？；]$/;
