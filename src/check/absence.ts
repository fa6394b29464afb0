import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Termbase } from "../termbase/termbase.ts";
import type { UnitFacts } from "./facts.ts";
import { conceptOf } from "./facts.ts";
import type { CheckOptions } from "./options.ts";
import { levelOf } from "./severity.ts";

/** So many units of the document must have the concept before its absence from all of them is worth a warning. */
const FEWEST_UNITS = 2;

/** Words of two characters have many senses and are rendered freely; their absence is never more than a hint. */
const EVERYDAY_LENGTH = 2;

/**
 * The document tier of missing-term (checks.md §3.2): absence is info, and becomes a warning when the concept is rendered acceptably
 * nowhere in the document and either stands in two units or is a set phrase. The findings wait here until the document is read.
 */
export class Absence {
  private readonly waiting: Extract<Diagnostic, { code: "missing-term" }>[] = [];
  private readonly units = new Map<string, number>();
  private readonly rendered = new Set<string>();

  constructor(
    private readonly termbase: Termbase,
    private readonly options: CheckOptions,
  ) {}

  /** @returns the findings of the unit that are final. */
  hold(facts: UnitFacts, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const faulty = new Set(
      diagnostics
        .filter(({ code }) => code !== "possible-ellipsis" && code !== "term-count")
        .map(({ concept }) => concept),
    );
    for (const id of facts.named.keys()) {
      this.units.set(id, (this.units.get(id) ?? 0) + 1);
      if (facts.rendered.has(id) || !faulty.has(id)) this.rendered.add(id);
    }
    return diagnostics.filter((diagnostic) => {
      if (diagnostic.code !== "missing-term") return true;
      this.waiting.push(diagnostic);
      return false;
    });
  }

  settle(): readonly Diagnostic[] {
    return this.waiting.flatMap((diagnostic) => {
      const { evidence, concept: id } = diagnostic;
      if (id === undefined) return [];
      const units = this.units.get(id) ?? 1;
      const { zh = diagnostic.text, closest } = evidence;
      const telling = units >= FEWEST_UNITS && zh.length > EVERYDAY_LENGTH && closest === undefined;
      const nowhere = !this.rendered.has(id) && (telling || evidence.fixed === true) && evidence.disputed !== true;
      const inDocument = this.options.profile === "strict" ? "error" : "warning";
      const own = nowhere ? inDocument : evidence.disputed === true ? "info" : undefined;
      const severity = levelOf("missing-term", this.options, own, conceptOf(this.termbase, id));
      if (severity === "off") return [];
      return [
        {
          ...diagnostic,
          severity,
          evidence: { ...evidence, units, absentFrom: nowhere ? ("document" as const) : ("unit" as const) },
        },
      ];
    });
  }
}
