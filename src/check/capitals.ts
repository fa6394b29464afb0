import { startsSentence } from "../rendering/sentence-start.ts";
import type { Span } from "../text/span.ts";
import { isSmallWord } from "./evidence.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;
const CAPITAL = /\p{Lu}/u;

/** Content words; the parts of a hyphenated one count each. */
export const wordsIn = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).filter((word) => !isSmallWord(word));

export const hasCapitals = (text: string): boolean => CAPITAL.test(text);
export const isCapitalised = (word: string): boolean => CAPITAL.test(word.charAt(0));

/** The words right before and after a stretch, on the same line; not one that has its capital from opening a sentence. */
export function neighbours(text: string, span: Span): readonly string[] {
  const found = /([\p{L}\p{N}'’-]+)[ \t]$/u.exec(text.slice(Math.max(0, span.start - NEIGHBOUR), span.start));
  const opens = found !== null && startsSentence(text, span.start - found[0].length);
  const before = opens ? undefined : found?.[1];
  const after = /^[ \t]([\p{L}\p{N}'’-]+)/u.exec(text.slice(span.end, span.end + NEIGHBOUR))?.[1];
  return [before, after].filter((word) => word !== undefined).filter((word) => !isSmallWord(word));
}

const NEIGHBOUR = 40;
/** A line is a title when so much of what lies outside the term is capitalised. */
const TITLE_SHARE = 0.6;

/** A line with a full stop is a sentence, however many names it has. */
const SENTENCE = /[.;!?]["”’)]*\s*$/u;

/** A longer line is running text. */
const LONGEST_TITLE = 400;

/** Is the line a title, a caption, a table header: mostly capitalised, with or without the term? */
export function isTitleCased(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - LONGEST_TITLE), span.start);
  const after = text.slice(span.end, span.end + LONGEST_TITLE);
  const start = before.lastIndexOf("\n") + 1;
  const stop = after.indexOf("\n");
  const line = `${before.slice(start)} ${stop < 0 ? after : after.slice(0, stop)}`;
  if (line.length > LONGEST_TITLE) return false;
  const words = wordsIn(line);
  const capitals = words.filter(isCapitalised).length;
  return capitals >= words.length * (SENTENCE.test(line) ? 1 : TITLE_SHARE);
}
