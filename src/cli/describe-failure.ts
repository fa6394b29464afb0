import { BitextError } from "../bitext/bitext-error.ts";
import { DebtFileError } from "../debt/json-file.ts";
import { describeIssue, GlossaryError } from "../glossary/errors.ts";
import { type Locale, sentence } from "../messages/translate.ts";
import { CliFailure } from "./failure.ts";

/** Why the run ended, as the user is told: one line a fault, each with its remedy. */
export function describeFailure(error: unknown, locale: Locale): string {
  return messagesOf(error, locale)
    .map((message) => `${sentence(locale, "cli", "failure", { message })}\n`)
    .join("");
}

function messagesOf(error: unknown, locale: Locale): readonly string[] {
  if (error instanceof CliFailure) return [sentence(locale, "cli", error.key, error.values)];
  if (error instanceof GlossaryError) return glossaryFaults(error, locale);
  if (error instanceof BitextError) return [sentence(locale, "cli", "bitext-fault", { message: error.message })];
  if (error instanceof DebtFileError) return [debtFault(error, locale)];
  const message = error instanceof Error ? error.message : String(error);
  return [sentence(locale, "cli", "internal", { message })];
}

function debtFault({ kind, file, place, values }: DebtFileError, locale: Locale): string {
  const where = `${file}:${place.line}:${place.column}`;
  const key = values.at === "" ? "debt-fault" : "debt-fault_at";
  return sentence(locale, "cli", key, {
    where,
    at: values.at,
    message: sentence(locale, "cli", `debt-${kind}`, values),
  });
}

/** A file that is all wrong is understood after so many. */
const FAULTS_SHOWN = 20;

function glossaryFaults({ issues }: GlossaryError, locale: Locale): readonly string[] {
  const shown = issues.slice(0, FAULTS_SHOWN).map(describeIssue);
  const said = shown.map((message) => sentence(locale, "cli", "glossary-fault", { message }));
  const count = issues.length - shown.length;
  return count === 0 ? said : [...said, sentence(locale, "cli", "more-faults", { count })];
}
