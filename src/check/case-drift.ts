import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { startsSentence } from "../rendering/sentence-start.ts";
import { familyOf } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { hasCapitals, isTitleCased } from "./capitals.ts";
import type { UnitFacts } from "./facts.ts";

/** A text that writes so many terms with other capitals does so throughout: a house style, or a PDF that lost its small capitals. */
const MOST_SLIPS = 10;

/** So often, and never otherwise: then it is the text's way of writing the term. */
const HABIT = 3;

type Drifted = Extract<Diagnostic, { code: "term-case" }>;

/**
 * Holds the term-case findings of a document back until it is known whether they are slips or its way of writing. Where most terms
 * drift they are info. Where nobody vouches for the capitals of an entry (confidence 1) they may be those of a heading: the document's
 * own are the measure, and words in small letters throughout are none of its slips.
 */
export class CaseDrift {
  private readonly waiting: Drifted[] = [];
  /** Concepts that running text has as they are listed. */
  private readonly asListed = new Set<string>();

  /** @returns the findings of the unit that are final. */
  hold(facts: UnitFacts, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const slips = new Set(diagnostics.map(({ span }) => span));
    for (const { designations, span } of facts.target.matches) {
      const open = designations.filter(
        ({ term, drift, concept }) =>
          term.confidence === 1 && drift === undefined && !this.asListed.has(concept) && hasCapitals(term.term),
      );
      if (open.length === 0 || slips.has(span) || !isRunning(facts, span)) continue;
      for (const { concept } of open) this.asListed.add(concept);
    }
    return diagnostics.filter((diagnostic) => {
      if (diagnostic.code !== "term-case") return true;
      if (isCopied(facts, diagnostic)) this.asListed.add(diagnostic.concept ?? "");
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
      if (evidence.confidence !== 1 || this.asListed.has(concept) || !hasCapitals(evidence.term)) return false;
      return slips.get(concept)! >= HABIT || !hasCapitals(text);
    };
    return this.waiting
      .filter((diagnostic) => !isHabit(diagnostic))
      .map((diagnostic) => (loud.size > MOST_SLIPS ? { ...diagnostic, severity: "info" as const } : diagnostic));
  }
}

/** A Chinese text takes a name in Latin letters over as its source has it. */
const isCopied = ({ source, target }: UnitFacts, { expected: [best = ""] }: Drifted): boolean =>
  source !== undefined && familyOf(target.language) === "zh" && source.text.includes(best);

/** Where capitals are those of the words themselves. */
const isRunning = ({ target: { text }, isHeading }: UnitFacts, span: Span): boolean =>
  !isHeading(span.start) && !startsSentence(text, span.start) && !isTitleCased(text, span);
