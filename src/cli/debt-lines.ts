import type { Ignore } from "../debt/ignore-list.ts";
import { unusedIgnores } from "../debt/settle.ts";
import { type Locale, type SentenceKey, sentence, type Values } from "../messages/translate.ts";
import type { Summary } from "../report/report.ts";
import type { Reckoned } from "./baseline.ts";
import type { Checked } from "./check-file.ts";
import type { CheckSettings } from "./check-settings.ts";
import type { ProjectDebt } from "./project-debt.ts";

/** What was kept back and why, and what keeps nothing back any more, for stderr. */
export function debtLines(
  files: readonly Checked[],
  { ignored, known, stale }: Summary,
  debt: ProjectDebt,
  reckoned: Reckoned | undefined,
  { shrinkBecause }: Pick<CheckSettings, "shrinkBecause">,
  locale: Locale,
): readonly string[] {
  const { baselinePath: baseline, ignorePath } = debt;
  const say = (key: SentenceKey<"cli">, values: Values) => sentence(locale, "cli", key, values);
  const unused = unusedIgnores(
    debt.ignored,
    files.map(({ file }) => debt.nameOf(file.path)),
    files.map(({ settled }) => settled),
  );
  const separator = sentence(locale, "finding", "list-separator");
  const lines: string[] = [];
  if (ignored > 0) lines.push(say("debt-ignored", { count: ignored, path: ignorePath }));
  if (unused.length > 0) {
    const entries = unused.map((ignore) => nameOf(ignore, debt.ignored)).join(separator);
    lines.push(say("debt-unused", { count: unused.length, path: ignorePath, entries }));
  }
  if (reckoned === undefined) {
    if (known > 0) lines.push(say("debt-known", { count: known, path: baseline }));
    if (stale > 0) lines.push(say("debt-stale", { count: stale, path: baseline }));
    return lines;
  }
  const { added, removed, refused } = reckoned.change;
  lines.push(say("debt-written", { count: known, path: baseline, added, removed }));
  if (refused > 0) lines.push(say(`debt-refused_${shrinkBecause}`, { count: refused, path: baseline }));
  return lines;
}

/** `ignore[3] (missing-term cpc)`: where it stands, and what it says. */
function nameOf(ignore: Ignore, all: readonly Ignore[]): string {
  const { id, code, concept, file } = ignore;
  const said = [id, code, concept, file].filter((part) => part !== undefined);
  return `ignore[${all.indexOf(ignore)}] (${said.join(" ")})`;
}
