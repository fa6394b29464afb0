import { isAcronym } from "./case.ts";

export type Article = "a" | "an" | "the";

const LEADING = /^(a|an|the) +(?=\S)/i;

/** The article a term begins with. */
export function articleOf(term: string): Article | undefined {
  return LEADING.exec(term)?.[1]?.toLowerCase() as Article | undefined;
}

/** The term without the article it begins with, else the term itself. */
export const withoutArticle = (term: string): string => term.replace(LEADING, "");

/** Opening quotation marks, brackets and marks of emphasis have no sound. */
const SILENT_START = /^[\s"'“‘«「『([{*_~`]+/;
const FIRST_WORD = /^[\p{L}\p{N}][\p{L}\p{N}.,&'’]*/u;

/** a or an, by the sound of the first word: an SOE, a UN agency, an hour, a European, a one-off, an 8-point plan, an X-ray. */
export function indefiniteArticle(text: string): "a" | "an" {
  const sounding = text.replace(SILENT_START, "");
  const word = FIRST_WORD.exec(sounding)?.[0];
  return word !== undefined && beginsWithVowelSound(word, sounding) ? "an" : "a";
}

function beginsWithVowelSound(word: string, text: string): boolean {
  if (DIGIT.test(word)) return isEightOrEleven(word);
  if (isSpelledOut(word, text)) return LETTERS_WITH_VOWEL_SOUND.has(word.charAt(0).toUpperCase());
  const lower = word.toLowerCase().normalize("NFD");
  if (SILENT_H.test(lower)) return true;
  return VOWEL.test(lower) && !CONSONANT_SOUND.test(lower);
}

const DIGIT = /^[0-9]/;
const DIGITS = /^[0-9]+(?:,[0-9]{3})*/;

/** 8, 80, 8,000; 11 and 18 as such, before thousands, and in years (1840). */
function isEightOrEleven(word: string): boolean {
  const written = DIGITS.exec(word)?.[0] ?? "";
  const digits = written.replaceAll(",", "");
  if (digits.startsWith("8")) return true;
  if (!digits.startsWith("11") && !digits.startsWith("18")) return false;
  return digits.length % 3 === 2 || (digits.length === 4 && written === digits);
}

/** Named letter by letter: SOE, C.P.C., NPCs, X (in X-ray), mRNA, F1. */
function isSpelledOut(word: string, text: string): boolean {
  const stem = word.replace(PLURAL_S, "");
  if (stem.length === 1 || MIXED.test(stem)) return true;
  if (!isAcronym(stem) || SPOKEN_AS_WORDS.has(stem)) return false;
  if (!VOWEL_INSIDE.test(stem)) return true;
  const longest = IN_CAPITALS.test(text) ? LONGEST_IN_CAPITALS : LONGEST_SPELLED_OUT;
  return stem.replaceAll(".", "").length <= longest;
}

const PLURAL_S = /(?<=[A-Z.])['’]?s$/;
/** A letter with a number or a capital behind it, or MoU. */
const MIXED = /^(?:[A-Za-z][0-9]|[a-z][A-Z]|[A-Z][a-z][A-Z]+$)/;
const VOWEL_INSIDE = /[AEIOU]/;
/** Longer ones are words: UNESCO; and in a line of capitals nearly all are: STATE-OWNED ENTERPRISE. */
const LONGEST_SPELLED_OUT = 5;
const LONGEST_IN_CAPITALS = 3;
const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*[\s-][^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
const LETTERS_WITH_VOWEL_SOUND = new Set("AEFHILMNORSX");

/** Only those whose first letter would mislead. */
const SPOKEN_AS_WORDS = new Set("FIFA LIDAR NASA NATO RADAR SASAC SARS SWIFT".split(" "));

const VOWEL = /^[aeiou]/;
const SILENT_H = /^(?:hour|honest|honou?r(?!ific)|heir)/;
/** European, unit, use, one, Ukraine, Uyghur. */
const CONSONANT_SOUND =
  /^(?:eu|ewe|one(?![a-z])|ones\b|once|oneself|unesco|uni(?!n|m[a-z]|d[elg]|ss)|us(?:[aeu]|ing)|ut[ei]|uto|ubi|ufo|uk|ur(?:an|en|in|o|ug)|uy|uig|ula[^a-z])/;
