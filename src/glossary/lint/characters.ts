import { hasHan, isIgnorable } from "../../text/unit.ts";
import type { JsonPath } from "../json-path.ts";
import type { GlossaryIssue, MatchRules } from "../model.ts";
import { foldedTerm } from "../term-key.ts";
import { issueAt, type LintedConcept, type LintedTerm, type Material } from "./material.ts";

/** empty-after-normalising, invisible-character, surrounding-space, non-normalised, wrong-script. */
export function lintCharacters({ concepts }: Material): readonly GlossaryIssue[] {
  const issues: GlossaryIssue[] = [];
  for (const concept of concepts) {
    if (!concept.sample) continue;
    for (const { text, path } of textsOf(concept)) issues.push(...cleanliness(text, path, concept.id));
    issues.push(...script(concept));
  }
  return issues;
}

interface Stored {
  readonly text: string;
  readonly path: JsonPath;
}

/** Every text of an entry that is compared with other texts. */
function textsOf(concept: LintedConcept): readonly Stored[] {
  const { terms, entry, path } = concept;
  return [
    ...terms.flatMap((term) => [{ text: term.text, path: term.path }, ...listed(term.written.term.match, term.path)]),
    ...listed(entry.match, path),
  ];
}

function listed(match: MatchRules | undefined, path: JsonPath): readonly Stored[] {
  return (["forms", "notIn", "near"] as const).flatMap((key) =>
    (match?.[key] ?? []).map((text, index) => ({ text, path: [...path, "match", key, index] })),
  );
}

const VARIATION_SELECTOR = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
const CONTROL = /[\p{Cc}\p{Cf}]/u;

function cleanliness(text: string, path: JsonPath, id: string): readonly GlossaryIssue[] {
  if (foldedTerm(text) === "") {
    const message = `${quote(text)} is empty once marks and spaces are set aside, so it would match everywhere; write words`;
    return [issueAt("empty-after-normalising", "error", path, [id], message)];
  }
  const issues: GlossaryIssue[] = [];
  const hidden = [...text].find((character) => isInvisible(character));
  if (hidden !== undefined) {
    const message = `${quote(text)} holds the invisible character ${codePoint(hidden)}; delete it`;
    issues.push(issueAt("invisible-character", "warning", path, [id], message));
  }
  if (text.trim() !== text) {
    const message = `${quote(text)} begins or ends with white space; delete it`;
    issues.push(issueAt("surrounding-space", "warning", path, [id], message));
  }
  if (text.normalize("NFC") !== text || VARIATION_SELECTOR.test(text)) {
    const clean = text.normalize("NFC").replace(new RegExp(VARIATION_SELECTOR, "gu"), "");
    const message = `${quote(text)} is not stored in NFC without variation selectors; write ${quote(clean)}`;
    issues.push(issueAt("non-normalised", "warning", path, [id], message));
  }
  return issues;
}

/** White space at the ends is another complaint, and selectors are one of normalisation. */
function isInvisible(character: string): boolean {
  if (VARIATION_SELECTOR.test(character) || character.trim() === "") return character === BYTE_ORDER_MARK;
  return CONTROL.test(character) || isIgnorable(character.charCodeAt(0));
}

const BYTE_ORDER_MARK = "\uFEFF";

/** One complaint an entry: where the languages are swapped, all its terms are. */
function script(concept: LintedConcept): readonly GlossaryIssue[] {
  const english = new Set(concept.terms.filter((term) => term.family === "en").map((term) => term.text.toLowerCase()));
  const wrong = concept.terms.find((term) =>
    term.family === "en" ? isChinese(term) : isEnglish(term) && !english.has(term.text.toLowerCase()),
  );
  if (wrong === undefined) return [];
  const [found, wanted] = wrong.family === "en" ? ["Chinese", "English"] : ["English", "Chinese"];
  const message = `${quote(wrong.text)} is ${found} and stands where ${wanted} is expected; are the languages swapped?`;
  return [issueAt("wrong-script", "error", wrong.path, [concept.id], message)];
}

const LATIN = /\p{Script=Latin}/u;
/** Words of small letters: 5G, App and WTO are Chinese terms too, "dual circulation" is none. */
const ENGLISH_WORD = /(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/u;

const isChinese = (term: LintedTerm): boolean => hasHan(term.text) && !LATIN.test(term.text);
const isEnglish = (term: LintedTerm): boolean => !hasHan(term.text) && ENGLISH_WORD.test(term.text);

const quote = (text: string): string => JSON.stringify(text);
const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
