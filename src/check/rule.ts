import type {
  Diagnostic,
  DiagnosticCode,
  EntryEvidence,
  EvidenceByCode,
  Fix,
  Level,
  Place,
  Side,
} from "../diagnostics/diagnostic.ts";
import type { Concept, ConceptTerm } from "../glossary/model.ts";
import { hasWholeMarkup } from "../rendering/whole-markup.ts";
import type { Language } from "../text/language.ts";
import { present } from "../text/present.ts";
import { type Span, slice } from "../text/span.ts";
import { entryEvidence, expectedForms } from "./evidence.ts";
import type { UnitFacts } from "./facts.ts";
import type { CheckOptions } from "./options.ts";
import { levelOf } from "./severity.ts";

/** A rule over one unit: a pure function of what was found in it. */
export type UnitRule = (facts: UnitFacts) => readonly Diagnostic[];

/** What a rule adds to what its entry says. */
type OwnEvidence<Code extends DiagnosticCode> = Loose<
  Omit<EvidenceByCode[Code], keyof EntryEvidence> & Pick<EntryEvidence, "note">
>;
type Loose<T> = { readonly [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

interface Claim<Code extends DiagnosticCode> {
  readonly code: Code;
  readonly concept: Concept;
  /** The term that was met, whose `severity` counts. */
  readonly term?: ConceptTerm;
  readonly evidence: OwnEvidence<Code>;
  /** The rule's verdict on this finding; none: the profile's default for the code. */
  readonly level?: Level | undefined;
  readonly related?: readonly Place[] | undefined;
}

interface Finding<Code extends DiagnosticCode> extends Claim<Code> {
  /** Default target. */
  readonly side?: Side;
  readonly span: Span;
  /** Default: the accepted forms, those like `term` first. */
  readonly expected?: readonly string[];
  readonly fix?: Fix | undefined;
}

/** The one place where a unit's finding becomes a diagnostic; a finding that is off gives none. */
export function diagnose<Code extends DiagnosticCode>(facts: UnitFacts, finding: Finding<Code>): readonly Diagnostic[] {
  const { side = "target", span, fix, concept, term } = finding;
  const text = (side === "target" ? facts.target : facts.source)?.text ?? "";
  return claim(facts.options, facts.target.language, {
    ...finding,
    place: { unit: facts.unit, unitId: facts.unitId, side, span, text: slice(text, span) },
    expected: finding.expected ?? expectedForms(facts, concept, term),
    fix: fix === undefined || breaksMarkup(facts, fix) ? undefined : fix,
  });
}

/** Half a pair of emphasis, or a link, would be lost with the words around it. */
const breaksMarkup = ({ target }: UnitFacts, { span }: Fix): boolean =>
  !hasWholeMarkup(target.text, span, target.prepared.protect);

interface PlacedClaim<Code extends DiagnosticCode> extends Claim<Code> {
  readonly place: Place & { readonly unitId: string };
  readonly expected: readonly string[];
  readonly fix?: Fix | undefined;
}

/** A finding of the whole document, at the place where a reader meets it. */
export function claim<Code extends DiagnosticCode>(
  options: CheckOptions,
  language: Language,
  { code, concept, term, level, place, expected, evidence, related, fix }: PlacedClaim<Code>,
): readonly Diagnostic[] {
  const severity = levelOf(code, options, level, concept, term);
  if (severity === "off") return [];
  return [
    {
      code,
      severity,
      concept: concept.id,
      ...place,
      expected,
      evidence: { ...entryEvidence(concept, language, options), ...present(evidence) },
      ...present({ related, fix }),
    } as Diagnostic,
  ];
}

/** A fix for a person to take, where there is something to take. */
export const suggestion = (span: Span, replacement: string | undefined): Fix | undefined =>
  replacement === undefined ? undefined : { span, replacement, applicability: "suggestion" };
