import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { placesIn } from "./place.ts";
import { type CheckedFile, isAtLeast, type Reporter, type ReportOptions } from "./report.ts";

/** A diagnostic with its 1-based place in the file of the target; columns count UTF-16 units. */
export type PlacedDiagnostic = Diagnostic & {
  /** What the finding is known by, for `yizhi accept` and the ignore file. */
  readonly id: string;
  readonly line: number;
  readonly column: number;
  /** Where the span itself stands, for a finding in the source. */
  readonly sourcePlace?: { readonly path: string; readonly line: number; readonly column: number };
};

/** One document: `{version, files: [{path, units, diagnostics}], summary}`. */
export const reportJson: Reporter = (files, summary, options) => {
  const document = {
    version: options.version,
    files: files.map((file) => ({
      path: file.path,
      ...(file.sourcePath && { sourcePath: file.sourcePath }),
      units: file.units,
      diagnostics: placedDiagnostics(file, options),
    })),
    summary,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

/** One finding a line, with the path of its file. */
export const reportJsonl: Reporter = (files, _summary, options) =>
  files
    .flatMap((file) => placedDiagnostics(file, options).map((placed) => JSON.stringify({ path: file.path, ...placed })))
    .map((line) => `${line}\n`)
    .join("");

function placedDiagnostics(file: CheckedFile, { level }: ReportOptions): readonly PlacedDiagnostic[] {
  const places = placesIn(file);
  return file.diagnostics
    .filter(({ severity }) => isAtLeast(severity, level))
    .map((diagnostic) => {
      const { line, column, source } = places.of(diagnostic);
      const sourcePlace = source && { path: source.path, line: source.line, column: source.column };
      const id = file.ids.get(diagnostic) ?? "";
      return { id, ...diagnostic, line, column, ...(sourcePlace && { sourcePlace }) };
    });
}
