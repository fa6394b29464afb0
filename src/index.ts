/** `yizhi`: everything public. `yizhi/core` is the part without dependencies. */

export {
  type AlignedTerm,
  type Alignment,
  type AlignmentStatus,
  type AlignOptions,
  alignTerms,
} from "./align/align-terms.ts";
export type { Directive, Origin, OriginPiece, Protection, Segment, Silence } from "./bitext/segment.ts";
export { type BundledField, bundledField, bundledFields, bundledGlossary } from "./bundled.ts";
export type { BundledConceptId } from "./bundled-ids.ts";
export type { TextPair } from "./check/check.ts";
export type { ConceptTally, DocumentReport, OpenDocument } from "./check/document.ts";
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
export type {
  DiscoveredPlace,
  DiscoveredRendering,
  DiscoveredTerm,
  DiscoverOptions,
} from "./discover/discover.ts";
export { check, checkDocument, checkTarget, openDocument } from "./formatted/check.ts";
export { discoverTerms } from "./formatted/discover.ts";
export { findTerms } from "./formatted/find-terms.ts";
export type { FormatOptions } from "./formatted/format-options.ts";
export { substitute } from "./formatted/substitute.ts";
export { assembleGlossary } from "./glossary/bundle.ts";
export { type DefinedId, defineGlossary, type GlossaryInput } from "./glossary/define.ts";
export { GlossaryError } from "./glossary/errors.ts";
export { lintGlossary } from "./glossary/lint.ts";
export { mergeGlossaries } from "./glossary/merge.ts";
export type * from "./glossary/model.ts";
export { type ParseOptions, parseGlossary } from "./glossary/parse.ts";
export { type LookupAnswer, type LookupOptions, type LookupResult, lookup, type Meeting } from "./lookup/lookup.ts";
export type { MarkupFormat } from "./markup/protect.ts";
export { type Message, messageFor } from "./messages/message.ts";
export type { Locale } from "./messages/translate.ts";
export { type ProposedEntry, type ProposedSlot, proposeEntries } from "./report/proposals.ts";
export type { SkippedTerm, SubstituteOptions, Substitution, TermEdit } from "./substitute/substitute.ts";
export { compile } from "./termbase/compile.ts";
export type { Designation, FindOptions, Termbase, TermMatch } from "./termbase/termbase.ts";
export type { Language } from "./text/language.ts";
export type { ProtectedSpan, Span } from "./text/span.ts";
