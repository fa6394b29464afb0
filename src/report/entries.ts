import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { headlineFor } from "../messages/message.ts";
import { sentence } from "../messages/translate.ts";
import { printable } from "./frame.ts";
import type { FindingPlace, Places } from "./place.ts";
import type { ReportOptions } from "./report.ts";

/** A finding as the text report shows it, standing for all that repeat it. */
export interface Entry {
  readonly diagnostic: Diagnostic;
  readonly place: FindingPlace;
  /** In the reader's language. */
  readonly severity: string;
  readonly headline: string;
  /** In how many places, and the first of them as `line:column`. */
  readonly count: number;
  readonly places: readonly string[];
}

export function entriesOf(
  diagnostics: readonly Diagnostic[],
  places: Places,
  options: ReportOptions,
): readonly Entry[] {
  return grouped(diagnostics, options).map((group) => entryOf(group, places, options));
}

/** One group a concept for absence, which is said once; for other findings one a concept and wording. */
function grouped(diagnostics: readonly Diagnostic[], { places }: ReportOptions): readonly (readonly Diagnostic[])[] {
  if (places === "all") return diagnostics.map((diagnostic) => [diagnostic]);
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { code, concept = "", severity, text, unit } = diagnostic;
    const wording = code === "missing-term" ? "" : code === "unused-directive" ? String(unit) : text;
    const key = JSON.stringify([code, concept, severity, wording]);
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()];
}

const PLACES_SHOWN = 8;

function entryOf(group: readonly Diagnostic[], places: Places, { locale }: ReportOptions): Entry {
  const [diagnostic] = group as [Diagnostic, ...Diagnostic[]];
  const introduced = introductionOf(diagnostic, places);
  return {
    diagnostic,
    place: places.of(diagnostic),
    severity: sentence(locale, "report", `severity-${diagnostic.severity}`),
    headline: printable(headlineFor(diagnostic, locale, introduced ? { introduced } : {})),
    count: group.length,
    places: group.slice(0, PLACES_SHOWN).map((one) => asText(places.of(one))),
  };
}

export const asText = ({ line, column }: { readonly line: number; readonly column: number }): string =>
  `${line}:${column}`;

function introductionOf(diagnostic: Diagnostic, places: Places): string | undefined {
  if (diagnostic.code !== "acronym-first-use" || !diagnostic.evidence.introduced) return undefined;
  const { unit, span } = diagnostic.evidence.introduced;
  const position = places.inTarget(unit, span);
  return position && asText(position);
}
