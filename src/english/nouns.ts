import { isAcronym, likeCase } from "./case.ts";
import {
  acronymsWithoutPlural,
  countableIng,
  countableNess,
  houses,
  irregularPlurals,
  nounsLikeAdjectives,
  officesBeforeGeneral,
  withoutPlural,
} from "./irregular-nouns.ts";

/**
 * The plurals of a noun phrase: its head inflects, which is the last word or the word before the first preposition
 * ("secretaries of the Party committee", "attorneys general").
 *
 * @returns none when the head has no plural, is one already, or is no noun.
 */
export function pluralsOf(phrase: readonly string[]): readonly (readonly string[])[] {
  const head = headOf(phrase);
  if (head < 0) return NONE;
  return pluralsOfHead(phrase, head).map((plural) => replaceAt(phrase, head, plural));
}

/** Is the phrase in the plural as it stands? Only plurals that are told by their form. */
export function isPlural(phrase: readonly string[]): boolean {
  const word = phrase[headOf(phrase)];
  if (word === undefined) return false;
  if (ACRONYM_PLURAL.test(word)) return true;
  const head = word.toLowerCase();
  if (withoutPlural.has(head)) return false;
  const last = head.slice(head.lastIndexOf("-") + 1);
  return irregularPluralForms().has(last) || (endsInPluralS(last) && !withoutPlural.has(last));
}

const NONE: readonly never[] = [];
const PREPOSITIONS = new Set(["of", "for", "in", "with", "on", "to", "at", "by"]);

function headOf(phrase: readonly string[]): number {
  const end = beforeBracket(phrase);
  for (let index = 1; index < end; index++) {
    if (PREPOSITIONS.has(phrase[index]!.toLowerCase())) return index - 1;
  }
  if (phrase[end - 1]?.toLowerCase() === "general" && isOffice(phrase[end - 2])) return end - 2;
  return end - 1;
}

const isOffice = (word: string | undefined): boolean =>
  word !== undefined && officesBeforeGeneral.has(word.toLowerCase());

/** "national quality infrastructure (NQI)": what is in brackets at the end is not the head. */
function beforeBracket(phrase: readonly string[]): number {
  if (!phrase.at(-1)?.endsWith(")")) return phrase.length;
  const opening = phrase.findLastIndex((word) => word.startsWith("("));
  return opening > 0 ? opening : phrase.length;
}

function pluralsOfHead(phrase: readonly string[], head: number): readonly string[] {
  const word = phrase[head]!;
  const before = phrase[head - 1]?.toLowerCase();
  if (word.toLowerCase() === "building" && before !== undefined && !houses.has(before)) return NONE;
  return pluralsOfWord(word);
}

function replaceAt(phrase: readonly string[], index: number, word: string): readonly string[] {
  const copy = phrase.slice();
  copy[index] = word;
  return copy;
}

const DIGIT_END = /[0-9]$/;
const LETTER_END = /[a-zA-Z\u00c0-\u024f]$/;
const LETTER = /[a-zA-Z]/;
const OPENING = /^[^a-zA-Z0-9\u00c0-\u024f]+/;
/** SOEs, APIs: a plural already. */
const ACRONYM_PLURAL = /^[A-Z][A-Z0-9&]+s$/;

/** The plurals of one word, hyphens included; most have one. */
export function pluralsOfWord(word: string): readonly string[] {
  if (DIGIT_END.test(word)) return LETTER.test(word) ? [`${word}s`] : NONE;
  if (!LETTER_END.test(word) || word.length < 2) return NONE;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) return pluralsOfCompound(word, hyphen);
  if (isAcronym(word)) return acronymsWithoutPlural.has(word) ? NONE : [`${word}s`];
  if (ACRONYM_PLURAL.test(word)) return NONE;
  const lower = word.replace(OPENING, "").toLowerCase();
  const irregular = irregularPlural(lower);
  if (irregular !== undefined)
    return irregular.map((plural) => likeCase(word, plural)).filter((plural) => plural !== word);
  return isCountable(lower) ? [regularPlural(word, lower)] : NONE;
}

