import type { ConceptTerm } from "../glossary/model.ts";
import { type Folded, fold } from "../text/fold.ts";
import { noted } from "../text/noted.ts";
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
export const wordsOf = noted(({ prepared }: SideFacts): readonly Word[] => splitWords(prepared.folded));

const APOSTROPHE = 0x27;
const SPACE = 0x20;

function splitWords(folded: Folded): readonly Word[] {
  const words: Word[] = [];
  const { units, length } = folded;
  let at = 0;
  while (at < length) {
    const unit = units[at]!;
    const end = wordEnd(folded, at);
    if (unit !== SPACE) words.push(wordAt(folded, at, end));
    at = end;
  }
  return words;
}

const wordAt = (folded: Folded, at: number, end: number): Word => ({
  text: folded.units[at] === BARRIER ? "" : written(folded, at, end),
  span: { start: folded.start(at), end: folded.end(end - 1) },
  isWord: isWordUnit(folded.units[at]!),
});

const written = ({ text }: Folded, at: number, end: number): string => text.slice(at, Math.min(end, at + LONGEST_WORD));

/** Where a word ends, or the one unit that is none. */
function wordEnd({ units, length }: Folded, at: number): number {
  let end = at + 1;
  if (!isWordUnit(units[at]!)) return end;
  while (end < length && (isWordUnit(units[end]!) || (units[end] === APOSTROPHE && isWordUnit(units[end + 1] ?? 0))))
    end++;
  return end;
}

/** The places among `wordsOf` of words of at least so many letters, with their texts: words are many, and hardly one is wanted. */
export function eachLongWord(
  { prepared: { folded } }: SideFacts,
  shortest: number,
  visit: (text: string, place: number) => void,
): void {
  let place = 0;
  for (let at = 0; at < folded.length; ) {
    const end = wordEnd(folded, at);
    if (end - at >= shortest) visit(written(folded, at, end), place);
    if (folded.units[at] !== SPACE) place++;
    at = end;
  }
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
  const cut = withoutAt(base.replace(SUFFIXES, ""));
  const found = cut.length >= SHORTEST_STEM && cut !== "the" ? cut : base;
  if (trunks.size >= MOST_TRUNKS) trunks.clear();
  trunks.set(word, found);
  return found;
}

/** regulat-ors and regul-ations are one word. Not of short ones: states, greater. */
const withoutAt = (cut: string): string =>
  cut.length >= SHORTEST_BEFORE_AT + 2 && cut.endsWith("at") ? cut.slice(0, -2) : cut;
const SHORTEST_BEFORE_AT = 4;

/** Texts repeat their words. */
const trunks = new Map<string, string>();
const MOST_TRUNKS = 10_000;

/** Does a side have a word of the trunk? */
export const hasTrunk = (side: SideFacts, wanted: string): boolean =>
  isWordUnit(wanted.charCodeAt(0))
    ? placeOf(side.prepared.folded, wanted, 0) >= 0
    : side.prepared.folded.text.includes(wanted) && trunksOf(side).has(wanted);

/** The first such word that will do. */
export function firstOfTrunk(side: SideFacts, wanted: string, willDo: (span: Span) => boolean): Word | undefined {
  if (!isWordUnit(wanted.charCodeAt(0))) return undefined;
  const { folded } = side.prepared;
  for (let at = placeOf(folded, wanted, 0); at >= 0; at = placeOf(folded, wanted, at + 1)) {
    const word = wordAt(folded, at, wordEnd(folded, at));
    if (willDo(word.span)) return word;
  }
  return undefined;
}

/** Where the next word of a trunk begins, or -1. A word begins with its trunk: only where the letters stand need it be told apart. */
function placeOf(folded: Folded, wanted: string, from: number): number {
  const { text } = folded;
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1))
    if (beginsWord(folded, at) && trunk(written(folded, at, wordEnd(folded, at))) === wanted) return at;
  return -1;
}

const beginsWord = ({ units }: Folded, at: number): boolean =>
  at === 0 || !(isWordUnit(units[at - 1]!) || (units[at - 1] === APOSTROPHE && at > 1 && isWordUnit(units[at - 2]!)));

const trunksOf = noted((side: SideFacts): ReadonlySet<string> => new Set(wordsOf(side).map(({ text }) => trunk(text))));

/** The trunks of a term's words in their order, as in folded text. */
export const trunksOfTerm = remembered(({ term }: ConceptTerm) =>
  fold(term)
    .text.split(" ")
    .filter((word) => word !== "")
    .map(trunk),
);
