import type { Segment } from "../bitext/segment.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Locale } from "../messages/translate.ts";
import type { PlacedTerm } from "./discovered.ts";

/** What a unit of the file is called: a block of Markdown, a row of a table, a string of a locale file. */
export type UnitName = "unit" | "block" | "row" | "string";

/** A file after its check: where its units stand and what was found, in order. */
export interface CheckedFile {
  readonly path: string;
  /** Path and text of the source where it is a file of its own. */
  readonly sourcePath?: string;
  readonly sourceText?: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly units: number;
  readonly unitName: UnitName;
  readonly diagnostics: readonly Diagnostic[];
  /** What each finding is known by from one run to the next. */
  readonly ids: ReadonlyMap<Diagnostic, string>;
}

/** Counts over all files. Findings are counted whether shown or not. */
export interface Summary {
  /** Concepts loaded. */
  readonly concepts: number;
  /** Concepts of which a term was met. */
  readonly matched: number;
  readonly units: number;
  readonly checked: number;
  /** Kept back by comments in the files. */
  readonly suppressed: number;
  /** Kept back by the ignore file. */
  readonly ignored: number;
  /** Kept back by the baseline. */
  readonly known: number;
  /** Findings of the baseline that are no more, in these files or in files that are gone. */
  readonly stale: number;
  readonly fixed: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export type PaintStyle = Severity | "path" | "code" | "faint" | "strong";
/** Colour comes from the terminal's owner; a report only says what a piece of text is. */
export type Paint = (style: PaintStyle, text: string) => string;

export interface ReportOptions {
  readonly locale: Locale;
  /** Lowest severity shown. */
  readonly level: Severity;
  /** Repeated findings: one entry with a count, or every place. */
  readonly places: "grouped" | "all";
  readonly paint: Paint;
  /** Terms outside the glossary that were asked for; absent when nobody asked. */
  readonly discovered?: readonly PlacedTerm[];
  /** Version of yizhi, for formats that state it. */
  readonly version: string;
}

export type Reporter = (files: readonly CheckedFile[], summary: Summary, options: ReportOptions) => string;

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export const isAtLeast = (severity: Severity, level: Severity): boolean => RANK[severity] >= RANK[level];
