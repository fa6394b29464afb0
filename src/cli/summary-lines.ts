import { type Locale, sentence } from "../messages/translate.ts";
import type { CheckedFile, Summary } from "../report/report.ts";
import { unitNameOf } from "../report/totals.ts";

/**
 * What was read and loaded, for stderr: `4 rows: 3 checked, 1 skipped (no target)`, `18 concepts loaded from story, 6 matched`.
 * Said whatever the format, since a check that silently read nothing looks like a clean one.
 */
export function summaryLines(
  files: readonly CheckedFile[],
  summary: Summary,
  layers: readonly string[],
  locale: Locale,
): readonly string[] {
  const { concepts, matched, suppressed } = summary;
  const named = layers.join(sentence(locale, "finding", "list-separator"));
  return [
    readLine(files, summary, locale),
    sentence(locale, "cli", "loaded", { count: concepts, layers: named, matched }),
    ...(suppressed > 0 ? [sentence(locale, "cli", "suppressed", { count: suppressed })] : []),
  ];
}

function readLine(files: readonly CheckedFile[], { units, checked, skipped }: Summary, locale: Locale): string {
  const counted = sentence(locale, "report", unitNameOf(files), { count: units });
  const reasons = reasonsOf(skipped, locale);
  if (reasons === "") return sentence(locale, "cli", "read", { units: counted, checked });
  if (checked === 0) return sentence(locale, "cli", "nothing-checked", { units: counted, reasons });
  const count = Object.values(skipped).reduce((sum, part) => sum + part, 0);
  return sentence(locale, "cli", "read_skipped", { units: counted, checked, skipped: count, reasons });
}

/** A single reason needs no number beside the total. */
function reasonsOf(skipped: Summary["skipped"], locale: Locale): string {
  const reasons = Object.entries(skipped).filter(([, count]) => count > 0);
  const [only] = reasons;
  if (reasons.length === 1 && only) return only[0];
  return reasons
    .map(([reason, count]) => sentence(locale, "cli", "reason", { count, reason }))
    .join(sentence(locale, "finding", "list-separator"));
}
