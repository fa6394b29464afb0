import type { Citation, Diagnostic, EntryEvidence } from "../diagnostics/diagnostic.ts";
import { type Locale, sentence, type Values } from "./translate.ts";
import { quote, replacementOf, wordingOf } from "./wording.ts";

/** After rustc: what is wrong, what to do, and why (entry, layer, source and date). No final stop, each stands alone. */
export interface Message {
  readonly text: string;
  readonly help?: string;
  readonly note?: string;
}

/** The sentences of a finding. Everything they say is in the diagnostic: no termbase is needed. */
export function messageFor(diagnostic: Diagnostic, locale: Locale): Message {
  const wording = wordingOf(diagnostic, locale);
  const values = valuesOf(diagnostic, locale, wording.values);
  const help = wording.help && !lacksForms(diagnostic, wording.help) ? wording.help : undefined;
  const note = [
    ...(wording.notes ?? []).map((key) => sentence(locale, "finding", key, values)),
    ...entryNotes(diagnostic, locale),
  ].join(sentence(locale, "finding", "note-separator"));
  return {
    text: sentence(locale, "finding", wording.text, values),
    ...(help && { help: sentence(locale, "finding", help, values) }),
    ...(note && { note }),
  };
}

/** Places a reporter may name, as `line:column`. */
export interface HeadlinePlaces {
  /** Where an acronym is expanded. */
  readonly introduced?: string;
}

/** The finding on one line, remedy included: `CCP -> CPC`. For lists; `messageFor` is for sentences that stand alone. */
export function headlineFor(diagnostic: Diagnostic, locale: Locale, places: HeadlinePlaces = {}): string {
  const wording = wordingOf(diagnostic, locale);
  const values = valuesOf(diagnostic, locale, wording.values);
  if (wording.line === "acronym-first-use_line" && places.introduced)
    return sentence(locale, "finding", "acronym-first-use_line_at", { ...values, place: places.introduced });
  return sentence(locale, "finding", wording.line, values);
}

function valuesOf(diagnostic: Diagnostic, locale: Locale, own: Values = {}): Values {
  const separator = sentence(locale, "finding", "list-separator");
  const { text, expected } = diagnostic;
  const replacement = replacementOf(diagnostic) ?? "";
  return {
    text: oneLine(text),
    expected: shown(expected).map((form) => quote(form, locale)),
    best: expected[0] ?? "",
    others: shown(expected).slice(1).join(separator),
    replacement: oneLine(replacement),
    ...own,
  };
}

/** A headline is one line, though a term may be broken over two in the file. */
const LINE_BREAK = /\s*[\r\n\u2028\u2029]\s*/g;
const oneLine = (text: string): string => text.replace(LINE_BREAK, " ");

/** A help that lists forms says nothing where there are none. */
function lacksForms(diagnostic: Diagnostic, help: string): boolean {
  const listsForms = !/^(inconsistent-term|term-collision|term-quotes|term-count|unused-directive)/.test(help);
  return listsForms && diagnostic.expected.length === 0 && help !== "acronym-first-use_help_expanded-twice";
}

function entryNotes(diagnostic: Diagnostic, locale: Locale): readonly string[] {
  if (diagnostic.code === "unused-directive") return [];
  const { evidence } = diagnostic;
  return [
    entryNote(evidence, locale),
    ...(evidence.confidence === 1 ? [sentence(locale, "finding", "proposal")] : []),
    ...(evidence.note ? [evidence.note] : []),
  ];
}

function entryNote(evidence: EntryEvidence, locale: Locale): string {
  const { zh, en, layer, source } = evidence;
  const pair = zh && en ? sentence(locale, "finding", "pair", { zh, en }) : (zh ?? en ?? "");
  if (!source) return sentence(locale, "finding", "evidence", { pair, layer }).trim();
  return sentence(locale, "finding", "evidence_source", { pair, layer, source: citation(source, locale) }).trim();
}

/** Title, publisher and date of a source, in that order, as far as known. */
export function citation(source: Citation, locale: Locale): string {
  const { title, publisher, date, at } = source;
  return [title, publisher, date, at].filter(Boolean).join(locale === "zh" ? "，" : ", ");
}

/** A sentence names so many forms; the finding has them all. */
const MOST_FORMS = 4;
const shown = (expected: readonly string[]): readonly string[] => expected.slice(0, MOST_FORMS);
