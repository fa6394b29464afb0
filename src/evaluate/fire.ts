import type { Segment } from "../bitext/segment.ts";
import { openDocument } from "../check/document.ts";
import { silence } from "../check/silence.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Termbase } from "../termbase/termbase.ts";
import type { EvaluateOptions, EvaluationDocument, EvaluationSegment } from "./document.ts";

/** A finding, and what became of it. */
export interface Firing {
  readonly diagnostic: Diagnostic;
  readonly document: string;
  /** Kept back by a directive, the ignore list or the baseline. */
  readonly dismissed: boolean;
  /** The segment has a reference, and the reference has no finding of the concept. */
  readonly right: boolean;
}

/** Checks a document as if nobody had silenced anything, and then asks who did. */
export function fire(
  termbase: Termbase,
  { name, segments }: EvaluationDocument,
  options: EvaluateOptions,
): { readonly firings: readonly Firing[]; readonly checked: number } {
  const { diagnostics, checked } = findings(termbase, segments, options);
  const wrongInReference = faultsOfReferences(termbase, segments, options);
  const firings = diagnostics.map((diagnostic) => {
    const segment = segments[diagnostic.unit];
    return {
      diagnostic,
      document: name,
      dismissed: isSilenced(diagnostic, segment) || options.isDismissed?.(diagnostic, name) === true,
      right: segment?.reference !== undefined && !wrongInReference.has(faultOf(diagnostic)),
    };
  });
  return { firings, checked };
}

function findings(termbase: Termbase, segments: readonly Segment[], options: EvaluateOptions) {
  const document = openDocument(termbase, options);
  for (const { silences: _, ...segment } of segments) document.add(segment);
  return document.close();
}

const isSilenced = (diagnostic: Diagnostic, segment: Segment | undefined): boolean =>
  segment !== undefined && silence([diagnostic], segment, () => undefined).length === 0;

const faultOf = ({ unit, concept }: Diagnostic): string => `${unit} ${concept}`;

function faultsOfReferences(
  termbase: Termbase,
  segments: readonly EvaluationSegment[],
  options: EvaluateOptions,
): ReadonlySet<string> {
  if (!segments.some(({ reference }) => reference !== undefined)) return new Set();
  const good = segments.map(({ source, reference = "" }) => ({
    ...(source === undefined ? {} : { source }),
    target: reference,
  }));
  return new Set(findings(termbase, good, options).diagnostics.map(faultOf));
}
