import { lintCharacters } from "./lint/characters.ts";
import { lintContradictions } from "./lint/contradictions.ts";
import { lintIds } from "./lint/ids.ts";
import { lintLanguages } from "./lint/languages.ts";
import { type Lintable, materialOf } from "./lint/material.ts";
import { lintPatterns } from "./lint/patterns.ts";
import { lintReferences } from "./lint/references.ts";
import { lintSameRendering } from "./lint/same-rendering.ts";
import { lintSingleCharacters } from "./lint/single-character.ts";
import { lintStatuses } from "./lint/statuses.ts";
import type { GlossaryIssue } from "./model.ts";

/**
 * What is wrong, or looks wrong, in valid glossary data (§5 of the model): conflicts inside entries and between them, and terms
 * that are not stored cleanly. Paths lead into the data given: the file for a file, `[3].en` for a list, for a glossary its
 * `entries`. Never throws; an empty list means that nothing was found.
 */
export function lintGlossary(input: Lintable): readonly GlossaryIssue[] {
  const material = materialOf(input);
  const issues = [
    ...lintIds(material),
    ...lintCharacters(material),
    ...lintStatuses(material),
    ...lintContradictions(material),
    ...lintSameRendering(material),
    ...lintReferences(material),
    ...lintLanguages(material),
    ...lintPatterns(material),
  ];
  return [...issues, ...lintSingleCharacters(material, issues)];
}
