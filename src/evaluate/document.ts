import type { Segment } from "../bitext/segment.ts";
import type { CheckOptions } from "../check/options.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** A segment with, perhaps, another translation that is taken as good. */
export interface EvaluationSegment extends Segment {
  readonly reference?: string;
}

export interface EvaluationDocument {
  readonly name: string;
  readonly segments: readonly EvaluationSegment[];
}

export interface EvaluateOptions extends CheckOptions {
  /** Findings that an ignore list or a baseline keeps back. */
  readonly isDismissed?: (diagnostic: Diagnostic, document: string) => boolean;
}
