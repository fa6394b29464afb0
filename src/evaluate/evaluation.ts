import type { DiagnosticCode, Severity } from "../diagnostics/diagnostic.ts";
import type { Consistency } from "./consistency.ts";
import type { NaiveRates } from "./naive.ts";
import type { Rate } from "./rate.ts";

/** What a glossary and its checks are worth on a bitext. Plain data: it is its own JSON. */
export interface Evaluation {
  readonly documents: number;
  /** Segments that were checked. */
  readonly segments: number;
  /** A use is a concept named in the source of a segment. */
  readonly uses: number;
  readonly concepts: number;
  readonly success: TermSuccess;
  readonly consistency: Consistency;
  /** On text taken as good every finding is a false alarm. The most frequent first. */
  readonly rules: readonly RuleRate[];
  /** By use, most findings first. */
  readonly byConcept: readonly ConceptRecord[];
  readonly naive: NaiveRates;
}

export interface TermSuccess {
  /** Uses whose target holds a listed rendering, letter for letter but for case. */
  readonly surface: Rate;
  /** Uses whose target holds any accepted form of the concept: inflected, spelt otherwise; no part of a longer term. */
  readonly generated: Rate;
  /** Occurrences to which a rendering of their own can be assigned (decisions §17). */
  readonly exclusive: Rate;
  /** Success rate of the WMT25 terminology task, track 2. */
  readonly wmt25: Rate;
}

export interface RuleRate {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly findings: number;
  /** As a reader of the report sees them: those of one concept in one document are one. */
  readonly grouped: number;
  readonly per100Segments: number;
  readonly perUse: number;
}

export interface ConceptRecord {
  readonly concept: string;
  readonly zh?: string;
  readonly en?: string;
  readonly uses: number;
  readonly rendered: number;
  /** Findings, those that were dismissed included. */
  readonly fired: number;
  /** Findings that the reference does not have in the same segment; absent without references. */
  readonly right?: number;
  /** Findings that a directive, the ignore list or the baseline keeps back. */
  readonly dismissed: number;
  /** Findings a use: on text taken as good, the rate of false alarms. */
  readonly perUse: number;
}
