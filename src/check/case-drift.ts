import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** A text that writes so many terms with other capitals does so throughout: a house style, or a PDF that lost its small capitals. */
const MOST_SLIPS = 10;

/** Holds the term-case findings of a document back until it is known whether they are slips or its way of writing; then they are info. */
export class CaseDrift {
  private readonly waiting: Diagnostic[] = [];

  /** @returns the findings of the unit that are final. */
  hold(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    return diagnostics.filter((diagnostic) => {
      if (diagnostic.code !== "term-case" || diagnostic.severity === "info") return true;
      this.waiting.push(diagnostic);
      return false;
    });
  }

  settle(): readonly Diagnostic[] {
    const slips = new Set(this.waiting.map(({ concept }) => concept)).size;
    return slips > MOST_SLIPS
      ? this.waiting.map((diagnostic) => ({ ...diagnostic, severity: "info" as const }))
      : this.waiting;
  }
}
