import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { fold } from "../text/fold.ts";
import { familyOf } from "../text/language.ts";
import { remembered } from "../text/remembered.ts";
import { overlapping, overlaps, type Span } from "../text/span.ts";
import { alignmentsOf } from "./assignment.ts";
import { formsFor, isSmallWord } from "./evidence.ts";
import type { SideFacts, UnitFacts } from "./facts.ts";
import { firstOfTrunk, hasTrunk, trunk, type Word, wordsOf } from "./words.ts";

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
  for (const form of formsFor(facts, concept)) {
    const wanted = contentTrunks(form);
    if (wanted.length < 2 || !wanted.every((word) => hasTrunk(facts.target, word))) continue;
    const span = window(wordsOf(facts.target), wanted, slack);
    if (span !== undefined) return { span, term: form.term };
  }
  return undefined;
}

const contentTrunks = remembered(({ term }: Pick<ConceptTerm, "term">): readonly string[] =>
  fold(term)
    .text.split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "" && !isSmallWord(word))
    .map(trunk),
);

/**
 * What is left of a term in a paraphrase: a third of its words ("regulators" for regulatory authorities), half of its characters in
 * pairs, or a shortening of it (环保). Words that render another term of the source are not left over; nor are those of `taken`.
 */
export function allusion(facts: UnitFacts, concept: Concept, taken?: ConceptTerm): string | undefined {
  // What serves what is asked only where something may.
  const isFree = (span: Span): boolean =>
    [facts.target.matches, facts.leftOver].every((matches) => overlapping(matches, span).length === 0) ||
    !alignmentsOf(facts).some(
      ({ concept: other, target }) => target !== undefined && other !== concept.id && overlaps(target.span, span),
    );
  const gone = taken === undefined ? [] : contentTrunks(taken);
  for (const form of formsFor(facts, concept)) {
    const met =
      familyOf(facts.target.language) === "en"
        ? thirdOf(contentTrunks(form), facts.target, gone, isFree)
        : piecesOf(form.term, taken?.term ?? "", facts.target.text, isFree);
    if (met !== undefined) return met;
  }
  return undefined;
}

function thirdOf(
  trunks: readonly string[],
  target: SideFacts,
  gone: readonly string[],
  isFree: (span: Span) => boolean,
): string | undefined {
  const wanted = new Set(trunks);
  const met: Word[] = [];
  for (const each of wanted) {
    const word = gone.includes(each) ? undefined : firstOfTrunk(target, each, isFree);
    if (word !== undefined) met.push(word);
  }
  if (met.length === 0 || met.length < wanted.size / 3) return undefined;
  return met
    .sort((a, b) => a.span.start - b.span.start)
    .map((word) => word.text)
    .join(" ");
}

/** Shorter terms have too few pairs for one to tell anything. */
const SHORTEST_TELLING = 4;

function piecesOf(term: string, taken: string, text: string, isFree: (span: Span) => boolean): string | undefined {
  if (term.length < SHORTEST_TELLING) return undefined;
  const stands = (piece: string): boolean => {
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
      if (isFree({ start: at, end: at + piece.length })) return true;
    return false;
  };
  const pairs = [...term]
    .map((_, at) => term.slice(at, at + 2))
    .filter((pair) => pair.length === 2 && !taken.includes(pair));
  const met = pairs.filter(stands);
  if (met.length * 2 + 1 >= pairs.length && met.length > 0) return met.join("…");
  return term.length === SHORTEST_TELLING
    ? [0, 1].flatMap((first) => [2, 3].map((second) => term.charAt(first) + term.charAt(second))).find(stands)
    : undefined;
}

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
