import type { Severity } from "../diagnostics/diagnostic.ts";
import { sentence } from "../messages/translate.ts";
import { type CheckedFile, isAtLeast, type ReportOptions, type Summary } from "./report.ts";

/** `1 error (+1 info, show with --level info) - 6 concepts matched in 5 blocks` */
export function totalsLine(files: readonly CheckedFile[], summary: Summary, options: ReportOptions): string {
  const { locale, level, paint } = options;
  const counts: readonly (readonly [Severity, number])[] = [
    ["error", summary.errors],
    ["warning", summary.warnings],
    ["info", summary.infos],
  ];
  const found = counts.filter(([, count]) => count > 0);
  const separator = sentence(locale, "finding", "list-separator");
  const say = (kept: typeof found) =>
    kept.map(([severity, count]) => sentence(locale, "report", severity, { count })).join(separator);
  const shown = say(found.filter(([severity]) => isAtLeast(severity, level)));
  const hidden = found.filter(([severity]) => !isAtLeast(severity, level));
  const worst = found[0]?.[0];
  const head = shown || sentence(locale, "report", "clean");
  const lowest = hidden.at(-1)?.[0];
  return [
    worst && shown ? paint(worst, head) : head,
    ...(lowest ? [sentence(locale, "report", "hidden", { hidden: say(hidden), level: lowest })] : []),
    "-",
    tail(files, summary, options),
  ].join(" ");
}

function tail(files: readonly CheckedFile[], summary: Summary, { locale }: ReportOptions): string {
  const units = sentence(locale, "report", unitNameOf(files), { count: summary.units });
  const { suppressed, ignored, known, fixed } = summary;
  return [
    sentence(locale, "report", "matched", { count: summary.matched, units }),
    ...(suppressed > 0 ? [sentence(locale, "report", "suppressed", { count: suppressed })] : []),
    ...(ignored > 0 ? [sentence(locale, "report", "ignored", { count: ignored })] : []),
    ...(known > 0 ? [sentence(locale, "report", "known", { count: known })] : []),
    ...(fixed > 0 ? [sentence(locale, "report", "fixed", { count: fixed })] : []),
  ].join(sentence(locale, "finding", "list-separator"));
}

/** Files of several kinds have units. */
export function unitNameOf(files: readonly CheckedFile[]): CheckedFile["unitName"] {
  const names = new Set(files.map(({ unitName }) => unitName));
  const [only] = names;
  return names.size === 1 && only ? only : "unit";
}