const PARTICLES = new Set(["up", "out", "off", "in", "on", "down", "over", "by", "back", "away", "through", "around"]);
const IN_PHRASE = /^([^-]+)-(in-law|in-chief|at-large|elect|designate|general)$/i;

/** start-ups, passers-by, secretaries-general, commanders-in-chief; other compounds inflect their last part. */
function pluralsOfCompound(word: string, hyphen: number): readonly string[] {
  const postpositive = IN_PHRASE.exec(word);
  if (postpositive !== null) return pluralsOfWord(postpositive[1]!).map((plural) => `${plural}-${postpositive[2]}`);
  const first = word.slice(0, hyphen);
  const last = word.slice(hyphen + 1);
  if (!PARTICLES.has(last.toLowerCase())) return pluralsOfWord(last).map((plural) => `${first}-${plural}`);
  if (first.endsWith("ing")) return NONE;
  return first.endsWith("er") ? pluralsOfWord(first).map((plural) => `${plural}-${last}`) : [`${word}s`];
}

const MAN = /^(.+)m[ae]n$/;
const NOT_OF_MAN = /(?:^hu|^ger|^ro|^otto|^talis|^sha|^cai|^o|^nor|^mussul)man$/;

function irregularPlural(lower: string): readonly string[] | undefined {
  const known = irregularPlurals.get(lower);
  if (known !== undefined) return known;
  if (lower.endsWith("child")) return [`${lower}ren`];
  const man = MAN.exec(lower);
  return man !== null && lower.endsWith("man") && !NOT_OF_MAN.test(lower) ? [`${man[1]}men`] : undefined;
}

let pluralForms: ReadonlySet<string> | undefined;
function irregularPluralForms(): ReadonlySet<string> {
  pluralForms ??= new Set(
    [...irregularPlurals].flatMap(([singular, plurals]) => plurals.filter((plural) => plural !== singular)),
  );
  return pluralForms;
}

/** string, thing. */
const ONE_SYLLABLE_ING = /^(?:k|r|w|th|spr|str|sw)ing$/;
/** socialism, patriotism, but mechanism, criticism. */
const DOCTRINE = /(?<!chan|gan|tic)ism$/;
const ADJECTIVE_ENDING = /(?:ic|ical|ional|ous|ful|less|ish|ible|able|ual|ly|ed)$/;

/** Adjectives, adverbs and participles end many terms; "economics" must not be found by "economic". */
function isCountable(lower: string): boolean {
  if (withoutPlural.has(lower) || irregularPluralForms().has(lower)) return false;
  if (lower.endsWith("ing")) return countableIng.has(lower) || ONE_SYLLABLE_ING.test(lower);
  if (lower.endsWith("ness")) return countableNess.has(lower);
  if (lower.endsWith("people") || DOCTRINE.test(lower) || lower.endsWith("men") || endsInPluralS(lower)) return false;
  return !ADJECTIVE_ENDING.test(lower) || nounsLikeAdjectives.has(lower);
}

/** "-s" as a plural has it: enterprises, but not process, status, analysis. */
const endsInPluralS = (lower: string): boolean =>
  lower.endsWith("s") &&
  !lower.endsWith("ss") &&
  !lower.endsWith("us") &&
  !lower.endsWith("is") &&
  lower.length > 2 &&
  !irregularPlurals.has(lower);

const SIBILANT = /(?:s|x|z|(?<!te|epo)ch|sh)$/;
const CONSONANT_Y = /(?:[^aeiou]|qu)y$/;

function regularPlural(word: string, lower: string): string {
  if (lower.endsWith("is")) return `${word.slice(0, -2)}es`;
  if (CONSONANT_Y.test(lower)) return `${word.slice(0, -1)}ies`;
  return SIBILANT.test(lower) ? `${word}es` : `${word}s`;
}
