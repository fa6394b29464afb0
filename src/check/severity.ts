import type { DiagnosticCode, Level, Severity } from "../diagnostics/diagnostic.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import type { CheckOptions, Profile } from "./options.ts";

/** The table of checks.md §3.4. Rules lower or raise single findings by their evidence. */
const DEFAULTS: Readonly<Record<DiagnosticCode, readonly [prose: Level, strings: Level, strict: Level]>> = {
  "missing-term": ["info", "warning", "warning"],
  "deprecated-term": ["error", "error", "error"],
  "superseded-term": ["warning", "warning", "warning"],
  "untranslated-term": ["error", "error", "error"],
  "wrong-concept": ["error", "error", "error"],
  "inconsistent-term": ["info", "info", "warning"],
  "term-collision": ["info", "info", "info"],
  "near-miss": ["warning", "warning", "error"],
  "term-case": ["info", "info", "warning"],
  "term-hyphenation": ["warning", "info", "warning"],
  "term-spelling": ["info", "info", "warning"],
  "term-quotes": ["off", "off", "info"],
  "acronym-first-use": ["info", "off", "warning"],
  "term-count": ["off", "off", "info"],
  "possible-ellipsis": ["info", "info", "off"],
  "wrong-region": ["warning", "warning", "warning"],
  "unused-directive": ["info", "info", "info"],
};

const COLUMN: Readonly<Record<Profile, 0 | 1 | 2>> = { prose: 0, strings: 1, strict: 2 };

/**
 * The severity of one finding: what the term says, else its entry, else the project's level for the code, else `own`, the rule's
 * verdict on this finding, else the profile's default. A code that is off stays off whatever an entry says.
 */
export function levelOf(
  code: DiagnosticCode,
  options: CheckOptions,
  own?: Level,
  concept?: Concept,
  term?: ConceptTerm,
): Level {
  const level = options.levels?.[code] ?? own ?? defaultLevel(code, options);
  return level === "off" ? level : (term?.severity ?? concept?.severity ?? level);
}

export const defaultLevel = (code: DiagnosticCode, options: CheckOptions): Level =>
  DEFAULTS[code][COLUMN[options.profile ?? "prose"]];

const RANK: Readonly<Record<Level, number>> = { off: 0, info: 1, warning: 2, error: 3 };

export const atMost = (level: Level, cap: Severity): Level => (RANK[level] > RANK[cap] ? cap : level);
