import { fold } from "../text/fold.ts";
import type { LanguageFamily } from "../text/language.ts";

/** What a search compares: no case, no quotes, one kind of separator, simplified. Empty for a term of marks alone. */
export const foldedTerm = (text: string): string => fold(text).text;

const APOSTROPHES = /[\u2018\u2019\u02bc`\u00b4]/g;
const QUOTATION_MARKS = /[\u201c\u201d\u201e]/g;
const SPACES = /\s+/gu;

/**
 * When two strings are one and the same term of a glossary: case, width and the shape of marks aside. In English a hyphen and
 * quotation marks tell terms apart, because a glossary may well prefer "policymaking" and deprecate "policy-making".
 */
export function termKey(text: string, family: LanguageFamily): string {
  if (family === "zh") return `zh ${foldedTerm(text)}`;
  const marked = text.replace(APOSTROPHES, "'").replace(QUOTATION_MARKS, '"').normalize("NFKC");
  return `en ${marked.replace(SPACES, " ").trim().toLowerCase()}`;
}
