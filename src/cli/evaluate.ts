import { profiles } from "../check/options.ts";
import type { EvaluationDocument } from "../evaluate/document.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Evaluation } from "../evaluate/evaluation.ts";
import type { Locale } from "../messages/translate.ts";
import { evaluationCsv, evaluationJson } from "../report/evaluation-data.ts";
import { evaluationText } from "../report/evaluation-text.ts";
import type { Arguments } from "./args.ts";
import { optionsOf } from "./check-settings.ts";
import { loadTerms, termbaseOf } from "./config.ts";
import { CliFailure } from "./failure.ts";
import type { Io } from "./io.ts";
import { readDraft, unreadDrafts } from "./read-draft.ts";
import { choiceOf, dateOf, directionOf } from "./values.ts";

/** `yizhi evaluate`: what the glossary and its checks are worth on a bitext that is taken as good. */
export async function runEvaluate(given: Arguments, io: Io, locale: Locale): Promise<number> {
  const format = choiceOf(given, "format", ["text", "json", "csv"], "text");
  const asOf = dateOf(given, "as-of");
  const style = given.valueOf("style");
  const settings = {
    ...directionOf(given),
    ...(given.has("profile") && { profile: choiceOf(given, "profile", profiles, "prose") }),
    ...(asOf && { asOf }),
    ...(style && { style }),
  };
  const terms = await loadTerms(given, io);
  const documents = await readDocuments(given, io);
  const evaluation = evaluate(termbaseOf(terms), documents, optionsOf(settings, terms.glossary, io));
  if (evaluation.segments === 0)
    throw new CliFailure("no-units", { paths: documents.map(({ name }) => name).join(", ") });
  io.stdout.write(writers[format](evaluation, locale));
  return 0;
}

const writers: Readonly<Record<"text" | "json" | "csv", (evaluation: Evaluation, locale: Locale) => string>> = {
  text: evaluationText,
  json: evaluationJson,
  csv: evaluationCsv,
};

/** Without a source there is nothing to score a translation against. */
async function readDocuments(given: Arguments, io: Io): Promise<readonly EvaluationDocument[]> {
  const documents: EvaluationDocument[] = [];
  for (const draft of await unreadDrafts(given, io)) {
    const { path, bitext } = await readDraft(draft, io);
    documents.push({ name: path, segments: bitext.segments.filter(({ source }) => source !== undefined) });
  }
  return documents;
}
