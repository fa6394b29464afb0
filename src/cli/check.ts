import { describeIssue } from "../glossary/errors.ts";
import { type Locale, sentence } from "../messages/translate.ts";
import { reporters } from "../report/formats.ts";
import type { Summary } from "../report/report.ts";
import type { Arguments } from "./args.ts";
import { reckon, storeBaseline } from "./baseline.ts";
import { type Checked, checkFile, type FixMode } from "./check-file.ts";
import { type CheckSettings, optionsOf, settingsOf } from "./check-settings.ts";
import { type LoadedTerms, layerNames, loadTerms, termbaseOf } from "./config.ts";
import { debtLines } from "./debt-lines.ts";
import { discoverIn } from "./discovery.ts";
import { CliFailure } from "./failure.ts";
import { writeWhole } from "./files.ts";
import type { Io } from "./io.ts";
import { paintFor } from "./paint.ts";
import { progressOn } from "./progress.ts";
import { loadDebt, type ProjectDebt } from "./project-debt.ts";
import { type ReadDraft, readDraft, type Unread, unreadDrafts } from "./read-draft.ts";
import { isFailure, staleOf, summaryOf } from "./summary.ts";
import { summaryLines } from "./summary-lines.ts";
import { version } from "./version.ts";

/** `yizhi check`: every draft against its source, or alone. */
export async function runCheck(given: Arguments, io: Io, locale: Locale): Promise<number> {
  const settings = settingsOf(given, io);
  const terms = await loadTerms(given, io);
  const changes = terms.issues.filter(({ severity }) => severity === "warning").map(describeIssue);
  for (const message of changes) io.stderr.write(`${sentence(locale, "cli", "warning", { message })}\n`);
  const drafts = await unreadDrafts(given, io);
  const debt = await loadDebt(terms.project, io, settings.baseline === "off" ? "ignored" : "all");
  const found = await checkAll(drafts, settings, terms, debt, io, locale);
  const reckoned = reckon(found, debt, settings);
  const files = reckoned?.files ?? found;
  const summary = summaryOf(files, termbaseOf(terms).concepts.size, reckoned ? 0 : staleOf(files, debt));
  if (summary.units === 0) throw new CliFailure("no-units", { paths: files.map(({ file }) => file.path).join(", ") });
  for (const { file, rewritten } of files) if (rewritten) await writeWhole(file.path, rewritten, io.cwd);
  if (reckoned) await storeBaseline(reckoned, debt, io);
  tell(files, summary, settings, terms, given, io, locale);
  const lines = debtLines(files, summary, debt, reckoned, settings, locale);
  io.stderr.write(lines.map((line) => `${line}\n`).join(""));
  return isFailure(summary, settings.failOn) ? 1 : 0;
}

async function checkAll(
  drafts: readonly Unread[],
  settings: CheckSettings,
  terms: LoadedTerms,
  debt: ProjectDebt,
  io: Io,
  locale: Locale,
): Promise<readonly Checked[]> {
  const progress = progressOn(io, locale);
  const termbase = termbaseOf(terms);
  const options = optionsOf(settings, terms.glossary, io);
  const files: Checked[] = [];
  try {
    for (const [index, draft] of drafts.entries()) {
      progress.at(index, drafts.length, draft.path);
      const tick = (done: number, total: number) => {
        if (drafts.length === 1) progress.at(done, total, draft.path);
        else progress.at(index, drafts.length, draft.path);
      };
      const read = await readDraft(draft, io);
      for (const warning of readerWarnings(read, settings, locale)) io.stderr.write(`${warning}\n`);
      const keep = settings.discover ? ({ keepTexts: "all" } as const) : {};
      const ours = { ...keep, fix: settings.fix, debt, name: debt.nameOf(draft.path) };
      files.push(checkFile(termbase, read, { ...options, ...ours }, tick));
    }
  } finally {
    progress.end();
  }
  return files;
}

function readerWarnings({ path, bitext }: ReadDraft, { alone }: CheckSettings, locale: Locale): readonly string[] {
  const said = bitext.warnings.map(({ message }) => sentence(locale, "cli", "warning", { message }));
  const hasSource = bitext.segments.some(({ source }) => source !== undefined);
  if (alone || hasSource || bitext.segments.length === 0) return said;
  return [...said, sentence(locale, "cli", "no-source", { path })];
}

function tell(
  files: readonly Checked[],
  summary: Summary,
  settings: CheckSettings,
  terms: LoadedTerms,
  given: Arguments,
  io: Io,
  locale: Locale,
): void {
  const checked = files.map(({ file }) => file);
  const lines = [...summaryLines(checked, summary, layerNames(terms, locale), locale)];
  if (settings.fix !== "none") lines.push(fixLine(files, summary, settings.fix, locale));
  if (settings.fix === "show") io.stdout.write(files.map(({ diff }) => diff).join(""));
  else {
    const places = given.has("all") ? "all" : "grouped";
    const discovered = settings.discover && { discovered: discoverIn(files, termbaseOf(terms), settings) };
    const options = {
      locale,
      level: settings.level,
      places,
      paint: paintFor(given, io),
      version,
      ...discovered,
    } as const;
    io.stdout.write(reporters[settings.format](checked, summary, options));
  }
  io.stderr.write(lines.map((line) => `${line}\n`).join(""));
}

function fixLine(
  files: readonly Checked[],
  { fixed, errors, warnings, infos }: Summary,
  mode: FixMode,
  locale: Locale,
) {
  const left = errors + warnings + infos;
  const written = files.filter((file) => file.fixed > 0).length;
  return [
    mode === "show"
      ? sentence(locale, "cli", "fixable", { count: files.reduce((sum, { fixable }) => sum + fixable, 0) })
      : sentence(locale, "cli", "fixed", { count: fixed }),
    ...(mode === "show" ? [] : [sentence(locale, "cli", "left", { count: left })]),
    ...(written > 0 ? [sentence(locale, "cli", "fixed_files", { count: written })] : []),
  ].join(sentence(locale, "finding", "list-separator"));
}
