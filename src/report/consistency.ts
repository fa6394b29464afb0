import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sentence } from "../messages/translate.ts";
import type { CheckedFile, ReportOptions, Summary } from "./report.ts";

const TOP = 3;

type Inconsistency = Extract<Diagnostic, { readonly code: "inconsistent-term" }>;

/**
 * The line every text report ends with, whatever its level: how many concepts have several renderings in one document, and the
 * three with most of them at odds. Nothing where no concept was met, since that is not consistency.
 */
export function consistencyLine(files: readonly CheckedFile[], summary: Summary, options: ReportOptions): string {
  const { locale } = options;
  const found = files.flatMap((file) => firstOfEach(file.diagnostics)).sort((a, b) => atOdds(b) - atOdds(a));
  if (found.length === 0) return summary.matched === 0 ? "" : sentence(locale, "report", "consistent");
  const separator = sentence(locale, "finding", "list-separator");
  const shown = options.level === "info" ? found : found.slice(0, TOP);
  const top = shown.map((diagnostic) => `${nameOf(diagnostic)} (${tally(diagnostic, locale)})`);
  const rest = found.length - shown.length;
  if (rest > 0) top.push(sentence(locale, "report", "inconsistent-more", { count: rest }));
  return sentence(locale, "report", "inconsistent", { count: found.length, top: top.join(separator) });
}

function firstOfEach(diagnostics: readonly Diagnostic[]): readonly Inconsistency[] {
  const byConcept = new Map<string, Inconsistency>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.code !== "inconsistent-term") continue;
    const concept = diagnostic.concept ?? diagnostic.text;
    if (!byConcept.has(concept)) byConcept.set(concept, diagnostic);
  }
  return [...byConcept.values()];
}

/** Occurrences that are not of the majority. */
function atOdds({ evidence }: Inconsistency): number {
  return evidence.renderings.reduce((sum, { text, count }) => (text === evidence.majority ? sum : sum + count), 0);
}

const nameOf = ({ evidence, concept, text }: Inconsistency): string => evidence.zh ?? evidence.en ?? concept ?? text;

const tally = ({ evidence }: Inconsistency, locale: string): string =>
  evidence.renderings.map(({ text, count }) => `${text} ${count.toLocaleString(locale)}`).join(", ");
