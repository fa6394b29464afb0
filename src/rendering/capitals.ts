import { capitalize, hasCapital, hasSmall } from "../english/case.ts";

/** How a stretch of text is capitalised beyond what its words have of themselves. */
export type CasePattern = "as-listed" | "sentence" | "title" | "title-closed" | "upper";

export interface Sight {
  readonly text: string;
  /** The form as the glossary lists it: capitals that it has of itself tell nothing. */
  readonly base?: string | undefined;
  readonly atSentenceStart: boolean;
}

/**
 * The pattern that a met form adds to its words. "Military-Civil Fusion" is title, "Military-civil Fusion" title-closed: small
 * letters behind the hyphens.
 */
export function casePatternOf({ text, base, atSentenceStart }: Sight): CasePattern {
  const listed = base ?? (isUpper(text) && isShortWord(text) ? text : text.toLowerCase());
  if (isUpper(text) && !isUpper(listed)) return "upper";
  const words = contentWords(text);
  const raised = raisedWords(words, contentWords(listed));
  if (raised.length === 0) return atSentenceStart && isCapitalized(text) ? "sentence" : "as-listed";
  if (atSentenceStart && raised.length === 1 && raised[0] === words[0]) return "sentence";
  if (!words.every(isCapitalized)) return isCapitalized(text) ? "sentence" : "as-listed";
  return words.some((word) => SMALL_AFTER_HYPHEN.test(word)) ? "title-closed" : "title";
}

/** Words of a term in that pattern. Capitals of the term's own stay: acronyms and names. */
export function inCasePattern(term: string, pattern: CasePattern): string {
  switch (pattern) {
    case "as-listed":
      return term;
    case "upper":
      return term.toUpperCase();
    case "sentence":
      return raise(term);
    default:
      return term.replace(pattern === "title" ? WORD : WORD_WITH_HYPHENS, (word, offset: number) =>
        offset > 0 && isSmallWord(word) ? word : raise(word),
      );
  }
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.]*/gu;
const WORD_WITH_HYPHENS = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const SMALL_AFTER_HYPHEN = /-\p{Ll}{3}/u;

const SMALL_WORDS = new Set("a an the and but or nor of for in on at to by with from as into per via vs".split(" "));
const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word.toLowerCase());

const contentWords = (text: string): readonly string[] =>
  (text.match(WORD_WITH_HYPHENS) ?? []).filter((word) => !isSmallWord(word));

const LONGEST_SHORT_WORD = 5;
/** Without a listed form one short word in capitals is taken for an acronym. */
const isShortWord = (text: string): boolean => text.length <= LONGEST_SHORT_WORD && !text.includes(" ");

/** Two capitals at least and no small letter. */
const isUpper = (text: string): boolean => !hasSmall(text) && SEVERAL_CAPITALS.test(text);
const SEVERAL_CAPITALS = /\p{Lu}.*\p{Lu}/su;

const FIRST_LETTER = /\p{L}/u;
const isCapitalized = (text: string): boolean => {
  const first = FIRST_LETTER.exec(text)?.[0];
  return first === undefined || hasCapital(first);
};

/** The words that are capitalised here and not in the list. */
const raisedWords = (words: readonly string[], listed: readonly string[]): readonly string[] =>
  words.filter((word, index) => isCapitalized(word) && !isCapitalized(listed[index] ?? "x"));

const INNER_CAPITAL = /^\p{Ll}{1,2}\p{Lu}/u;
const LEADING_MARKS = /^[^\p{L}\p{N}]*/u;

/** iPhone and eVTOL keep their small letter. */
function raise(text: string): string {
  const marks = LEADING_MARKS.exec(text)?.[0] ?? "";
  const rest = text.slice(marks.length);
  return INNER_CAPITAL.test(rest) ? text : marks + capitalize(rest);
}
