import { applyEdits, type Edit } from "../diagnostics/edit.ts";
import { carryArticle } from "../rendering/carry-article.ts";
import { hasWholeMarkup } from "../rendering/whole-markup.ts";
import { findTerms } from "../termbase/find-terms.ts";
import type { FindOptions, Termbase, TermMatch } from "../termbase/termbase.ts";
import { familyOf, isLanguage, type Language } from "../text/language.ts";
import { present } from "../text/present.ts";
import { type ProtectedSpan, type Span, slice } from "../text/span.ts";
import { type Aim, decide, type SkipReason } from "./decide.ts";
import { type Spacing, spaced } from "./spacing.ts";
import { withWholeMarks } from "./whole-marks.ts";

export interface SubstituteOptions {
  /** A language: terms become their preferred rendering in it. `preferred`: discouraged forms become the preferred ones. */
  readonly to: Language | "preferred";
  /** Of the text. Default: the other one than `to`; for `preferred` the one most of the text is in. */
  readonly language?: Language;
  readonly protect?: readonly ProtectedSpan[];
  /** `whole`: `protect` is all there is; see `FindOptions`. */
  readonly protectScope?: "whole";
  readonly numbers?: boolean;
  /** Default `none`. */
  readonly spacing?: Spacing;
  /** a and an follow the new word. Default: only for `preferred`. */
  readonly fixArticles?: boolean;
  /** The document's date: what was preferred then. */
  readonly asOf?: string;
  readonly style?: string;
}

export interface TermEdit extends Edit {
  readonly concept: string;
}

export interface SkippedTerm {
  readonly span: Span;
  readonly text: string;
  /** Absent when several concepts are meant. */
  readonly concept?: string;
  readonly reason: SkipReason;
}

export interface Substitution {
  readonly text: string;
  /** In text order; spans in the text as given. */
  readonly edits: readonly TermEdit[];
  /** Terms that were found and left, in text order. With `to: "preferred"` accepted terms are not among them. */
  readonly skipped: readonly SkippedTerm[];
}

/**
 * Writes the terms of a text otherwise, in one pass: what was put in is not read again. Nothing is guessed: a term that means
 * several concepts or has no preferred form stays and is reported.
 *
 * @throws TypeError when `to` is neither a language nor `preferred`.
 */
export function substitute(termbase: Termbase, text: string, options: SubstituteOptions): Substitution {
  const aim = aimOf(text, options);
  const edits: TermEdit[] = [];
  const skipped: SkippedTerm[] = [];
  for (const match of findTerms(termbase, text, aim.language, findOptions(options))) {
    const decision = decide(termbase, text, match, aim);
    if (decision === undefined) continue;
    if ("reason" in decision) skipped.push({ span: match.span, text: match.text, ...decision });
    else if (!hasWholeMarkup(text, match.span, options.protect ?? [])) {
      skipped.push({ span: match.span, text: match.text, concept: decision.concept, reason: "markup" });
    } else
      edits.push({
        ...editOf(text, match, decision.replacement, edits.at(-1), aim, options),
        concept: decision.concept,
      });
  }
  return { text: applyEdits(text, edits), edits, skipped };
}

const findOptions = ({ protect, protectScope, numbers }: SubstituteOptions): FindOptions =>
  present({ protect, protectScope, numbers });

function aimOf(text: string, options: SubstituteOptions): Aim {
  const { to, asOf, style } = options;
  if (to !== "preferred" && !isLanguage(to)) {
    throw new TypeError(
      `cannot substitute to "${String(to)}"; expected "preferred" or a language tag like "zh", "en", "en-GB"`,
    );
  }
  const language =
    options.language ?? (to === "preferred" ? prevailingLanguage(text) : familyOf(to) === "zh" ? "en" : "zh");
  const circumstances = { language: to === "preferred" ? language : to, asOf, style };
  return { kind: to === "preferred" ? "preferred" : "rendering", language, circumstances };
}

const HAN = /\p{Script=Han}/gu;
const LATIN = /[A-Za-z]/g;
/** A Chinese character says about as much as three letters. */
const LETTERS_A_CHARACTER = 3;

function prevailingLanguage(text: string): Language {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(HAN) * LETTERS_A_CHARACTER > count(LATIN) ? "zh" : "en";
}

function editOf(
  text: string,
  match: TermMatch,
  written: string,
  last: Edit | undefined,
  aim: Aim,
  options: SubstituteOptions,
): Edit {
  const isEnglish = familyOf(aim.circumstances.language) === "en";
  const fixesArticles = isEnglish && (options.fixArticles ?? aim.kind === "preferred");
  const floor = last?.span.end ?? 0;
  const whole = notBefore(floor, withWholeMarks(text, match.span), match.span);
  const carried = fixesArticles ? carryArticle(text, whole, written) : { span: whole, replacement: written };
  const { span, replacement } = carried.span.start < floor ? { span: whole, replacement: written } : carried;
  const before = last?.span.end === span.start ? last.replacement : undefined;
  return {
    span,
    text: slice(text, span),
    replacement: spaced({ text, span, replacement, before, spacing: options.spacing ?? "none" }),
  };
}

const notBefore = (floor: number, grown: Span, span: Span): Span => (grown.start < floor ? span : grown);
