import { languagesOf } from "../align/align-terms.ts";
import type { Directive, Segment } from "../bitext/segment.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Termbase } from "../termbase/termbase.ts";
import { Absence } from "./absence.ts";
import { acronymFirstUse } from "./acronym-first-use.ts";
import { CaseDrift } from "./case-drift.ts";
import type { DocumentRule } from "./document-rule.ts";
import { dismiss, gatherFacts, type UnitFacts } from "./facts.ts";
import { inconsistentTerm } from "./inconsistent-term.ts";
import { type CheckOptions, validateOptions } from "./options.ts";
import { inTextOrder, mostSpecific } from "./select.ts";
import { silence, unusedDirective } from "./silence.ts";
import { termCollision } from "./term-collision.ts";
import { unitRules } from "./unit-rules.ts";

export interface DocumentReport {
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** Segments given. */
  readonly units: number;
  readonly checked: number;
  /** Reason → number of units. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Findings that suppression comments kept back. */
  readonly suppressed: number;
  /** Units with at least one term. */
  readonly withTerms: number;
  /** Ids of the concepts met: in the source, or, where there is none, in the target. */
  readonly matched: readonly string[];
  /** The same concepts with their counts, in the same order. */
  readonly tally: readonly ConceptTally[];
}

export interface ConceptTally {
  readonly concept: string;
  /** Units that have the concept. */
  readonly units: number;
  /** Units that render it acceptably. */
  readonly rendered: number;
}

/** A document that is being checked, segment by segment. */
export interface OpenDocument {
  /** @returns the findings of this segment that later segments cannot change. */
  readonly add: (segment: Segment) => readonly Diagnostic[];
  /** Ends the document: everything `add` returned, and what only the whole could tell. */
  readonly close: () => DocumentReport;
}

/**
 * Checks a document that need not be in memory: hand over one segment after the other. Kept are counts and findings, no text.
 *
 * @throws TypeError for options that are none.
 */
export function openDocument(termbase: Termbase, options: CheckOptions = {}): OpenDocument {
  validateOptions(options);
  const { to } = languagesOf(options);
  const reading = new Reading(termbase, options, [
    inconsistentTerm(termbase, options, to),
    acronymFirstUse(termbase, options, to),
    termCollision(termbase, options, to),
  ]);
  return { add: (segment) => reading.add(segment), close: () => reading.close() };
}

export function checkDocument(
  termbase: Termbase,
  segments: Iterable<Segment>,
  options: CheckOptions = {},
): readonly Diagnostic[] {
  const document = openDocument(termbase, options);
  for (const segment of segments) document.add(segment);
  return document.close().diagnostics;
}

interface SeenDirective {
  readonly unit: number;
  readonly unitId: string;
  used: boolean;
}

class Reading {
  private readonly findings: Diagnostic[] = [];
  private readonly skipped: Record<string, number> = {};
  private readonly tally = new Map<string, { units: number; rendered: number }>();
  private readonly directives = new Map<Directive, SeenDirective>();
  private readonly segmentsWithSilence = new Map<number, Segment>();
  private readonly absence: Absence;
  private readonly caseDrift = new CaseDrift();
  private units = 0;
  private checked = 0;
  private withTerms = 0;
  private suppressed = 0;

  constructor(
    private readonly termbase: Termbase,
    private readonly options: CheckOptions,
    private readonly rules: readonly DocumentRule[],
  ) {
    this.absence = new Absence(termbase, options);
  }

  add(segment: Segment): readonly Diagnostic[] {
    const unit = this.units++;
    for (const { directive } of segment.silences ?? []) this.meet(directive, unit, segment);
    const { target } = segment;
    const reason = reasonToSkip(segment);
    if (target === undefined || reason !== undefined) {
      this.skip(reason ?? "no target");
      return [];
    }
    this.checked++;
    const facts = gatherFacts(this.termbase, { ...segment, target }, unit, this.options);
    this.note(facts);
    for (const rule of this.rules) rule.observe(facts);
    const found = this.governed(mostSpecific(unitRules.flatMap((rule) => rule(facts))), segment);
    const final = inTextOrder(this.caseDrift.hold(facts, this.absence.hold(facts, found)));
    dismiss(facts);
    this.findings.push(...final);
    return final;
  }

  close(): DocumentReport {
    const whole = this.rules
      .flatMap((rule) => rule.conclude())
      .flatMap((diagnostic) => {
        const segment = this.segmentsWithSilence.get(diagnostic.unit);
        return segment === undefined ? [diagnostic] : this.governed([diagnostic], segment);
      });
    const unused = [...this.directives].flatMap(([directive, { used, unit, unitId }]) =>
      used ? [] : unusedDirective(directive, unit, unitId, this.options),
    );
    return {
      diagnostics: inTextOrder([
        ...this.findings,
        ...this.absence.settle(),
        ...this.caseDrift.settle(),
        ...whole,
        ...unused,
      ]),
      units: this.units,
      checked: this.checked,
      skipped: { ...this.skipped },
      suppressed: this.suppressed,
      withTerms: this.withTerms,
      matched: [...this.tally.keys()].sort(),
      tally: [...this.tally]
        .map(([concept, counts]) => ({ concept, ...counts }))
        .sort((a, b) => (a.concept < b.concept ? -1 : 1)),
    };
  }

  private governed(diagnostics: readonly Diagnostic[], segment: Segment): readonly Diagnostic[] {
    const kept = silence(diagnostics, segment, (directive) => {
      const seen = this.directives.get(directive);
      if (seen !== undefined) seen.used = true;
    });
    this.suppressed += diagnostics.length - kept.length;
    return kept;
  }

  private meet(directive: Directive, unit: number, segment: Segment): void {
    this.segmentsWithSilence.set(unit, segment);
    if (!this.directives.has(directive))
      this.directives.set(directive, { unit, unitId: segment.id ?? String(unit + 1), used: false });
  }

  private note(facts: UnitFacts): void {
    const met =
      facts.source === undefined
        ? new Set(facts.target.matches.flatMap((match) => match.designations.map(({ concept }) => concept)))
        : new Set(facts.named.keys());
    if (met.size > 0) this.withTerms++;
    for (const id of met) {
      const counts = this.tally.get(id) ?? { units: 0, rendered: 0 };
      this.tally.set(id, { units: counts.units + 1, rendered: counts.rendered + Number(facts.rendered.has(id)) });
    }
  }

  private skip(reason: string): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
  }
}

const BLANK = /^\s*$/u;

function reasonToSkip(segment: Segment): string | undefined {
  if (segment.target === undefined || BLANK.test(segment.target)) return "no target";
  return segment.source !== undefined && BLANK.test(segment.source) ? "no source" : undefined;
}
