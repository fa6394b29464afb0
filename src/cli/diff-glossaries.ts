import { entryChanges, settingsDiffer } from "../debt/entry-changes.ts";
import type { Finding } from "../debt/finding.ts";
import { type FindingChange, findingChanges } from "../debt/finding-changes.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Locale } from "../messages/translate.ts";
import { type ChangedFile, changesJson, changesText, type GlossaryComparison } from "../report/changes.ts";
import { isAtLeast } from "../report/report.ts";
import type { Arguments } from "./args.ts";
import { checkFile } from "./check-file.ts";
import { type CheckSettings, optionsOf, settingsOf } from "./check-settings.ts";
import { type LoadedTerms, termbaseOf } from "./config.ts";
import { CliFailure } from "./failure.ts";
import { glossarySide } from "./glossary-side.ts";
import type { Io } from "./io.ts";
import { paintFor } from "./paint.ts";
import { loadDebt, type ProjectDebt } from "./project-debt.ts";
import { type ReadDraft, readDraft, unreadDrafts } from "./read-draft.ts";
import { choiceOf } from "./values.ts";
import { version } from "./version.ts";

/** `yizhi diff <old glossary> <new glossary> <draft…>`: what an update of the glossary does to the findings of these files. */
export async function runDiff(given: Arguments, io: Io, locale: Locale): Promise<number> {
  const [old, updated, ...operands] = given.operands;
  if (old === undefined || updated === undefined || operands.length === 0) throw new CliFailure("diff-operands");
  const format = choiceOf(given, "format", ["text", "json"], "text");
  const settings = settingsOf(given, io);
  const sides = { before: await glossarySide(old, given, io), after: await glossarySide(updated, given, io) };
  const { before, after } = sides;
  const debt = await loadDebt(after.project ?? before.project, io, "ignored");
  const entries = entryChanges(before.glossary, after.glossary);
  const glossaries = { changes: entries, before: termbaseOf(before), after: termbaseOf(after) };
  const files: ChangedFile[] = [];
  for (const draft of await unreadDrafts({ ...given, operands }, io)) {
    const read = await readDraft(draft, io);
    const under = (terms: LoadedTerms) => openFindings(read, terms, settings, debt, io);
    const compared = { segments: read.bitext.segments, before: under(before), after: under(after) };
    files.push({ file: read.bitext, changes: findingChanges(compared, glossaries) });
  }
  const settingsToo = settingsDiffer(before.glossary, after.glossary);
  const comparison = { files, entries: [...entries.values()], settingsDiffer: settingsToo };
  io.stdout.write(reportOf(comparison, format, settings.level, paintFor(given, io), locale));
  return files.some(({ changes }) => changes.some((change) => isWorse(change, settings))) ? 1 : 0;
}

function openFindings(
  read: ReadDraft,
  terms: LoadedTerms,
  settings: CheckSettings,
  debt: ProjectDebt,
  io: Io,
): readonly Finding[] {
  const options = {
    ...optionsOf(settings, terms.glossary, io),
    fix: "none",
    debt,
    name: debt.nameOf(read.path),
  } as const;
  return checkFile(termbaseOf(terms), read, options, () => {}).settled.open;
}

function reportOf(
  comparison: GlossaryComparison,
  format: "text" | "json",
  level: Severity,
  paint: ReturnType<typeof paintFor>,
  locale: Locale,
): string {
  return format === "json"
    ? changesJson(comparison, version, level)
    : changesText(comparison, { locale, level, paint });
}

/** Would a check that passed before fail now because of it? */
function isWorse({ kind, finding, before }: FindingChange, { failOn }: CheckSettings): boolean {
  if (failOn === "never" || kind === "goes") return false;
  const failed = before !== undefined && isAtLeast(before.diagnostic.severity, failOn);
  return isAtLeast(finding.diagnostic.severity, failOn) && !failed;
}
