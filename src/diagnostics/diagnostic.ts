import type { Span } from "../text/span.ts";

export type Severity = "error" | "warning" | "info";

/** A severity as a glossary or a project may set it. */
export type Level = Severity | "off";

/** The seventeen findings, each named by the bad thing. */
export const diagnosticCodes = [
  "missing-term",
  "deprecated-term",
  "superseded-term",
  "untranslated-term",
  "wrong-concept",
  "inconsistent-term",
  "term-collision",
  "near-miss",
  "term-case",
  "term-hyphenation",
  "term-spelling",
  "term-quotes",
  "acronym-first-use",
  "term-count",
  "possible-ellipsis",
  "wrong-region",
  "unused-directive",
] as const;

export type DiagnosticCode = (typeof diagnosticCodes)[number];

export type Side = "source" | "target";

/** A published place where a rendering was seen. */
export interface Citation {
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  /** Page, section or paragraph. */
  readonly at?: string;
}

/** What every finding about a term says of the entry it rests on. */
export interface EntryEvidence {
  /** The preferred forms of the entry. */
  readonly zh?: string;
  readonly en?: string;
  /** The glossary layer that has the last word on the entry, as the user knows it: "bundled", a file name. */
  readonly layer: string;
  /** Where the expected rendering was seen. */
  readonly source?: Citation;
  readonly confidence?: 1 | 2 | 3;
  /** Why the term at fault is not to be used, in the editor's words. */
  readonly note?: string;
}

/** How a deprecated form came on the list: met in real drafts, wrong in any text, foreseen by an editor, or simply listed. */
export type DeprecationBasis = "seen" | "always-wrong" | "predicted" | "listed";

export interface EvidenceByCode {
  readonly "missing-term": EntryEvidence & {
    /** `document`: rendered acceptably nowhere in the document. */
    readonly absentFrom: "unit" | "document";
    /** Units of the document whose source has the concept. */
    readonly units: number;
    /** The closest words of the target, where there are any. */
    readonly closest?: string;
    /** Seen only where two terms overlap, so perhaps not there at all. */
    readonly disputed?: true;
    readonly fixed?: true;
  };
  readonly "deprecated-term": EntryEvidence & {
    /** The listed form that was met. */
    readonly term: string;
    readonly basis: DeprecationBasis;
    /** Set off by quotation marks that the source does not have. */
    readonly quoted?: true;
  };
  readonly "superseded-term": EntryEvidence & {
    readonly term: string;
    /** `replaced` after `until`, `not-yet` before `from`, `layer`: a glossary above displaced it, `style`: of another house. */
    readonly reason: "replaced" | "not-yet" | "layer" | "style";
    readonly from?: string;
    readonly until?: string;
    readonly replacedBy?: string;
    readonly asOf?: string;
  };
  readonly "untranslated-term": EntryEvidence;
  readonly "wrong-concept": EntryEvidence & {
    readonly found: { readonly concept: string; readonly zh?: string; readonly en?: string };
  };
  readonly "inconsistent-term": EntryEvidence & {
    readonly majority: string;
    /** Most frequent first. */
    readonly renderings: readonly { readonly text: string; readonly count: number }[];
  };
  readonly "term-collision": EntryEvidence & {
    readonly others: readonly { readonly concept: string; readonly zh?: string }[];
  };
  readonly "near-miss": EntryEvidence & {
    readonly term: string;
    readonly difference: "letters" | "order" | "gap";
    /** Letters to change, or words between. */
    readonly distance: number;
  };
  readonly "term-case": EntryEvidence & { readonly term: string };
  readonly "term-hyphenation": EntryEvidence & { readonly term: string };
  readonly "term-spelling": EntryEvidence & { readonly term: string; readonly variety: "en-GB" | "en-US" };
  readonly "term-quotes": EntryEvidence & { readonly policy: "none" | "quote" | "italic" };
  readonly "acronym-first-use": EntryEvidence & {
    readonly full: string;
    readonly problem: "before-introduction" | "never-introduced" | "not-introduced-at-full-form" | "expanded-twice";
    readonly introduced?: { readonly unit: number; readonly span: Span };
  };
  readonly "term-count": EntryEvidence & { readonly sourceCount: number; readonly targetCount: number };
  readonly "possible-ellipsis": EntryEvidence & { readonly shared: string };
  readonly "wrong-region": EntryEvidence & { readonly region: string; readonly wanted: string };
  readonly "unused-directive": { readonly directive: string; readonly line?: number };
}

/** `safe` fixes may be applied unasked; a `suggestion` is for a person to take. */
export type Applicability = "safe" | "suggestion";

export interface Fix {
  readonly span: Span;
  readonly replacement: string;
  readonly applicability: Applicability;
}

export interface Place {
  readonly unit: number;
  readonly side: Side;
  readonly span: Span;
  readonly text: string;
}

interface DiagnosticOf<Code extends DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** Absent only for `unused-directive`. */
  readonly concept?: string;
  /** Index of the segment, from 0. */
  readonly unit: number;
  /** What the file calls the segment: a key, a row, "block 3". */
  readonly unitId: string;
  readonly side: Side;
  /** UTF-16 units in the text of `side`. */
  readonly span: Span;
  /** What stands at `span`. */
  readonly text: string;
  /** Accepted forms, the best first; same kind first (an acronym for an acronym). */
  readonly expected: readonly string[];
  readonly evidence: EvidenceByCode[Code];
  readonly related?: readonly Place[];
  readonly fix?: Fix;
}

/** A finding: data only. The sentence is made last, by `messageFor(diagnostic, locale)`. */
export type Diagnostic = { readonly [Code in DiagnosticCode]: DiagnosticOf<Code> }[DiagnosticCode];
