import { countOf } from "../debt/baseline.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import { isAtLeast, type Summary } from "../report/report.ts";
import type { Checked } from "./check-file.ts";
import type { CheckSettings } from "./check-settings.ts";
import type { ProjectDebt } from "./project-debt.ts";

export function summaryOf(files: readonly Checked[], concepts: number, stale: number): Summary {
  const sum = (count: (file: Checked) => number) => files.reduce((total, file) => total + count(file), 0);
  const found = (severity: Severity) =>
    sum(({ file }) => file.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length);
  const skipped: Record<string, number> = {};
  for (const file of files)
    for (const [reason, count] of Object.entries(file.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count;
  return {
    concepts,
    matched: new Set(files.flatMap(({ matched }) => matched)).size,
    units: sum(({ file }) => file.units),
    checked: sum(({ checked }) => checked),
    suppressed: sum(({ suppressed }) => suppressed),
    ignored: sum(({ settled }) => settled.ignored.length),
    known: sum(({ settled }) => settled.held.length),
    stale,
    fixed: sum(({ fixed }) => fixed),
    skipped,
    errors: found("error"),
    warnings: found("warning"),
    infos: found("info"),
  };
}

/** Findings of the baseline that are no more, in the files of this run and in files that are gone. */
export function staleOf(files: readonly Checked[], { baseline, gone, nameOf }: ProjectDebt): number {
  const checked = new Set(files.map(({ file }) => nameOf(file.path)));
  const lost = [...baseline].filter(([file]) => gone.has(file) && !checked.has(file));
  return countOf([
    ...files.flatMap(({ settled }) => settled.stale),
    ...lost.flatMap(([, known]) => [...known.values()]),
  ]);
}

/** Does anything found, shown or not, reach `--fail-on`? */
export function isFailure({ errors, warnings, infos }: Summary, failOn: CheckSettings["failOn"]): boolean {
  if (failOn === "never") return false;
  const found: readonly (readonly [Severity, number])[] = [
    ["error", errors],
    ["warning", warnings],
    ["info", infos],
  ];
  return found.some(([severity, count]) => count > 0 && isAtLeast(severity, failOn));
}
