import type { Segment } from "../../src/bitext/segment.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { CheckedFile, ReportOptions, Summary } from "../../src/report/report.ts";

/** A file of one unit a line, source beside target. */
export function checkedFile(
  lines: readonly (readonly [source: string, target: string])[],
  diagnostics: readonly Diagnostic[],
): CheckedFile {
  const target = lines.map(([, text]) => text);
  const source = lines.map(([text]) => text);
  const segments = lines.map(
    (_, index): Segment => ({
      id: `block ${index + 1}`,
      source: source[index] ?? "",
      target: target[index] ?? "",
      origin: {
        source: { path: "draft.zh.md", pieces: [{ unit: 0, file: startOf(source, index) }] },
        target: { path: "draft.en.md", pieces: [{ unit: 0, file: startOf(target, index) }] },
      },
    }),
  );
  return {
    path: "draft.en.md",
    sourcePath: "draft.zh.md",
    text: target.join("\n"),
    sourceText: source.join("\n"),
    segments,
    units: segments.length,
    unitName: "block",
    diagnostics,
    ids: new Map(),
  };
}

const startOf = (lines: readonly string[], index: number): number =>
  lines.slice(0, index).join("\n").length + (index && 1);

export function summaryOf(files: readonly CheckedFile[], counts: Partial<Summary> = {}): Summary {
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity: string) => found.filter((diagnostic) => diagnostic.severity === severity).length;
  const units = files.reduce((sum, file) => sum + file.units, 0);
  return {
    concepts: 18,
    matched: 6,
    units,
    checked: units,
    suppressed: 0,
    ignored: 0,
    known: 0,
    stale: 0,
    fixed: 0,
    skipped: {},
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    ...counts,
  };
}

export const plainOptions: ReportOptions = {
  locale: "en",
  level: "warning",
  places: "grouped",
  paint: (_style, text) => text,
  version: "0.0.0",
};
