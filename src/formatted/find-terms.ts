import { findTerms as findTermsInProse } from "../termbase/find-terms.ts";
import type { FindOptions, Termbase, TermMatch } from "../termbase/termbase.ts";
import type { Language } from "../text/language.ts";
import { type FormatOptions, protectedBy } from "./format-options.ts";

export function findTerms(
  termbase: Termbase,
  text: string,
  language: Language,
  options: FindOptions & FormatOptions = {},
): readonly TermMatch[] {
  return findTermsInProse(termbase, text, language, {
    ...options,
    protect: protectedBy(text, options, options.protect),
    protectScope: "whole",
  });
}
