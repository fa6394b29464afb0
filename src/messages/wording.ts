import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import type { Locale, SentenceKey, Values } from "./translate.ts";
import { sentence } from "./translate.ts";

export type FindingKey = SentenceKey<"finding">;
type DiagnosticOf<Code extends DiagnosticCode> = Extract<Diagnostic, { readonly code: Code }>;

/** Which sentences a finding takes; the report may know where in the file another place stands. */
export interface Wording {
  readonly text: FindingKey;
  readonly help?: FindingKey;
  readonly line: FindingKey;
  /** Sentences of the note that only this code has. */
  readonly notes?: readonly FindingKey[];
  readonly values?: Values;
}

const HAN = /\p{Script=Han}/u;

/** Quoted after the custom of the language. */
export const quote = (text: string, locale: Locale): string => (locale === "zh" ? `“${text}”` : `"${text}"`);

/** The form a fix would put there, else the best accepted one. */
export const replacementOf = (diagnostic: Diagnostic): string | undefined =>
  diagnostic.fix?.replacement ?? diagnostic.expected[0];

export function wordingOf(diagnostic: Diagnostic, locale: Locale): Wording {
  const word = wordings[diagnostic.code] as (diagnostic: Diagnostic, locale: Locale) => Wording;
  return word(diagnostic, locale);
}

type Wordings = { readonly [Code in DiagnosticCode]: (diagnostic: DiagnosticOf<Code>, locale: Locale) => Wording };

const wordings: Wordings = {
  "missing-term": ({ severity, evidence }) => {
    const everywhere = evidence.absentFrom === "document" && evidence.units > 1;
    return {
      text: everywhere ? "missing-term_document" : "missing-term",
      help: "missing-term_help",
      line:
        severity === "info"
          ? "missing-term_line_reference"
          : everywhere
            ? "missing-term_line_document"
            : "missing-term_line",
      notes: [
        ...(evidence.closest ? (["missing-term_closest"] as const) : []),
        ...(evidence.disputed ? (["missing-term_disputed"] as const) : []),
      ],
      values: { closest: evidence.closest ?? "", count: evidence.units },
    };
  },
  "deprecated-term": (diagnostic) => ({
    text: diagnostic.evidence.quoted ? "deprecated-term_quoted" : "deprecated-term",
    help: "deprecated-term_help",
    line: deprecatedLine(diagnostic),
    notes: diagnostic.evidence.basis === "predicted" ? ["deprecated-term_predicted"] : [],
  }),
  "superseded-term": (diagnostic) => supersededWording(diagnostic),
  "untranslated-term": ({ text, expected }) => {
    const several = expected.length > 1;
    if (HAN.test(text))
      return {
        text: "untranslated-term",
        help: "untranslated-term_help",
        line: several ? "untranslated-term_line_also" : "untranslated-term_line",
      };
    return {
      text: "untranslated-term_english",
      help: "untranslated-term_help",
      line: several ? "untranslated-term_line_english_also" : "untranslated-term_line_english",
    };
  },
  "wrong-concept": ({ evidence, text, concept }) => ({
    text: "wrong-concept",
    help: "wrong-concept_help",
    line: "wrong-concept_line",
    values: {
      found: nameOf({ ...evidence.found, met: text }) ?? evidence.found.concept,
      wanted: evidence.zh ?? evidence.en ?? concept ?? "",
    },
  }),
  "inconsistent-term": ({ evidence }, locale) => ({
    text: "inconsistent-term",
    help: "inconsistent-term_help",
    line: "inconsistent-term_line",
    values: {
      majority: evidence.majority,
      tally: tally(evidence.renderings, locale),
    },
  }),
  "term-collision": ({ evidence, concept }) => ({
    text: "term-collision",
    help: "term-collision_help",
    line: "term-collision_line",
    values: {
      wanted: evidence.zh ?? concept ?? "",
      others: evidence.others.map((other) => other.zh ?? other.concept),
    },
  }),
  "near-miss": ({ evidence }) => {
    const { difference, distance, term } = evidence;
    const help = "near-miss_help" as const;
    const values = { term, count: distance };
    if (difference === "letters") return { text: "near-miss", help, line: "near-miss_line", values };
    return { text: `near-miss_${difference}`, help, line: `near-miss_line_${difference}`, values };
  },
  "term-case": ({ evidence }) => surface("term-case", { term: evidence.term }),
  "term-hyphenation": ({ evidence }) => surface("term-hyphenation", { term: evidence.term }),
  "term-spelling": ({ evidence }) => surface("term-spelling", { term: evidence.term, variety: evidence.variety }),
  "wrong-region": ({ evidence }) => surface("wrong-region", { region: evidence.region, wanted: evidence.wanted }),
  "term-quotes": ({ evidence }) =>
    evidence.policy === "none"
      ? { text: "term-quotes", help: "term-quotes_help", line: "term-quotes_line" }
      : {
          text: `term-quotes_${evidence.policy}`,
          help: `term-quotes_help_${evidence.policy}`,
          line: `term-quotes_line_${evidence.policy}`,
        },
  "acronym-first-use": ({ evidence }) => {
    const { problem, full } = evidence;
    const help = problem === "expanded-twice" ? "acronym-first-use_help_expanded-twice" : "acronym-first-use_help";
    if (problem === "before-introduction")
      return { text: "acronym-first-use", help, line: "acronym-first-use_line", values: { full } };
    return { text: `acronym-first-use_${problem}`, help, line: `acronym-first-use_line_${problem}`, values: { full } };
  },
  "term-count": ({ evidence }) => ({
    text: "term-count",
    help: "term-count_help",
    line: "term-count_line",
    values: { source: evidence.sourceCount, target: evidence.targetCount },
  }),
  "possible-ellipsis": ({ evidence }) => ({
    text: "possible-ellipsis",
    help: "possible-ellipsis_help",
    line: "possible-ellipsis_line",
    values: { shared: evidence.shared },
  }),
  "unused-directive": ({ evidence }) => ({
    text: "unused-directive",
    help: "unused-directive_help",
    line: "unused-directive_line",
    values: { directive: evidence.directive },
  }),
};

