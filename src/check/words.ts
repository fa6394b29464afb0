import type { Folded } from "../text/fold.ts";
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
  const { units, length } = folded;
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
      text: unit === BARRIER ? "" : String.fromCharCode(...units.subarray(at, Math.min(end, at + LONGEST_WORD))),
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
  /(?:isations?|izations?|ations?|itions?|ments?|ness|ities|ity|ively|ally|ance|ancy|ence|ency|ings?|[ai]tives?|ives?|ials?|ies|ied|ers?|ors?|est|ed|es|al|ic|ly|ts?|s|e|y)$/;
const SHORTEST_STEM = 3;

/** What is left of a word when its ending is undone. Only to tell a slip of the pen from another form; never to match by. */
export function trunk(word: string): string {
  const base = word.replace(/'s?$/, "");
  const cut = base.replace(SUFFIXES, "");
  return cut.length >= SHORTEST_STEM ? cut : base;
}
