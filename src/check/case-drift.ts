import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasCapitals } from "./capitals.ts";
import type { UnitFacts } from "./facts.ts";

/** A text that writes so many terms with other capitals does so throughout: a house style, or a PDF that lost its small capitals. */
const MOST_SLIPS = 10;

/** So often, and never otherwise: then it is the text's way of writing the term. */
const HABIT = 2;

type Drifted = Extract<Diagnostic, { code: "term-case" }>;

/**
 * Holds the term-case findings of a document back until it is known whether they are slips or its way of writing. Where most terms
 * drift they are info. Where nobody vouches for the capitals of an entry (confidence 1) they may be those of a heading: the document's
 * own are the measure, and words in small letters throughout are none of its slips.
 */
export class CaseDrift {
  private readonly waiting: Drifted[] = [];
  private readonly uses = new Map<string, number>();

  /** @returns the findings of the unit that are final. */
  hold(facts: UnitFacts, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    for (const { designations } of facts.target.matches)
      for (const { concept } of designations) this.uses.set(concept, (this.uses.get(concept) ?? 0) + 1);
    return diagnostics.filter((diagnostic) => {
      if (diagnostic.code !== "term-case") return true;
      this.waiting.push(diagnostic);
      return false;
    });
  }

  settle(): readonly Diagnostic[] {
    const slips = new Map<string, number>();
    const loud = new Set<string>();
    for (const { concept = "", severity } of this.waiting) {
      slips.set(concept, (slips.get(concept) ?? 0) + 1);
      if (severity !== "info") loud.add(concept);
    }
    const isHabit = ({ concept = "", evidence, text }: Drifted): boolean => {
      const count = slips.get(concept)!;
      const isNever = count === this.uses.get(concept);
      return evidence.confidence === 1 && isNever && (count >= HABIT || !hasCapitals(text));
    };
    return this.waiting
      .filter((diagnostic) => !isHabit(diagnostic))
      .map((diagnostic) => (loud.size > MOST_SLIPS ? { ...diagnostic, severity: "info" as const } : diagnostic));
  }
}
