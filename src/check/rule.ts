import type { Diagnostic, DiagnosticCode, EvidenceByCode, Fix, Level, Place, Side } from "../diagnostics/diagnostic.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { hasWholeMarkup } from "../rendering/whole-markup.ts";
import { type Span, slice } from "../text/span.ts";
import type { UnitFacts } from "./facts.ts";
import { levelOf } from "./severity.ts";

/** A rule over one unit: a pure function of what was found in it. */
export type UnitRule = (facts: UnitFacts) => readonly Diagnostic[];

interface Finding<Code extends DiagnosticCode> {
  readonly code: Code;
  readonly concept: Concept;
  /** The term that was met, whose `severity` counts. */
  readonly term?: ConceptTerm;
  readonly side: Side;
  readonly span: Span;
  readonly expected: readonly string[];
  readonly evidence: EvidenceByCode[Code];
  /** The rule's verdict on this finding; none: the profile's default for the code. */
  readonly level?: Level;
  readonly fix?: Fix;
  readonly related?: readonly Place[];
}

/** The one place where a unit's finding becomes a diagnostic; a finding that is off gives none. */
export function diagnose<Code extends DiagnosticCode>(facts: UnitFacts, finding: Finding<Code>): readonly Diagnostic[] {
  const { code, concept, term, side, span, level } = finding;
  const severity = levelOf(code, facts.options, level, concept, term);
  if (severity === "off") return [];
  const text = side === "target" ? facts.target.text : (facts.source?.text ?? "");
  return [
    {
      code,
      severity,
      concept: concept.id,
      unit: facts.unit,
      unitId: facts.unitId,
      side,
      span,
      text: slice(text, span),
      expected: finding.expected,
      evidence: finding.evidence,
      ...(finding.related === undefined ? {} : { related: finding.related }),
      ...(finding.fix === undefined || breaksMarkup(facts, finding.fix) ? {} : { fix: finding.fix }),
    } as Diagnostic,
  ];
}

/** Half a pair of emphasis, or a link, would be lost with the words around it. */
const breaksMarkup = ({ target }: UnitFacts, { span }: Fix): boolean =>
  !hasWholeMarkup(target.text, span, target.prepared.protect);
