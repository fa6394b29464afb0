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
    const wanted = fold(form.term)
      .text.split(/[^\p{L}\p{N}']+/u)
      .filter((word) => word !== "" && !isSmallWord(word))
      .map(trunk);
    if (wanted.length < 2) continue;
    const span = window(words, wanted, slack);
    if (span !== undefined) return { span, term: form.term };
  }
  return undefined;
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
