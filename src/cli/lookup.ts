import type { Concept, ConceptTerm, TermStatus } from "../glossary/model.ts";
import { type LookupAnswer, type LookupResult, lookup } from "../lookup/lookup.ts";
import { citation } from "../messages/message.ts";
import { type Locale, sentence } from "../messages/translate.ts";

import { familyOf, type LanguageFamily } from "../text/language.ts";
import type { Arguments } from "./args.ts";
import { loadTerms, type Project, termbaseOf } from "./config.ts";
import { CliFailure } from "./failure.ts";
import type { Io } from "./io.ts";
import { choiceOf, languageOf } from "./values.ts";

/** `yizhi lookup`: what the glossary says of a term. Never a rendering that is not in it. Exit code 1 when not found. */
export async function runLookup(given: Arguments, io: Io, locale: Locale): Promise<number> {
  const format = choiceOf(given, "format", ["text", "json"], "text");
  const language = languageOf(given, "from");
  if (given.operands.length === 0) throw new CliFailure("no-query");
  const terms = await loadTerms(given, io);
  const termbase = termbaseOf(terms);
  const answers = given.operands.map((query) => lookup(termbase, query, language ? { language } : {}));
  io.stdout.write(format === "json" ? asJson(answers) : asText(answers, locale, terms.project));
  return answers.every(({ found }) => found) ? 0 : 1;
}

function asJson(answers: readonly LookupAnswer[]): string {
  const [only] = answers;
  return `${JSON.stringify(answers.length === 1 ? only : answers, null, 2)}\n`;
}

function asText(answers: readonly LookupAnswer[], locale: Locale, project: Project | undefined): string {
  const heading = answers.length > 1 ? "always" : "when-new";
  return answers
    .flatMap((answer) => (answer.found ? foundLines(answer, locale, project, heading) : [nearLine(answer, locale)]))
    .map((line) => `${line}\n`)
    .join("");
}

type Heading = "always" | "when-new";

function foundLines(
  { query, results }: LookupAnswer,
  locale: Locale,
  project: Project | undefined,
  heading: Heading,
): readonly string[] {
  return results.map((result) => {
    if (isDiscouraged(result.term.status)) return useLine(result, locale);
    return conceptLine(result.concept, locale, project, heading === "always" ? undefined : query.trim());
  });
}

const isDiscouraged = (status: TermStatus): boolean => status === "deprecated" || status === "superseded";

const termsIn = (concept: Concept, family: LanguageFamily, discouraged: "accepted" | "discouraged") =>
  concept.terms.filter(
    (term) => familyOf(term.language) === family && isDiscouraged(term.status) === (discouraged === "discouraged"),
  );

const ACRONYM = /^[\p{Lu}\p{N}&]{2,}$/u;

/** A form listed without a type is taken for an acronym by its looks. */
const isShort = ({ type, term }: ConceptTerm): boolean =>
  type === undefined ? ACRONYM.test(term) : type === "acronym" || type === "abbreviation" || type === "shortForm";

/**
 * `中央企业 (央企)  central state-owned enterprise | short: central SOE | also: …   [layer, source, since …]`. The Chinese is
 * left out where the query says all of it.
 */
function conceptLine(
  concept: Concept,
  locale: Locale,
  project: Project | undefined,
  query: string | undefined,
): string {
  const [zh, ...otherZh] = termsIn(concept, "zh", "accepted").map(({ term }) => term);
  const others = otherZh.length > 0 ? ` (${otherZh.join(", ")})` : "";
  const head = zh === undefined || (query === zh && others === "") ? "" : `${zh}${others}  `;
  const english = termsIn(concept, "en", "accepted");
  const [best] = english;
  const rest = english.slice(1);
  const parts = [
    listed("lookup-short", rest.filter(isShort), locale),
    listed(
      "lookup-also",
      rest.filter((term) => !isShort(term)),
      locale,
    ),
    listed(
      "lookup-not",
      termsIn(concept, "en", "discouraged").filter(({ status }) => status === "deprecated"),
      locale,
    ),
    listed("lookup-formerly", termsIn(concept, "en", "discouraged").filter(wasOfficial), locale),
  ].filter((part) => part !== "");
  const body = [best?.term ?? sentence(locale, "cli", "lookup-untranslated"), ...parts].join(" | ");
  return `${head}${body}${parts.length > 0 ? "   " : "  "}[${provenance(concept, best, locale, project)}]`;
}

/** Replaced in the course of time; a form that another layer displaced is that layer's business, told by `explain`. */
const wasOfficial = ({ status, replacedBy }: ConceptTerm): boolean =>
  status === "superseded" && replacedBy === undefined;

type ListKey = "lookup-short" | "lookup-also" | "lookup-not" | "lookup-formerly";

function listed(key: ListKey, terms: readonly ConceptTerm[], locale: Locale): string {
  if (terms.length === 0) return "";
  const forms = terms.map(({ term, language }) => (language.includes("-") ? `${term} (${language})` : term));
  return sentence(locale, "cli", key, {
    forms: [...new Set(forms)].join(sentence(locale, "finding", "list-separator")),
  });
}

function provenance(
  concept: Concept,
  term: ConceptTerm | undefined,
  locale: Locale,
  project: Project | undefined,
): string {
  const { layer } = concept;
  const { source, valid } = term ?? {};
  return [
    layer === project?.layer ? sentence(locale, "cli", "lookup-project", { layer }) : layer,
    ...(source ? [citation(source, locale)] : []),
    ...(valid?.from ? [sentence(locale, "cli", "lookup-since", { date: valid.from })] : []),
    ...(valid?.until ? [sentence(locale, "cli", "lookup-until", { date: valid.until })] : []),
  ].join(sentence(locale, "finding", "list-separator"));
}

/** `deprecated; use CPC (Communist Party of China, 中国共产党)`: a form of the same kind first, then what else names it. */
function useLine({ concept, term }: LookupResult, locale: Locale): string {
  const family = familyOf(term.language);
  const accepted = termsIn(concept, family, "accepted");
  const alike = accepted.filter((form) => isShort(form) === isShort(term));
  const best = alike[0] ?? accepted[0];
  const status = sentence(locale, "cli", `status-${term.status}`);
  if (!best) return status;
  const other = termsIn(concept, family === "en" ? "zh" : "en", "accepted")[0];
  const unlike = accepted.find((form) => isShort(form) !== isShort(best));
  const detail = [unlike, other].flatMap((form) => (form ? [form.term] : []));
  const values = { status, best: best.term, detail: detail.join(sentence(locale, "finding", "list-separator")) };
  return sentence(locale, "cli", detail.length > 0 ? "lookup-use_detail" : "lookup-use", values);
}

function nearLine({ query, near }: LookupAnswer, locale: Locale): string {
  if (near.length === 0) return sentence(locale, "cli", "lookup-none", { query });
  const pairs = near.map(({ concept, term }) => pairOf(concept, term));
  return sentence(locale, "cli", "lookup-none_near", { query, near: pairs.join("; ") });
}

function pairOf(concept: Concept, term: ConceptTerm): string {
  const other = termsIn(concept, familyOf(term.language) === "zh" ? "en" : "zh", "accepted")[0];
  return other ? `${term.term} = ${other.term}` : term.term;
}
