import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { PlacedTerm } from "./discovered.ts";
import { placesIn } from "./place.ts";
import { proposeEntries } from "./proposals.ts";
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

/** One document: `{version, files: [{path, units, diagnostics}], summary}`; with `--discover` also `discovered` and `proposals`, a glossary file. */
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
    ...(options.discovered && {
      discovered: options.discovered.map(discoveredData),
      proposals: proposeEntries(options.discovered, options.locale),
    }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

/** One finding a line, with the path of its file; then, where asked for, one discovered term a line. */
export const reportJsonl: Reporter = (files, _summary, options) => {
  const findings = files.flatMap((file) =>
    placedDiagnostics(file, options).map((placed) => JSON.stringify({ path: file.path, ...placed })),
  );
  const discovered = (options.discovered ?? []).map((term) => JSON.stringify({ discovered: discoveredData(term) }));
  return [...findings, ...discovered].map((line) => `${line}\n`).join("");
};

/** Places in the files stand for those in the units. */
const discoveredData = ({ renderings, ...term }: PlacedTerm): object => ({
  ...term,
  renderings: renderings.map(({ inFiles, places: _, ...rendering }) => ({ ...rendering, places: inFiles })),
});

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
