import { isCommonHan } from "../../text/unit.ts";
import type { GlossaryIssue } from "../model.ts";
import { issueAt, type LintedTerm, type Material } from "./material.ts";

/**
 * single-character-term: one Han character is met inside most words that have it. It is said only of entries without other
 * faults: whoever mends those looks at the entry anyway, and a caution among them would be lost.
 */
export function lintSingleCharacters(
  { concepts }: Material,
  others: readonly GlossaryIssue[],
): readonly GlossaryIssue[] {
  const faulty = new Set(others.filter((issue) => issue.severity !== "info").flatMap((issue) => issue.concepts ?? []));
  return concepts
    .filter((concept) => concept.sample && !faulty.has(concept.id))
    .flatMap((concept) => concept.terms.filter(isBare).map(caution));
}

function isBare({ text, family, match }: LintedTerm): boolean {
  return (
    family === "zh" &&
    text.length === 1 &&
    isCommonHan(text.charCodeAt(0)) &&
    match.notIn === undefined &&
    match.near === undefined
  );
}

function caution({ text, path, concept }: LintedTerm): GlossaryIssue {
  const message = `"${text}" is one character and part of many words; list those under "match": {"notIn": […]}`;
  return issueAt("single-character-term", "warning", path, [concept.id], message);
}
