import type { DiscoveredRendering, DiscoveredTerm } from "../discover/discover.ts";
import { type Locale, sentence } from "../messages/translate.ts";
import { printable } from "./frame.ts";
import { proposedEntry } from "./proposals.ts";
import type { ReportOptions } from "./report.ts";
import { padEnd, widthOf } from "./width.ts";

/** A term that was found by counting, with its places in the files. */
export interface PlacedTerm extends DiscoveredTerm {
  readonly renderings: readonly PlacedRendering[];
}

export interface PlacedRendering extends DiscoveredRendering {
  readonly inFiles: readonly FilePlace[];
}

export interface FilePlace {
  readonly path: string;
  readonly unitId: string;
  readonly line: number;
  readonly column: number;
}

const PLACES_SHOWN = 6;

/** The section of the text report: hints by the surest first, each with the entry that would settle it. */
export function discoveredText(terms: readonly PlacedTerm[], { locale, paint }: ReportOptions): string {
  if (terms.length === 0) return sentence(locale, "report", "discovered-none");
  const width = Math.max(...terms.map(({ source }) => widthOf(source)));
  return [
    paint("strong", sentence(locale, "report", "discovered", { count: terms.length })),
    ...terms.map((term) => termText(term, width, locale, paint)),
    paint("faint", sentence(locale, "report", "discovered-how")),
  ].join("\n\n");
}

function termText(term: PlacedTerm, width: number, locale: Locale, paint: ReportOptions["paint"]): string {
  const { source, renderings, segments, unexplained } = term;
  const separator = sentence(locale, "finding", "list-separator");
  const counts = renderings.map(({ text, segments: count }) => sentence(locale, "report", "counted", { text, count }));
  const head = [
    paint("strong", padEnd(printable(source), width)),
    printable(counts.join(separator)),
    paint("faint", sentence(locale, "report", "discovered-of", { count: segments, unexplained })),
    paint("info", sureness(term, locale)),
  ].join("  ");
  const [, ...minorities] = renderings;
  const remark = (label: string, text: string): string => `     ${paint("faint", `= ${label}:`)} ${printable(text)}`;
  return [
    `  ${head}`,
    ...minorities.map((minority) => remark(minority.text, placesText(minority, locale))),
    remark(sentence(locale, "report", "accept"), JSON.stringify(proposedEntry(term, locale))),
  ].join("\n");
}

const HIGH = 0.6;
const FAIR = 0.5;

function sureness({ confidence }: DiscoveredTerm, locale: Locale): string {
  const level = confidence >= HIGH ? "high" : confidence >= FAIR ? "fair" : "low";
  return sentence(locale, "report", `discovered-${level}`, { confidence: confidence.toFixed(2) });
}

function placesText({ inFiles }: PlacedRendering, locale: Locale): string {
  const separator = sentence(locale, "finding", "list-separator");
  const shown = inFiles.slice(0, PLACES_SHOWN);
  const listed = shown.map(({ path, line, column }, index) =>
    path === shown[index - 1]?.path ? `${line}:${column}` : `${path}:${line}:${column}`,
  );
  const rest = inFiles.length - listed.length;
  const places = listed.join(separator);
  return rest > 0 ? sentence(locale, "report", "discovered-more", { places, count: rest }) : places;
}
