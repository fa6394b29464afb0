import type { Severity } from "../diagnostics/diagnostic.ts";
import { describeIssue } from "../glossary/errors.ts";
import { lintGlossary } from "../glossary/lint.ts";
import type { GlossaryIssue } from "../glossary/model.ts";
import { type Locale, sentence } from "../messages/translate.ts";
import { isAtLeast, type Paint } from "../report/report.ts";
import type { Arguments } from "./args.ts";
import { type LoadedTerms, layTerms, loadTerms, termbaseOf } from "./config.ts";
import { failingTests } from "./entry-tests.ts";
import type { Io } from "./io.ts";
import { failLevels, severities } from "./option-table.ts";
import { paintFor } from "./paint.ts";
import { choiceOf } from "./values.ts";

/** `yizhi lint`: faults of the glossary itself, and the tests its entries carry. Without a file: of the project, else the bundled one. */
export async function runLint(given: Arguments, io: Io, locale: Locale): Promise<number> {
  const format = choiceOf(given, "format", ["text", "json", "jsonl"], "text");
  const level = choiceOf(given, "level", severities, "warning");
  const failOn = choiceOf(given, "fail-on", failLevels, "error");
  const terms = given.operands.length > 0 ? await layTerms(given.operands, given, io) : await loadTerms(given, io);
  const issues = issuesOf(terms, locale);
  const shown = issues.filter(({ severity }) => isAtLeast(severity, level));
  if (format === "json") io.stdout.write(`${JSON.stringify({ issues: shown }, null, 2)}\n`);
  else if (format === "jsonl") io.stdout.write(shown.map((issue) => `${JSON.stringify(issue)}\n`).join(""));
  else io.stdout.write(lintText(shown, issues, terms, paintFor(given, io), locale));
  return failOn !== "never" && issues.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
}

/** Every layer is linted alone, but what is only named as a base is not this user's to mend, unless there is nothing else. */
function issuesOf(terms: LoadedTerms, locale: Locale): readonly GlossaryIssue[] {
  const own = terms.layers.filter(({ layers }) => layers.some(({ path }) => path !== undefined));
  const termbase = termbaseOf(terms);
  return [
    ...terms.issues,
    ...(own.length > 0 ? own : terms.layers).flatMap((layer) => [
      ...lintGlossary(layer).map((issue) => ({ ...fileOf(layer), ...issue })),
      ...failingTests(layer, termbase, locale).map((issue) => ({ ...fileOf(layer), ...issue })),
    ]),
  ];
}

function fileOf({ layers }: LoadedTerms["glossary"]): { readonly file?: string } {
  const file = layers.at(-1)?.path;
  return file === undefined ? {} : { file };
}

function lintText(
  shown: readonly GlossaryIssue[],
  all: readonly GlossaryIssue[],
  { glossary }: LoadedTerms,
  paint: Paint,
  locale: Locale,
): string {
  const lines = shown.map((issue) => {
    const severity = sentence(locale, "report", `severity-${issue.severity}`);
    return `${paint(issue.severity, severity)}  ${describeIssue(issue)}  ${paint("code", issue.code)}\n`;
  });
  const entries = glossary.entries.length;
  const counts = (severity: Severity) => all.filter((issue) => issue.severity === severity).length;
  const totals = (["error", "warning", "info"] as const)
    .filter((severity) => counts(severity) > 0)
    .map((severity) => sentence(locale, "report", severity, { count: counts(severity) }))
    .join(sentence(locale, "finding", "list-separator"));
  const total =
    totals === ""
      ? sentence(locale, "cli", "lint-clean", { entries })
      : sentence(locale, "cli", "lint-total", { entries, totals });
  return `${lines.join("")}${total}\n`;
}
