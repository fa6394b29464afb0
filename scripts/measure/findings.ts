import type { Segment } from "../../src/bitext/segment.ts";
import { openDocument } from "../../src/check/document.ts";
import type { CheckOptions } from "../../src/check/options.ts";
import type { Diagnostic, Severity } from "../../src/diagnostics/diagnostic.ts";
import type { Termbase } from "../../src/termbase/termbase.ts";
import { type DirectionResult, type Findings, severities } from "./result.ts";

export function checked(
  termbase: Termbase,
  segments: readonly Segment[],
  options: CheckOptions,
): readonly Diagnostic[] {
  const document = openDocument(termbase, options);
  for (const segment of segments) document.add(segment);
  return document.close().diagnostics;
}

export interface Found {
  readonly year: number;
  readonly diagnostic: Diagnostic;
}

const groupOf = ({ year, diagnostic }: Found): string => `${year} ${diagnostic.code} ${diagnostic.concept}`;

export function findingsOf(all: readonly Found[]): readonly Findings[] {
  return severities.flatMap((severity) => {
    const own = all.filter(({ diagnostic }) => diagnostic.severity === severity);
    const codes = [...new Set(own.map(({ diagnostic }) => diagnostic.code))].sort();
    return codes.map((code) => {
      const ofCode = own.filter(({ diagnostic }) => diagnostic.code === code);
      return { severity, code, count: ofCode.length, grouped: new Set(ofCode.map(groupOf)).size };
    });
  });
}

export function totalsOf(all: readonly Found[], segments: number): DirectionResult["totals"] {
  const total = (severity: Severity) => {
    const own = all.filter(({ diagnostic }) => diagnostic.severity === severity);
    const groups = new Set(own.map(({ year, diagnostic }) => `${year} ${diagnostic.concept}`));
    return { per100: (100 * own.length) / segments, groupedPer100: (100 * groups.size) / segments };
  };
  return { error: total("error"), warning: total("warning"), info: total("info") };
}