type SurfaceCode = "term-case" | "term-hyphenation" | "term-spelling" | "wrong-region";

function surface(code: SurfaceCode, values: Values): Wording {
  return { text: code, help: `${code}_help`, line: `${code}_line`, values };
}

function deprecatedLine(diagnostic: DiagnosticOf<"deprecated-term">): FindingKey {
  if (replacementOf(diagnostic) === undefined) return "deprecated-term_line_bare";
  return diagnostic.evidence.quoted ? "deprecated-term_line_quoted" : "deprecated-term_line";
}

/** The date of the change may be unknown; then the plain sentence stands. */
function supersededWording(diagnostic: DiagnosticOf<"superseded-term">): Wording {
  const { reason, from = "", until = "", replacedBy = "" } = diagnostic.evidence;
  const values = { from, until, replacedBy };
  const known = { replaced: until, "not-yet": from, layer: replacedBy, style: "known" }[reason] !== "";
  const text = known ? (`superseded-term_${reason}` as const) : "superseded-term";
  const line = known ? (`superseded-term_line_${reason}` as const) : "superseded-term_line";
  const bare = replacementOf(diagnostic) === undefined;
  return { text, help: "superseded-term_help", line: bare ? "superseded-term_line_bare" : line, values };
}

/** How to call a concept the reader met as `met`: by its Chinese name, else by the other English one. */
function nameOf(name: { readonly zh?: string; readonly en?: string; readonly met: string }): string | undefined {
  const { zh, en, met } = name;
  return [zh, en].find((form) => form !== undefined && form !== met);
}

function tally(renderings: readonly { readonly text: string; readonly count: number }[], locale: Locale): string {
  const counts = new Intl.NumberFormat(locale);
  return renderings
    .map(({ text, count }) => `${text} ${counts.format(count)}`)
    .join(sentence(locale, "finding", "list-separator"));
}
