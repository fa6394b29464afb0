import type { EntryChange } from "../debt/entry-changes.ts";
import type { FindingChange } from "../debt/finding-changes.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import { headlineFor } from "../messages/message.ts";
import { type Locale, type SentenceKey, sentence, type Values } from "../messages/translate.ts";
import { asText } from "./entries.ts";
import { printable } from "./frame.ts";
import { type PlacedFile, type Places, placesIn } from "./place.ts";
import { isAtLeast, type Paint } from "./report.ts";

/** A file with what another glossary makes of its findings. */
export interface ChangedFile {
  readonly file: PlacedFile;
  readonly changes: readonly FindingChange[];
}

export interface GlossaryComparison {
  readonly files: readonly ChangedFile[];
  /** Every entry that differs, by id. */
  readonly entries: readonly EntryChange[];
  readonly settingsDiffer: boolean;
}

export interface ChangesOptions {
  readonly locale: Locale;
  readonly level: Severity;
  readonly paint: Paint;
}

/** Of a change the graver side counts. */
export const isShown = ({ finding, before }: FindingChange, level: Severity): boolean =>
  isAtLeast(finding.diagnostic.severity, level) ||
  (before !== undefined && isAtLeast(before.diagnostic.severity, level));

/** For people: by file what appears, goes and changes, each with the entry that made it so; then the totals. */
export function changesText(comparison: GlossaryComparison, options: ChangesOptions): string {
  const { locale, level, paint } = options;
  const say = (key: SentenceKey<"report">, values?: Values) => sentence(locale, "report", key, values);
  const blocks = comparison.files.flatMap(({ file, changes }) => {
    const shown = changes.filter((change) => isShown(change, level));
    if (shown.length === 0) return [];
    const places = placesIn(file);
    return [
      [paint("path", file.path), ...shown.map((change) => changeLines(change, places, comparison, options))].join("\n"),
    ];
  });
  const shown = comparison.files.flatMap(({ changes }) => changes.filter((change) => isShown(change, level)));
  const counts = (["appears", "goes", "changes"] as const).map((kind) =>
    say(`diff-${kind}`, { count: shown.filter((change) => change.kind === kind).length }),
  );
  const concerned = new Set(shown.flatMap(({ causes }) => causes)).size;
  const entries = say("diff-entries", { count: comparison.entries.length, concerned });
  const foot = [counts.join(sentence(locale, "finding", "list-separator")), entries];
  if (comparison.settingsDiffer) foot.push(say("diff-settings"));
  return `${[...blocks, foot.join("\n")].join("\n\n")}\n`;
}

const MARKS: Readonly<Record<FindingChange["kind"], string>> = { appears: "+", goes: "-", changes: "~" };

function changeLines(
  { kind, finding, before, causes }: FindingChange,
  places: Places,
  { settingsDiffer }: GlossaryComparison,
  { locale, paint }: ChangesOptions,
): string {
  const { diagnostic } = finding;
  const { severity } = diagnostic;
  const name = sentence(locale, "report", `severity-${severity}`);
  const was = before && before.diagnostic.severity !== severity ? before.diagnostic.severity : undefined;
  const shown = was
    ? sentence(locale, "report", "diff-was", { severity: name, before: sentence(locale, "report", `severity-${was}`) })
    : name;
  const head = [
    MARKS[kind],
    paint("faint", asText(places.of(diagnostic))),
    paint(severity, shown),
    paint("strong", printable(headlineFor(diagnostic, locale))),
    paint("code", diagnostic.code),
  ];
  const because = causes.map((cause) => causeText(cause, locale));
  if (because.length === 0)
    because.push(sentence(locale, "report", settingsDiffer ? "diff-by-settings" : "diff-elsewhere"));
  return [`  ${head.join("  ")}`, ...because.map((text) => `       ${paint("faint", "=")} ${text}`)].join("\n");
}

const causeText = ({ concept, how, keys }: EntryChange, locale: Locale): string =>
  sentence(locale, "report", `diff-entry-${how}`, {
    concept,
    keys: keys.join(sentence(locale, "finding", "list-separator")),
  });

/** One document: `{version, changes: [{kind, path, id, …, causes}], entries, settingsDiffer}`. */
export function changesJson(
  { files, entries, settingsDiffer }: GlossaryComparison,
  version: string,
  level: Severity,
): string {
  const changes = files.flatMap(({ file, changes: all }) => {
    const places = placesIn(file);
    return all
      .filter((change) => isShown(change, level))
      .map(({ kind, finding, before, causes }) => {
        const { id, diagnostic } = finding;
        const { line, column } = places.of(diagnostic);
        const was = before && {
          before: { severity: before.diagnostic.severity, expected: before.diagnostic.expected },
        };
        const concepts = causes.map(({ concept }) => concept);
        return { kind, path: file.path, id, ...diagnostic, line, column, ...was, causes: concepts };
      });
  });
  return `${JSON.stringify({ version, changes, entries, settingsDiffer }, null, 2)}\n`;
}
