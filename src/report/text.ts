import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { messageFor } from "../messages/message.ts";
import { sentence } from "../messages/translate.ts";
import { acceptingEntry } from "./accept.ts";
import { consistencyLine } from "./consistency.ts";
import { discoveredText } from "./discovered.ts";
import { asText, type Entry, entriesOf } from "./entries.ts";
import { frameOf, printable } from "./frame.ts";
import { type FindingPlace, placesIn } from "./place.ts";
import { type CheckedFile, isAtLeast, type Reporter, type ReportOptions } from "./report.ts";
import { totalsLine } from "./totals.ts";
import { padEnd, widthOf } from "./width.ts";

/** For people: findings by file with the line they stand on, repeated ones once, then consistency and totals. */
export const reportText: Reporter = (files, summary, options) => {
  const blocks = files.map((file) => fileBlock(file, options)).filter((block) => block !== "");
  const foot = [consistencyLine(files, summary, options), totalsLine(files, summary, options)].filter(
    (line) => line !== "",
  );
  const discovered = options.discovered === undefined ? [] : [discoveredText(options.discovered, options)];
  return `${[...blocks, ...discovered, foot.join("\n")].join("\n\n")}\n`;
};

function fileBlock(file: CheckedFile, options: ReportOptions): string {
  const shown = file.diagnostics.filter(({ severity }) => isAtLeast(severity, options.level));
  if (shown.length === 0) return "";
  const entries = entriesOf(shown, placesIn(file), options);
  const columns = columnsOf(entries);
  const idOf = (entry: Entry) => file.ids.get(entry.diagnostic);
  const body = entries.map((entry) => entryBlock(entry, idOf(entry), columns, options));
  return [options.paint("path", file.path), body.join("\n\n")].join("\n");
}

interface Columns {
  readonly place: number;
  readonly severity: number;
  readonly headline: number;
}

/** One very long sentence does not push every code out of sight. */
const WIDEST_COLUMN = 88;

function columnsOf(entries: readonly Entry[]): Columns {
  const widest = (widths: readonly number[]) => Math.max(0, ...widths.filter((width) => width <= WIDEST_COLUMN));
  return {
    place: widest(entries.map(({ place }) => asText(place).length)),
    severity: widest(entries.map(({ severity }) => widthOf(severity))),
    headline: widest(entries.map(({ headline }) => widthOf(headline))),
  };
}

function entryBlock(entry: Entry, id: string | undefined, columns: Columns, options: ReportOptions): string {
  const { diagnostic, place, severity, headline } = entry;
  const { paint, locale } = options;
  const head = [
    paint("faint", padEnd(asText(place), columns.place)),
    paint(diagnostic.severity, padEnd(severity, columns.severity)),
    paint("strong", padEnd(headline, columns.headline)),
    paint("code", diagnostic.code),
    fixMark(diagnostic, locale),
  ]
    .filter((cell) => cell !== "")
    .join("  ");
  return [`  ${head}`.trimEnd(), ...frameLines(entry, options), ...remarks(entry, id, options)].join("\n");
}

/** Codes whose headline is a replacement; a reader wants to know whether `--fix` would make it. */
const REPLACEMENTS: ReadonlySet<DiagnosticCode> = new Set([
  "deprecated-term",
  "superseded-term",
  "near-miss",
  "term-case",
  "term-hyphenation",
  "term-spelling",
  "wrong-region",
] as const);

function fixMark({ code, fix }: Diagnostic, locale: ReportOptions["locale"]): string {
  if (!REPLACEMENTS.has(code)) return "";
  return sentence(locale, "report", fix ? `fix-${fix.applicability}` : "fix-none");
}

/** The line of the target; for a finding in the source the source's line with the marks first, then the target's. */
function frameLines({ diagnostic, place }: Entry, { paint, locale }: ReportOptions): readonly string[] {
  const { source, target } = place;
  const sourceLabel = sentence(locale, "report", "source");
  const gutter = gutterOf(place, locale);
  const row = (label: string, text: string) => `  ${paint("faint", `${padStart(label, gutter)} |`)} ${text}`.trimEnd();
  const lines: string[] = [];
  if (source) {
    const frame = frameOf(source.lineText, source.span);
    lines.push(row(sourceLabel, frame.line), row("", paint(diagnostic.severity, frame.marks)));
  }
  if (target) {
    const frame = frameOf(target.lineText, target.span);
    lines.push(row(String(target.line), frame.line));
    if (frame.marks) lines.push(row("", paint(diagnostic.severity, frame.marks)));
  }
  return lines;
}

const NARROWEST_GUTTER = 4;

function gutterOf({ source, target }: FindingPlace, locale: ReportOptions["locale"]): number {
  const label = source ? widthOf(sentence(locale, "report", "source")) : 0;
  return Math.max(NARROWEST_GUTTER, String(target?.line ?? "").length, label);
}

const padStart = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;

function remarks(entry: Entry, id: string | undefined, { locale, paint }: ReportOptions): readonly string[] {
  const { diagnostic, headline, place } = entry;
  const margin = " ".repeat(2 + gutterOf(place, locale));
  const { help, note } = messageFor(diagnostic, locale);
  const accept = acceptingEntry(diagnostic);
  const also = allPlaces(entry, locale);
  const remark = (label: "help" | "note" | "accept" | "id", text: string) =>
    `${margin} ${paint("faint", `= ${sentence(locale, "report", label)}:`)} ${printable(text)}`;
  return [
    ...(also ? [`${margin} ${paint("faint", "=")} ${also}`] : []),
    ...(help && !saysAll(headline, diagnostic) ? [remark("help", help)] : []),
    ...(note ? [remark("note", note)] : []),
    ...(accept ? [remark("accept", accept)] : []),
    ...(id ? [remark("id", id)] : []),
  ];
}

/** A help that only repeats the forms of the headline is left out. */
function saysAll(headline: string, { code, expected }: Diagnostic): boolean {
  if (code === "inconsistent-term" || expected.length === 0) return false;
  const said = headline.toLowerCase();
  return expected.every((form) => said.includes(form.toLowerCase()));
}

function allPlaces({ count, places }: Entry, locale: ReportOptions["locale"]): string {
  if (count === 1) return "";
  const listed = places.join(sentence(locale, "finding", "list-separator"));
  const rest = count - places.length;
  const said = rest > 0 ? sentence(locale, "report", "also-more", { places: listed, count: rest }) : listed;
  return sentence(locale, "report", "also-at", { count, places: said });
}
