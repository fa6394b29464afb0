import type { ConceptTerm } from "../glossary/model.ts";
import { type Folded, fold } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { BARRIER, isWordUnit } from "../text/unit.ts";
import type { SideFacts } from "./facts.ts";

/** A word of the folded text; `barrier` and punctuation stand as words of one unit, so that windows know what lies between. */
export interface Word {
  readonly text: string;
  readonly span: Span;
  readonly isWord: boolean;
}

/** The words of a side, hyphens and quotation marks already gone. */
export const wordsOf = ({ prepared }: SideFacts): readonly Word[] => wordsIn(prepared.folded);

const wordsIn = remembered(splitWords);

const APOSTROPHE = 0x27;
const SPACE = 0x20;

function splitWords(folded: Folded): readonly Word[] {
  const words: Word[] = [];
  const { units, length, text } = folded;
  let at = 0;
  while (at < length) {
    const unit = units[at]!;
    let end = at + 1;
    if (unit === SPACE) {
      at = end;
      continue;
    }
    const isWord = isWordUnit(unit);
    if (isWord)
      while (
        end < length &&
        (isWordUnit(units[end]!) || (units[end] === APOSTROPHE && isWordUnit(units[end + 1] ?? 0)))
      )
        end++;
    words.push({
      text: unit === BARRIER ? "" : text.slice(at, Math.min(end, at + LONGEST_WORD)),
      span: { start: folded.start(at), end: folded.end(end - 1) },
      isWord,
    });
    at = end;
  }
  return words;
}

/** Longer runs of letters are no words; they are cut so that a hostile text costs no more than a long one. */
const LONGEST_WORD = 60;

const SUFFIXES =
  /(?:isations?|izations?|or(?:y|ies)|ations?|itions?|ments?|ness|ities|ity|ively|ally|ance|ancy|ence|ency|ings?|[ai]tives?|ives?|ials?|ies|ied|ers?|ors?|est|ed|es|al|ic|ly|ts?|s|e|y)$/;
const SHORTEST_STEM = 3;

/** What is left of a word when its ending is undone. Only to tell a slip of the pen from another form; never to match by. */
export function trunk(word: string): string {
  const known = trunks.get(word);
  if (known !== undefined) return known;
  const base = word.replace(/'s?$/, "");
  const cut = base.replace(SUFFIXES, "");
  const found = cut.length >= SHORTEST_STEM ? cut : base;
  if (trunks.size >= MOST_TRUNKS) trunks.clear();
  trunks.set(word, found);
  return found;
}

/** Texts repeat their words. */
const trunks = new Map<string, string>();
const MOST_TRUNKS = 10_000;

/** The trunks of all words of a side, to see soon that a form cannot be there. */
export const trunksOf = (side: SideFacts): ReadonlySet<string> => trunksIn(wordsOf(side));
const trunksIn = remembered((words: readonly Word[]) => new Set(words.map(({ text }) => trunk(text))));

/** The trunks of a term's words in their order, as in folded text. */
export const trunksOfTerm = remembered(({ term }: ConceptTerm) =>
  fold(term)
    .text.split(" ")
    .filter((word) => word !== "")
    .map(trunk),
);
