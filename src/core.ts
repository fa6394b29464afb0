/** `yizhi/core`: strings and termbases, no dependency. Data comes validated (bundled, or through `yizhi`). */

export { findTerms } from "./termbase/find-terms.ts";

// It stands first so that the packed characters come early in a bundle: gzip makes more of them and of the code when they are apart.

export type { Directive, Origin, OriginPiece, Protection, Segment, Silence } from "./bitext/segment.ts";
export { check, checkTarget, type TextPair } from "./check/check.ts";
export {
  type ConceptTally,
  checkDocument,
  type DocumentReport,
  type OpenDocument,
  openDocument,
} from "./check/document.ts";
export { type CheckOptions, type Profile, profiles } from "./check/options.ts";
export { applyFixes } from "./diagnostics/apply-fixes.ts";
export type {
  Applicability,
  Citation,
  DeprecationBasis,
  Diagnostic,
  DiagnosticCode,
  EntryEvidence,
  EvidenceByCode,
  Fix,
  Level,
  Place,
  Severity,
  Side,
} from "./diagnostics/diagnostic.ts";
export { diagnosticCodes } from "./diagnostics/diagnostic.ts";
export type { Edit } from "./diagnostics/edit.ts";
export { assembleGlossary } from "./glossary/bundle.ts";
export type * from "./glossary/model.ts";
export { type LookupAnswer, type LookupOptions, type LookupResult, lookup, type Meeting } from "./lookup/lookup.ts";
export { type SubstituteOptions, type Substitution, substitute } from "./substitute/substitute.ts";
export { compile } from "./termbase/compile.ts";
export type { Designation, FindOptions, Termbase, TermMatch } from "./termbase/termbase.ts";
export type { Language } from "./text/language.ts";
export type { ProtectedSpan, Span } from "./text/span.ts";
