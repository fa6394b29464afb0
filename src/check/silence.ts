import type { Directive, Segment } from "../bitext/segment.ts";
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { overlaps } from "../text/span.ts";
import type { CheckOptions } from "./options.ts";
import { levelOf } from "./severity.ts";

/** Applies the suppression comments of one unit; a finding in the source is governed when any of the target is. */
export function silence(
  diagnostics: readonly Diagnostic[],
  segment: Segment,
  use: (directive: Directive) => void,
): readonly Diagnostic[] {
  const { silences } = segment;
  if (silences === undefined || silences.length === 0) return diagnostics;
  return diagnostics.filter((diagnostic) => {
    const directive = silences.find((silenced) => {
      const names = silenced.codes.length === 0 || silenced.codes.includes(diagnostic.code);
      return names && (diagnostic.side === "source" || overlaps(silenced.span, diagnostic.span));
    })?.directive;
    if (directive === undefined) return true;
    use(directive);
    return false;
  });
}

/** A directive that silenced nothing, reported at the first unit it governs. */
export function unusedDirective(
  { text: directive, line }: Directive,
  unit: number,
  unitId: string,
  options: CheckOptions,
): readonly Diagnostic[] {
  const code: DiagnosticCode = "unused-directive";
  const severity = levelOf(code, options);
  if (severity === "off") return [];
  const span = { start: 0, end: 0 };
  return [
    { code, severity, unit, unitId, side: "target", span, text: "", expected: [], evidence: { directive, line } },
  ];
}
